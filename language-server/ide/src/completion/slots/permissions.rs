//! Permissions in tables.

use std::collections::HashSet;
use std::ops::Range;

use super::{Family, Reading, Slot};
use crate::completion::slot::situation_number;
use crate::cursor::permission_names;
use docwright_codegen::facts::PermissionRow;
use docwright_codegen::http::method::Method;
use docwright_codegen::http::template::Segment;

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let operation = reading.facts.operations.first();
    let literals: Vec<String> = operation.map_or_else(Vec::new, |operation| {
        let literal = |segment: &Segment| match segment {
            Segment::Literal(text) => Some(text.to_lowercase()),
            _ => None,
        };
        operation.template.segments.iter().filter_map(literal).collect()
    });
    let about = About {
        first: literals.first().map_or("", String::as_str),
        last: literals.last().map_or("", String::as_str),
        reads: if operation.is_some_and(|operation| operation.method == Method::Get) { "reads" } else { "writes" },
        area: reading.parts[..reading.parts.len().min(2)].join("-"),
    };
    let mut seen = HashSet::new();
    for row in reading.facts.permissions.iter().flat_map(|table| &table.rows) {
        // Slices of one table share cells.
        if seen.insert((row.span.start, row.scheme.as_str())) {
            cell(reading, row, &about, slots);
        }
    }
}

/// What a page does, as far as permissions go by it.
struct About<'a> {
    /// First and last fixed segment of its first path.
    first: &'a str,
    last: &'a str,
    /// Whether it only reads.
    reads: &'static str,
    /// The first two parts of the page's name.
    area: String,
}

fn cell(reading: &Reading<'_>, row: &PermissionRow, about: &About<'_>, slots: &mut Vec<Slot>) {
    let names: Vec<Range<usize>> = permission_names(reading.text, row).collect();
    let word = |index: Option<usize>| {
        index.and_then(|index| names.get(index)).and_then(|range| reading.text.get(range.clone())).unwrap_or_default()
    };
    let About { first, last, reads, area } = about;
    for (index, range) in names.iter().enumerate() {
        let (previous, next) = (word(index.checked_sub(1)), word(Some(index + 1)));
        let before = word(index.checked_sub(2));
        let scheme = row.scheme.as_str();
        let of = |parts: &[&str]| situation_number(Family::Permission, parts);
        let situations = vec![
            of(&["on this page", &reading.facts.stem, previous, next]),
            of(&["three", scheme, before, previous, next]),
            of(&["last", last, reads, scheme, previous, next]),
            of(&["between", scheme, previous, next, reads, first]),
            of(&["on this page", &reading.facts.stem, "at", &index.to_string()]),
            of(&["between", previous, next, area]),
            of(&["between", previous, next, first]),
            of(&["area", area, reads, scheme, previous]),
            of(&["last", last, previous]),
            of(&["between", previous, next, reads]),
            of(&["on this page", &reading.facts.stem]),
            of(&["area", area, reads]),
            of(&["area", area]),
            of(&["first", first, reads, previous]),
            of(&["first", first, reads]),
            of(&["last", last]),
            of(&["subject", reading.subject(), reads]),
            of(&["behind", previous]),
            of(&["before", next]),
            of(&[]),
        ];
        let mut slot = reading.slot(Family::Permission, range.clone(), situations);
        slot.group = Some(row.span.start as usize);
        slots.push(slot);
    }
}
