//! Percent-encoding of the four places of a URL, each with its own set of characters that stay as they are.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A value in a path segment: what RFC 3986 allows there, less `&` and `+`, which some servers read as something else.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b':')
    .remove(b'=');

/// An argument of a function that stands there without quotes: what would end it, or begin another, is encoded.
const ARGUMENT: &AsciiSet = &VALUE.add(b',').add(b'(').add(b')').add(b'\'');

/// A name in a path between colons: a colon of its own would end that path.
const COLON_SEGMENT: &AsciiSet = &VALUE.add(b':');

/// A segment that stands in the reference: `&`, `+` and what is encoded there already stay.
const LITERAL: &AsciiSet = &VALUE.remove(b'&').remove(b'+').remove(b'%').remove(b'/');

/// A name or value in a query: readable `$filter=a eq 'b'` but for the characters that separate.
const QUERY: &AsciiSet = &VALUE.remove(b'/').remove(b'?');

/// A name in a query, where `=` ends it.
const QUERY_NAME: &AsciiSet = &QUERY.add(b'=');

/// A link that a server wrote: only what can stand in no URL is encoded.
const LINK: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

pub(crate) fn push_value(to: &mut String, value: &str) {
    to.extend(utf8_percent_encode(value, VALUE));
}

pub(crate) fn push_colon_segment(to: &mut String, name: &str) {
    to.extend(utf8_percent_encode(name, COLON_SEGMENT));
}

pub(crate) fn push_argument(to: &mut String, value: &str) {
    to.extend(utf8_percent_encode(value, ARGUMENT));
}

pub(crate) fn push_literal(to: &mut String, literal: &str) {
    to.extend(utf8_percent_encode(literal, LITERAL));
}

pub(crate) fn push_query(to: &mut String, name: &str, value: &str) {
    to.extend(utf8_percent_encode(name, QUERY_NAME));
    to.push('=');
    to.extend(utf8_percent_encode(value, QUERY));
}

pub(crate) fn link(text: &str) -> String {
    utf8_percent_encode(text, LINK).to_string()
}

/// Whether a URL parser would take the segment as "here" or "up", encoded or not.
pub(crate) fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;

    #[test]
    fn values_decode_to_themselves() {
        for value in ["plain", "a/b", "{id}", "ö", "a b+c&d", "100%", "19:x@thread", "k=='", "?#", "(x)", "a,'b'", "%2F"] {
            for push in [push_value, push_argument, push_colon_segment] {
                let mut encoded = String::new();
                push(&mut encoded, value);
                assert_eq!(percent_decode_str(&encoded).decode_utf8_lossy(), value);
                assert!(!encoded.contains(['/', '?', '#', ' ', '+']), "{encoded}");
            }
        }
    }

    #[test]
    fn dots_are_seen_through_their_encoding() {
        for (segment, expected) in [(".", true), ("..", true), ("%2E.", true), ("a.", false), ("...", false), ("", false)] {
            assert_eq!(is_dots(segment), expected, "{segment}");
        }
    }
}
