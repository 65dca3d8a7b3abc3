//! The `key: value` lines between two `---` at the top of a page.

use std::ops::Range;

use super::page::byte_offset;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::{FileId, Span, Spanned};

/// What stands at the top of a page.
pub(super) struct FrontMatter {
    /// The pairs.
    pub pairs: Vec<(Spanned<String>, Spanned<String>)>,
    /// Where the page proper begins.
    pub end: usize,
    /// Set when the closing `---` is missing.
    pub fault: Option<Diagnostic>,
}

/// Reads the front matter that begins at `start`, if one does.
pub(super) fn read(file: FileId, text: &str, start: usize) -> FrontMatter {
    let mut found = FrontMatter { pairs: Vec::new(), end: start, fault: None };
    let mut lines = line_ranges(text, start);
    if lines.next().is_none_or(|line| text[line].trim_end() != "---") {
        return found;
    }
    let mut after_last_pair = start;
    for line in lines {
        let content = text[line.clone()].trim_end();
        if content == "---" || content == "..." {
            found.end = line.end;
            return found;
        }
        if content.starts_with('#') && closes_below(file, text, line.end) {
            continue;
        }
        // Without its closing line the front matter ends where prose begins; what follows is the page.
        if content.starts_with('#') || (content.is_empty() && after_last_pair == start) {
            break;
        }
        if let Some(pair) = pair(file, text, line.start..line.start + content.len()) {
            found.pairs.push(pair);
            after_last_pair = line.end;
        } else if let (Some((_, value)), false) = (found.pairs.last_mut(), content.trim().is_empty()) {
            // A value that goes on below: block scalars and lists are kept as one text.
            if !value.value.is_empty() {
                value.value.push(' ');
            }
            value.value.push_str(content.trim());
            value.span.end = byte_offset(line.start + content.len());
            after_last_pair = line.end;
        }
    }
    if found.pairs.is_empty() {
        // A page that merely opens with a thematic break.
        return found;
    }
    found.end = after_last_pair;
    let span = Span { file, start: byte_offset(start), end: byte_offset(start + 3) };
    found.fault = Some(Diagnostic::new(&rules::FRONT_MATTER_UNCLOSED, span, "the front matter has no closing `---`"));
    found
}

/// Whether only pairs, remarks and values that go on stand between `start` and a closing line. A line that begins with `#` is
/// a remark of YAML then, and no heading of a page whose front matter was not closed.
fn closes_below(file: FileId, text: &str, start: usize) -> bool {
    for line in line_ranges(text, start) {
        let content = text[line.clone()].trim_end();
        if content == "---" || content == "..." {
            return true;
        }
        let goes_on = content.starts_with([' ', '\t', '-', '#']) && !content.trim_start_matches('#').is_empty();
        if !goes_on && pair(file, text, line.start..line.start + content.len()).is_none() {
            return false;
        }
    }
    false
}

fn pair(file: FileId, text: &str, line: Range<usize>) -> Option<(Spanned<String>, Spanned<String>)> {
    let content = &text[line.clone()];
    let colon = content.find(':')?;
    let key = &content[..colon];
    if key.is_empty() || key.contains(char::is_whitespace) || key.starts_with('-') {
        return None;
    }
    let rest = &content[colon + 1..];
    let value = rest.trim();
    let at = line.start + colon + 1 + (rest.len() - rest.trim_start().len());
    let place = |start: usize, end: usize| Span { file, start: byte_offset(start), end: byte_offset(end) };
    Some((
        Spanned { value: key.to_owned(), span: place(line.start, line.start + colon) },
        Spanned { value: unquote(value), span: place(at, at + value.len()) },
    ))
}

fn unquote(value: &str) -> String {
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return if quote == '"' { inner.replace("\\\"", "\"") } else { inner.replace("''", "'") };
        }
    }
    value.to_owned()
}

/// The lines of `text` from `start` on, each with its line end.
pub(super) fn line_ranges(text: &str, start: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = start;
    std::iter::from_fn(move || {
        if at >= text.len() {
            return None;
        }
        let from = at;
        at = text[from..].find('\n').map_or(text.len(), |newline| from + newline + 1);
        Some(from..at)
    })
}
