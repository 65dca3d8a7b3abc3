//! Where parts of a path end: brackets and quotes hide what stands between them.

use std::ops::Range;

/// Longer texts are no paths; servers refuse them, and nested brackets need not be followed through them.
pub(super) const LONGEST: usize = 4096;

/// The end of the segment that begins at `start`: the next `/` outside brackets, or the end.
pub(super) fn segment_end(text: &str, start: usize) -> usize {
    find_outside_brackets(text, start, |c| c == '/').unwrap_or(text.len())
}

/// The first character outside brackets that `wanted` takes.
pub(super) fn find_outside_brackets(text: &str, start: usize, wanted: impl Fn(char) -> bool) -> Option<usize> {
    let mut at = start;
    while let Some(c) = text[at..].chars().next() {
        if wanted(c) {
            return Some(at);
        }
        at = match c {
            '{' => closing_brace(text, at).map_or(at + 1, |end| end + 1),
            '<' => closing_angle(text, at).map_or(at + 1, |end| end + 1),
            '(' => closing_paren(text, at).map_or_else(|| forgotten_paren(text, at), |end| end + 1),
            _ => at + c.len_utf8(),
        };
    }
    None
}

/// The `}` of the `{` at `open`. A brace that opens before it means that it was forgotten.
pub(super) fn closing_brace(text: &str, open: usize) -> Option<usize> {
    let at = text[open + 1..].find(['{', '}'])? + open + 1;
    text[at..].starts_with('}').then_some(at)
}

/// The `>` of the `<` at `open`, within the segment.
pub(super) fn closing_angle(text: &str, open: usize) -> Option<usize> {
    let at = text[open + 1..].find(['<', '>', '/', '{'])? + open + 1;
    text[at..].starts_with('>').then_some(at)
}

/// The `)` of the `(` at `open`.
pub(super) fn closing_paren(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = open;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '\'' => at = closing_quote(text, at).unwrap_or(at),
            '{' => at = closing_brace(text, at).unwrap_or(at),
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Where a call ends whose `)` was forgotten: the next `/` outside quotes.
pub(super) fn forgotten_paren(text: &str, open: usize) -> usize {
    let mut at = open;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '/' => return at,
            '\'' => at = closing_quote(text, at).unwrap_or(at) + 1,
            _ => at += c.len_utf8(),
        }
    }
    text.len()
}

/// The quote that closes the one at `open`; a doubled quote stands for one inside.
fn closing_quote(text: &str, open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += text[at..].find('\'')?;
        if !text[at + 1..].starts_with('\'') {
            return Some(at);
        }
        at += 2;
    }
}

/// The pieces of `range` between commas outside brackets and quotes, trimmed, empty ones left out.
pub(super) fn split_at_commas(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut at = range.start;
    let mut start = at;
    while at < range.end {
        let rest = &text[at..range.end];
        let Some(c) = rest.chars().next() else { break };
        let encoded = rest.get(..3).is_some_and(|code| code.eq_ignore_ascii_case("%27"));
        match c {
            ',' => {
                pieces.push(start..at);
                start = at + 1;
                at += 1;
            }
            '\'' => at = closing_quote(&text[..range.end], at).unwrap_or(at) + 1,
            '%' if encoded => {
                at = text[at + 3..range.end].find("%27").map_or(at + 3, |end| at + 3 + end + 3);
            }
            '{' => at = closing_brace(&text[..range.end], at).unwrap_or(at) + 1,
            '(' => at = closing_paren(&text[..range.end], at).unwrap_or(at) + 1,
            '[' => at = rest.find(']').map_or(at, |end| at + end) + 1,
            _ => at += c.len_utf8(),
        }
    }
    pieces.push(start..range.end);
    pieces.into_iter().map(|piece| trim_blanks(text, piece)).filter(|piece| !piece.is_empty()).collect()
}

/// `range` without the blanks at its ends.
pub(super) fn trim_blanks(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// A name as URLs know it: letters, digits, `_`, `.`, `$`, `@`, `-`, beginning with no digit.
pub(super) fn is_name(text: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@' | '-');
    text.chars().all(word) && text.chars().next().is_some_and(|c| !c.is_ascii_digit() && c != '-' && c != '.')
}

/// Splits `name=value` outside quotes; the name must be one.
pub(super) fn split_assignment(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once('=')?;
    let name = name.trim();
    is_name(name).then_some((name, value))
}
