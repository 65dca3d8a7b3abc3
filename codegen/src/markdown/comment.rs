//! HTML comments, and what else an HTML block holds.

use std::borrow::Cow;
use std::ops::Range;

use super::page::Comment;
use super::page::byte_offset;
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::json;
use crate::source::{FileId, Span};

/// A part of an HTML block.
pub(super) enum Part {
    /// `<!-- … -->`, whole; the flag says whether it is closed.
    Comment(Range<usize>, bool),
    /// Anything between comments that is more than white space.
    Rest(Range<usize>),
}

/// Takes an HTML block apart.
pub(super) fn parts(text: &str, block: Range<usize>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = block.start;
    let rest = |range: Range<usize>, parts: &mut Vec<Part>| {
        let range = trimmed_range(text, range);
        if !range.is_empty() {
            parts.push(Part::Rest(range));
        }
    };
    while let Some(open) = text[at..block.end].find("<!--").map(|open| at + open) {
        rest(at..open, &mut parts);
        let close = end(&text[open..block.end]).map(|close| open + close);
        parts.push(Part::Comment(open..close.unwrap_or(block.end), close.is_some()));
        at = close.unwrap_or(block.end);
    }
    rest(at..block.end, &mut parts);
    parts
}

/// Where a comment that begins a text ends. `<!-->` and `<!--->` are whole comments.
pub(super) fn end(text: &str) -> Option<usize> {
    let empty = ["<!-->", "<!--->"].into_iter().find(|empty| text.starts_with(empty));
    empty.map(str::len).or_else(|| text[4..].find("-->").map(|close| 4 + close + 3))
}

/// The range without white space at its ends.
pub(super) fn trimmed_range(text: &str, range: Range<usize>) -> Range<usize> {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    start..start.max(range.start + piece.trim_end().len())
}

/// An author who takes a part of the page out takes its code blocks with their annotations; what stands inside is none.
fn holds_fence(content: &str) -> bool {
    content.lines().any(|line| line.trim_start().starts_with("```"))
}

/// Where `-->` is missing: an annotation that may lack its last brace too, and behind it come a code block and the beginning of another comment.
fn end_of_open_annotation(content: &str) -> Option<usize> {
    if !content.trim_start().starts_with('{') || !holds_fence(content) {
        return None;
    }
    let fence = content.find("```")?;
    let annotation = content[..fence].trim_end();
    let is_object =
        json::read(annotation).0.is_some_and(|node| matches!(&node.value, json::Value::Object(members) if !members.is_empty()));
    (is_object && content[fence..].contains("<!--")).then_some(annotation.len())
}

/// The text of a comment that stands in so many quotes, with blanks in the place of the signs that its lines begin with.
fn without_quote_signs(content: &str, quotes: usize) -> Cow<'_, str> {
    if quotes == 0 || !content.contains('\n') {
        return Cow::Borrowed(content);
    }
    let mut plain = String::with_capacity(content.len());
    for (number, line) in content.split_inclusive('\n').enumerate() {
        let mut rest = line;
        for _ in 0..if number == 0 { 0 } else { quotes } {
            let Some(behind) = rest.trim_start_matches([' ', '\t']).strip_prefix('>') else { break };
            plain.extend(std::iter::repeat_n(' ', rest.len() - behind.len()));
            rest = behind;
        }
        plain.push_str(rest);
    }
    Cow::Owned(plain)
}

/// Reads a comment, which stands in so many quotes, and the annotation in it.
pub(super) fn read(
    file: FileId,
    text: &str,
    range: Range<usize>,
    closed: bool,
    quotes: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Comment {
    let mut start = (range.start + 4).min(range.end);
    // `<!---` is a typing accident: the third dash is not content.
    while text[start..range.end].starts_with('-') && !text[start..range.end].starts_with("-->") {
        start += 1;
    }
    let end = if closed { (range.end - 3).max(start) } else { range.end };
    let place = |range: Range<usize>| Span { file, start: byte_offset(range.start), end: byte_offset(range.end) };
    if !closed {
        let opening = range.start..(range.start + 4).min(range.end);
        diagnostics.push(Diagnostic::new(
            &rules::COMMENT_UNCLOSED,
            place(opening),
            "this comment is never closed: everything below it is lost",
        ));
    }
    let content = &*without_quote_signs(&text[start..end], quotes);
    let mut value = None;
    let end_of_annotation = end_of_open_annotation(content);
    if let Some(last) = end_of_annotation {
        let at = start + last..start + last;
        let message = "this annotation is not closed: it hides everything down to the end of the next comment";
        let mut found = Diagnostic::new(&rules::ANNOTATION_UNCLOSED, place(range.start..range.start + 4), message);
        let whole = json::read(&content[..last]).1.is_empty();
        found.fix = whole.then(|| Edit { span: place(at), text: " -->".to_owned() });
        diagnostics.push(found);
    } else if content.trim_start().starts_with('{') && !holds_fence(content) {
        let (node, mut found) = json::read(content);
        let end = node.as_ref().map_or(content.len(), |node| node.range.end);
        // A remark behind the annotation is none inside it: some tools and writers leave notes there.
        if content[end..].trim_start().starts_with("//") {
            found.retain(|fault| fault.range.start < end);
        }
        value = node;
        diagnostics.extend(super::faults::diagnostics_of_faults(&content[..end], &found, |range| {
            place(start + range.start..start + range.end)
        }));
    }
    Comment {
        text: content.to_owned(),
        value,
        hides: end_of_annotation.is_some(),
        content: place(start..end),
        span: place(range),
        target: None,
    }
}
