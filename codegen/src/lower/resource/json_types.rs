//! Types as a JSON block hints at them: by the words and samples in the places of values.

use crate::config::Words;
use crate::facts::TypeMention;
use crate::json::{Node, Value};
use crate::lower::{annotation, type_cell};
use crate::source::Span;

/// A type guessed from a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The type.
    pub mention: TypeMention,
    /// The value names the type instead of showing a sample.
    pub named: bool,
    /// It stands in an array.
    pub array: bool,
}

/// The type that a value of a JSON block hints at.
pub fn guess(node: &Node, span: Span, words: &Words) -> Guess {
    match &node.value {
        Value::Array(items) => {
            let inner = items.first().map(|item| guess(item, span, words));
            let mut found = inner.unwrap_or_else(|| plain(type_cell::UNTYPED, span, false));
            found.mention.collection = true;
            Guess { array: true, ..found }
        }
        Value::Object(_) => object(node, span, words),
        Value::Bool(_) => plain("Boolean", span, false),
        Value::Number(text) => plain(if text.contains(['.', 'e', 'E']) { "Double" } else { "Int32" }, span, false),
        Value::String(text) => string(text, span, words),
        Value::Null => plain(type_cell::UNTYPED, span, false),
    }
}

fn plain(name: &str, span: Span, named: bool) -> Guess {
    let mention = TypeMention { name: name.to_owned(), link: None, collection: false, primitive: true, span };
    Guess { mention, named, array: false }
}

fn object(node: &Node, span: Span, words: &Words) -> Guess {
    let stated = node.get("@odata.type").or_else(|| node.get("@type")).and_then(Node::as_str);
    let Some(stated) = stated.filter(|text| !text.trim().is_empty()) else { return plain(type_cell::UNTYPED, span, false) };
    let (name, collection) = annotation::type_name(stated);
    let canonical = type_cell::primitive(name, words);
    let mention =
        TypeMention { name: canonical.unwrap_or(name).to_owned(), link: None, collection, primitive: canonical.is_some(), span };
    Guess { mention, named: true, array: false }
}

/// `"String (timestamp)"`, `"Int32"`, `"a | b"`, or a sample.
fn string(text: &str, span: Span, words: &Words) -> Guess {
    let text = text.trim();
    let (head, remark) = text.split_once('(').map_or((text, ""), |(head, rest)| (head.trim(), rest.trim_end_matches(')').trim()));
    let (inner, collection) = annotation::type_name(text);
    if collection {
        let mut found = string(inner, span, words);
        found.mention.collection = true;
        return Guess { array: true, ..found };
    }
    let Some(canonical) = type_cell::primitive(head, words) else {
        let sample = if looks_like_moment(text) { "DateTimeOffset" } else { "String" };
        return plain(sample, span, false);
    };
    let precise = if canonical == "String" && remark.eq_ignore_ascii_case("timestamp") { "DateTimeOffset" } else { canonical };
    plain(precise, span, true)
}

/// `2021-03-04T05:06:07Z`
fn looks_like_moment(text: &str) -> bool {
    let shape: String = text.chars().take(11).map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape == "0000-00-00T"
}
