//! Query options of URLs, and the properties that they name.

use std::ops::Range;

use super::messages::place;
use super::{Family, Reading, Slot};
use crate::completion::slot::situation;
use docwright_codegen::markdown::page::Fence;

/// Options whose values name properties of what comes back.
const OF_PROPERTIES: [&str; 4] = ["$select", EXPAND, "$filter", "$orderby"];

/// The option whose properties are relationships.
pub(in crate::completion) const EXPAND: &str = "$expand";

/// Reads the query of a URL that begins at `base` of the fence's text.
pub(super) fn read(reading: &Reading<'_>, fence: &Fence, method: &str, url: &str, base: usize, slots: &mut Vec<Slot>) {
    let Some(query) = url.find('?') else { return };
    let group = fence.content.start as usize + base;
    let mut at = query + 1;
    for pair in url[query + 1..].split('&') {
        let start = base + at;
        at += pair.len() + 1;
        let name = pair.split('=').next().unwrap_or_default();
        let of = |parts: &[&str]| situation(Family::QueryOption, parts);
        let situations = vec![of(&[method, reading.subject()]), of(&[method]), of(&[])];
        let mut slot = reading.slot(Family::QueryOption, place(fence, start..start + name.len()), situations);
        slot.group = Some(group);
        slots.push(slot);
        let Some(option) = OF_PROPERTIES.into_iter().find(|option| option.eq_ignore_ascii_case(name.trim())) else { continue };
        let Some(value) = pair.get(name.len() + 1..) else { continue };
        let mut previous = "";
        for range in names(value) {
            let word = &value[range.clone()];
            let from = start + name.len() + 1;
            let of = |parts: &[&str]| situation(Family::QueryProperty, parts);
            let situations = vec![of(&[option, reading.subject(), previous]), of(&[option, previous]), of(&[option])];
            let range = place(fence, from + range.start..from + range.end);
            let mut slot = reading.slot(Family::QueryProperty, range, situations);
            slot.group = Some(group + start);
            slots.push(slot);
            previous = word;
        }
    }
}

/// Identifiers outside of quotes and parentheses of options; of a path only the first, because the others belong to other types.
fn names(value: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    let mut found = Vec::new();
    let (mut quoted, mut at) = (false, 0);
    while let Some(c) = value[at..].chars().next() {
        if quoted || !is_part(c) {
            quoted ^= c == '\'';
            at += c.len_utf8();
            continue;
        }
        let end = value[at..].find(|c| !is_part(c)).map_or(value.len(), |length| at + length);
        let before = value[..at].chars().next_back();
        // What stands in parentheses behind a name are options of the related type.
        let is_of_related = value[..at].contains("($");
        if !c.is_ascii_digit() && !is_of_related && !matches!(before, Some('/' | '$' | '%' | '@')) {
            found.push(at..end);
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn the_first_name_of_each_path() {
        let check = |value: &str, expected: &[&str]| {
            assert_eq!(names(value).into_iter().map(|range| &value[range]).collect::<Vec<_>>(), expected, "{value}");
        };
        check("id,due", &["id", "due"]);
        check("reader/name eq 'old one'", &["reader", "eq"]);
        check("reader($select=name)", &["reader"]);
        check("due%20desc", &["due"]);
    }
}
