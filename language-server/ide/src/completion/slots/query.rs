//! Query options of URLs, and the properties that they name.

use std::ops::Range;

use super::place;
use super::{Family, Reading, Slot};
use crate::completion::slot::situation_number;
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
        let of = |parts: &[&str]| situation_number(Family::QueryOption, parts);
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
            let of = |parts: &[&str]| situation_number(Family::QueryProperty, parts);
            let situations = vec![of(&[option, reading.subject(), previous]), of(&[option, previous]), of(&[option])];
            let range = place(fence, from + range.start..from + range.end);
            let mut slot = reading.slot(Family::QueryProperty, range, situations);
            slot.group = Some(group + start);
            slots.push(slot);
            previous = word;
        }
    }
}

/// Words of the protocol's expressions after which another operand begins.
const BEFORE_OPERANDS: [&str; 3] = ["and", "or", "not"];

/// Names that begin an operand, outside of quotes and parentheses of options: what stands behind one is an operator or a value, and of
/// a path only the first name belongs to what comes back.
fn names(value: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    let (mut found, mut variables) = (Vec::new(), Vec::new());
    let (mut quoted, mut at, mut begins) = (false, 0, true);
    while let Some(c) = value[at..].chars().next() {
        if let Some(length) = blank(&value[at..]).filter(|_| !quoted) {
            at += length;
            continue;
        }
        if quoted || !is_part(c) {
            quoted ^= c == '\'';
            begins = !quoted && matches!(c, ',' | '(');
            at += c.len_utf8();
            continue;
        }
        let end = value[at..].find(|c| !is_part(c)).map_or(value.len(), |length| at + length);
        // What stands in parentheses behind a name are options of the related type, or arguments of a function.
        let is_of_related = value[..at].contains("($");
        let is_called = value[end..].starts_with('(') && !value[end..].starts_with("($");
        let word = &value[at..end];
        let goes_on = BEFORE_OPERANDS.contains(&word);
        // `any(item:item/name …)` names the items of a list.
        if value[end..].starts_with(':') {
            variables.push(word);
        }
        let is_name = !c.is_ascii_digit() && !goes_on && !is_called && !variables.contains(&word);
        if begins && is_name && !is_of_related {
            found.push(at..end);
        }
        begins = goes_on;
        at = end;
    }
    found
}

/// The length of a blank, as URLs write it.
fn blank(text: &str) -> Option<usize> {
    [" ", "+", "%20"].iter().find(|blank| text.starts_with(**blank)).map(|blank| blank.len())
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
        check("reader/name eq 'old one'", &["reader"]);
        check("startswith(name,'A') and (due eq null or not late)", &["name", "due", "late"]);
        check("tags/any(tag:tag eq 'new' and tag ne late)", &["tags"]);
        check("name+eq+'a' and%20due gt 7", &["name", "due"]);
        check("", &[]);
        check("reader($select=name)", &["reader"]);
        check("due%20desc", &["due"]);
    }
}
