//! Headers in the place of a body, or below one.

use super::head::{header_line, is_header, is_known_header};

/// Where the headers begin that stand below the JSON of a body.
pub(super) fn below(body: &str) -> Option<usize> {
    let mut start = body.len();
    for line in body.split_inclusive('\n').rev() {
        if !is_header(line) && !line.trim().is_empty() {
            break;
        }
        start -= line.len();
    }
    let json = body[..start].trim();
    let is_json = json.starts_with('{') && json.ends_with('}') || json.starts_with('[') && json.ends_with(']');
    (is_json && !body[start..].trim().is_empty()).then_some(start)
}

/// The headers that stand in braces instead of above a body, a line each. A name is a header's where it is known and written as
/// one: members of JSON begin with a small letter and have no dashes.
pub fn headers_in_braces(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let mut headers = Vec::new();
    for line in inner.lines().map(|line| line.trim().trim_end_matches(',')).filter(|line| !line.is_empty()) {
        let (name, value) = header_line(line)?;
        let is_written_as_one = name.starts_with(|c: char| c.is_ascii_uppercase()) || name.contains('-');
        if !is_known_header(name) || !is_written_as_one || value.trim_start().starts_with(['"', '\'', '{', '[']) {
            return None;
        }
        headers.push(line);
    }
    (!headers.is_empty()).then(|| headers.join("\n"))
}
