//! Segments of method lines and of requests.

use super::place;
use super::{Family, Reading, Slot};
use crate::completion::slot::situation_number;
use docwright_codegen::markdown::page::Fence;

/// Reads the path of a URL that begins at `base` of the fence's text.
pub(super) fn read(reading: &Reading<'_>, fence: &Fence, method: &str, url: &str, base: usize, slots: &mut Vec<Slot>) {
    let (start, host) = match url.find("://") {
        Some(at) => (at + 3 + url[at + 3..].find('/').unwrap_or(url.len() - at - 3), "sample"),
        None => (0, "template"),
    };
    let path = url[start..].split('?').next().unwrap_or_default();
    let segments = segments(path);
    let normal: Vec<String> = segments.iter().map(|range| normal(&path[range.clone()])).collect();
    for (index, range) in segments.iter().enumerate() {
        let word = &path[range.clone()];
        if normal[index] == "{}" && !word.starts_with('{') {
            continue;
        }
        let before = normal[..index].join("/");
        let behind = normal[index + 1..].join("/");
        let previous = index.checked_sub(1).map_or("", |at| normal[at].as_str());
        let parent = index.checked_sub(2).map_or("", |at| normal[at].as_str());
        let next = normal.get(index + 1).map_or("", String::as_str);
        let of = |parts: &[&str]| situation_number(Family::Segment, parts);
        let situations = vec![
            of(&["whole", host, method, &before, &behind]),
            of(&["whole", &before, &behind]),
            of(&["stem", reading.facts.stem.as_str(), &behind]),
            of(&["near", parent, previous, &behind]),
            of(&["rest", &behind, previous]),
            of(&["lead", method, &before, next]),
            of(&["lead", &before]),
            of(&["subject", reading.subject(), previous, next]),
            of(&["neighbours", parent, previous, next]),
            of(&["neighbours", previous, next]),
            of(&["behind", previous]),
            of(&["rest", &behind]),
            of(&["subject", reading.subject()]),
            of(&["before", next]),
        ];
        let at = base + start + range.start;
        slots.push(reading.slot(Family::Segment, place(fence, at..at + word.len()), situations));
    }
}

/// The ranges of the segments between slashes; a slash inside parentheses or braces parts nothing.
fn segments(path: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut depth) = (0, 0_i32);
    for (at, c) in path.char_indices() {
        match c {
            '(' | '{' => depth += 1,
            ')' | '}' => depth -= 1,
            '/' if depth <= 0 => {
                ranges.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    ranges.push(start..path.len());
    ranges.retain(|range| !range.is_empty());
    ranges
}

/// A segment as it counts for its neighbours: placeholders and samples are all alike, calls by their name.
fn normal(segment: &str) -> String {
    if segment.starts_with(['{', '<']) {
        return "{}".to_owned();
    }
    let name = segment.split('(').next().unwrap_or(segment).trim_end_matches(':');
    let plain = name.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '$' | '.' | '_'));
    // Literals may end in a digit, such as a version; ids have several or other marks.
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let literal = plain || digits <= 2 && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '$' | '.'));
    if literal && !name.is_empty() && name.len() < 60 { name.to_lowercase() } else { "{}".to_owned() }
}
