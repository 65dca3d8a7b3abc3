//! What an annotation comment says, by the configured keys.

use std::ops::Range;

use crate::config::Annotations;
use crate::json::{Member, Node, Value};
use crate::markdown::page::{Block, Comment, Page};
use crate::source::{Span, Spanned};

/// The kind of block that an annotation announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An example request.
    Request,
    /// An example response.
    Response,
    /// A JSON block of a type.
    Resource,
    /// Not for machines.
    Ignored,
    /// An included permission table.
    Permissions,
    /// Known to the dialect, of no use here.
    Other,
}

/// The kind of an annotation object; `None` when it is no block annotation.
pub fn kind(value: &Node, keys: &Annotations) -> Option<Kind> {
    let text = value.get(&keys.kind)?.as_str()?;
    let is = |list: &[String]| list.iter().any(|word| word.eq_ignore_ascii_case(text));
    Some(if is(&keys.request) {
        Kind::Request
    } else if is(&keys.response) {
        Kind::Response
    } else if is(&keys.resource) {
        Kind::Resource
    } else if is(&keys.ignored) {
        Kind::Ignored
    } else if is(&keys.permissions) {
        Kind::Permissions
    } else {
        Kind::Other
    })
}

/// The comment that is bound to a block.
pub fn annotation_of(page: &Page, comment: Option<usize>) -> Option<(&Comment, &Node)> {
    match page.blocks.get(comment?)? {
        Block::Comment(comment) => Some((comment, comment.value.as_ref()?)),
        _ => None,
    }
}

/// The annotation that is bound to the block at `index`.
pub fn bound_to(page: &Page, index: usize) -> Option<&Node> {
    page.blocks[..index].iter().rev().find_map(|block| match block {
        Block::Comment(comment) if comment.target == Some(index) => comment.value.as_ref(),
        _ => None,
    })
}

/// Text of the first of `keys` that holds a string.
pub fn text<'a>(value: &'a Node, keys: &[String]) -> Option<(&'a str, &'a Node)> {
    keys.iter().find_map(|key| value.get(key).and_then(|node| node.as_str().map(|text| (text, node))))
}

/// A flag, also when written as a string.
pub fn flag(value: &Node, key: &str) -> bool {
    match value.get(key).map(|node| &node.value) {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// Names of a request or response: one string, or a list of them.
pub fn names(value: &Node, keys: &Annotations) -> Vec<String> {
    match value.get(&keys.name).map(|node| &node.value) {
        Some(Value::String(name)) => vec![name.clone()],
        Some(Value::Array(items)) => items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

/// A type name with `Collection(…)` and a leading `#` taken off, and whether it was a collection.
pub fn type_name(written: &str) -> (&str, bool) {
    let trimmed = written.trim().trim_start_matches('#');
    let inner =
        trimmed.get(..11).filter(|head| head.eq_ignore_ascii_case("collection(")).and_then(|_| trimmed[11..].strip_suffix(')'));
    match inner {
        Some(inner) => (inner.trim().trim_start_matches('#'), true),
        None => (trimmed, false),
    }
}

/// The type that an annotation names, and whether it says collection in either way.
pub fn declared_type(comment: &Comment, value: &Node, keys: &Annotations) -> (Option<Spanned<String>>, bool) {
    let flagged = flag(value, &keys.collection);
    match text(value, &keys.ty) {
        Some((written, node)) => {
            let (name, collection) = type_name(written);
            let span = inner_span(comment, node);
            (Some(Spanned { value: name.to_owned(), span }), flagged || collection)
        }
        None => (None, flagged),
    }
}

/// The place of a node of a comment's JSON in the file.
pub fn inner_span(comment: &Comment, node: &Node) -> Span {
    place(comment, &node.range)
}

/// The place of a key of a comment's JSON, its quotes included.
pub fn key_span(comment: &Comment, member: &Member) -> Span {
    place(comment, &member.key_range)
}

/// The place of a member of a comment's JSON, key and value.
pub fn member_span(comment: &Comment, member: &Member) -> Span {
    place(comment, &(member.key_range.start..member.value.range.end))
}

fn place(comment: &Comment, range: &Range<usize>) -> Span {
    // The comment's text begins behind `<!--`; `value` was read from it whole.
    let base = comment.span.start + 4;
    let end = comment.span.end;
    let start = (base + range.start as u32).min(end);
    Span { file: comment.span.file, start, end: (base + range.end as u32).clamp(start, end) }
}
