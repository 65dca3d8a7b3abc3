//! JSON that was copied out of a string: `{\"name\": \"…\"}`.

use std::ops::Range;

use super::read::read_plain;
use super::{Fault, FaultKind, Member, Node, Value};

/// The value of a text whose first key or item begins with an escaped quote, and the one thing that is wrong with it. It is mended where
/// it is JSON without its backslashes.
pub(super) fn read_escaped(text: &str) -> Option<(Option<Node>, Vec<Fault>)> {
    let mut first = text.trim_start().strip_prefix(['{', '['])?;
    while let Some(behind) =
        ["{", "[", " ", "\n", "\r", "\t", "\\n", "\\r", "\\t"].iter().find_map(|mark| first.strip_prefix(mark))
    {
        first = behind;
    }
    if !first.starts_with("\\\"") {
        return None;
    }
    let (plain, origins) = unescape(text);
    let (node, faults) = read_plain(&plain);
    let range = text.len() - text.trim_start().len()..text.trim_end().len();
    let fix = faults.is_empty().then(|| (range.clone(), plain.trim().to_owned()));
    let node = node.map(|node| moved(node, &|range| origins[range.start]..origins[range.end]));
    Some((node, vec![Fault { kind: FaultKind::Escaped, range, fix }]))
}

/// The text that a string of JSON with this inside stands for, and where each of its bytes, and its end, come from.
fn unescape(text: &str) -> (String, Vec<usize>) {
    let mut plain = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len() + 1);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let escaped = match chars.peek() {
            Some((_, next)) if c == '\\' => match next {
                '"' | '\\' | '/' => Some(*next),
                'n' => Some('\n'),
                'r' => Some('\r'),
                't' => Some('\t'),
                _ => None,
            },
            _ => None,
        };
        if escaped.is_some() {
            chars.next();
        }
        let c = escaped.unwrap_or(c);
        plain.push(c);
        origins.extend(std::iter::repeat_n(at, c.len_utf8()));
    }
    origins.push(text.len());
    (plain, origins)
}

/// The same value in other places.
fn moved(node: Node, to: &impl Fn(Range<usize>) -> Range<usize>) -> Node {
    let value = match node.value {
        Value::Array(items) => Value::Array(items.into_iter().map(|item| moved(item, to)).collect()),
        Value::Object(members) => {
            let member =
                |member: Member| Member { key_range: to(member.key_range), value: moved(member.value, to), key: member.key };
            Value::Object(members.into_iter().map(member).collect())
        }
        scalar => scalar,
    };
    Node { value, range: to(node.range) }
}
