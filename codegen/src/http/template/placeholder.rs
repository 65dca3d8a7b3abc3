//! Placeholders of segments, in whatever brackets, and samples that stand for them.

use std::ops::Range;

use super::Placeholder;
use super::parse::Parser;
use super::scan::{closing_brace, closing_paren};

impl Parser<'_> {
    /// A placeholder at the beginning of `range`, in whatever brackets, and its length.
    pub(super) fn placeholder(&mut self, range: Range<usize>) -> Option<(Placeholder, usize)> {
        let part = &self.text[range.clone()];
        let named = |text: &str| Placeholder { text: words(text), sample: false };
        match part.chars().next()? {
            '{' => {
                let Some(end) = closing_brace(part, 0) else {
                    self.fault(
                        "template-unclosed-brace",
                        range.clone(),
                        "a brace is missing",
                        Some((range.end..range.end, "}".into())),
                    );
                    return Some((named(part), part.len()));
                };
                // `{a},{b}` and `{name}.{extension}` are one value.
                let whole = part[end + 1..].contains('{') && !part[end + 1..].starts_with('$');
                if whole {
                    return Some((named(part), part.len()));
                }
                Some((named(&part[1..end]), end + 1))
            }
            '<' if part.ends_with('>') => {
                let text = words(&part[1..part.len() - 1]);
                let fix = format!("{{{text}}}");
                self.fault("template-angle-placeholder", range.clone(), "a placeholder is written in braces", Some((range, fix)));
                Some((named(&text), part.len()))
            }
            '(' if closing_paren(part, 0) == Some(part.len() - 1) => {
                let text = words(&part[1..part.len() - 1]);
                let fix = format!("{{{text}}}");
                self.fault("template-paren-placeholder", range.clone(), "a placeholder is written in braces", Some((range, fix)));
                Some((named(&text), part.len()))
            }
            quote @ ('\'' | '"') if part.len() > 2 && part.ends_with(quote) => {
                let inner = &part[1..part.len() - 1];
                let text = words(inner);
                let sample = !inner.starts_with('{');
                let fix = format!("{{{}}}", if sample { "id" } else { &text });
                self.fault("template-quoted-segment", range.clone(), "a key in a segment has no quotes", Some((range, fix)));
                Some((Placeholder { text, sample }, part.len()))
            }
            _ => None,
        }
    }
}

/// The words of a placeholder: without brackets and quotes, white space folded.
pub(super) fn words(text: &str) -> String {
    let text = text.replace(['{', '}', '<', '>', '\'', '"'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a segment looks like a value that the service made up: a GUID, a number, an opaque key, an
/// address, a domain.
pub(super) fn is_sample(text: &str) -> bool {
    let bytes = text.as_bytes();
    let dashes = [8, 13, 18, 23];
    let guid = bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, b)| if dashes.contains(&at) { *b == b'-' } else { b.is_ascii_hexdigit() });
    let number = bytes.iter().all(u8::is_ascii_digit);
    let address = text.find('@').is_some_and(|at| at > 0);
    let runs = bytes.windows(2).filter(|pair| pair[0].is_ascii_digit() && !pair[1].is_ascii_digit()).count();
    let domain = [".com", ".net", ".org"].iter().any(|end| text.ends_with(end));
    let opaque = (text.len() >= 8 && text.ends_with('=')) || (text.len() >= 16 && runs >= 3 && !text.contains(['{', '(']));
    guid || number || address || domain || opaque
}
