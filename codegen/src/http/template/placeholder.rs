//! Placeholders of segments, in whatever brackets, and samples that stand for them.

use crate::diagnostic::rules;
use std::ops::Range;

use super::Placeholder;
use super::parser::Parser;
use super::scan::{closing_brace, closing_paren, is_name};

impl Parser<'_> {
    /// A placeholder at the beginning of `range`, in whatever brackets, and its length.
    pub(super) fn placeholder(&mut self, range: Range<usize>) -> Option<(Placeholder, usize)> {
        let part = &self.text[range.clone()];
        match part.chars().next()? {
            '{' if part.starts_with("{{") && part.contains("}}") => {
                let length = part.find("}}").map_or(part.len(), |at| at + 2);
                let text = plain_words(&placeholder_words(&part[..length]), "id");
                let fix = Some((range.start..range.start + length, format!("{{{text}}}")));
                let place = range.start..range.start + length;
                self.fault(&rules::TEMPLATE_DOUBLE_BRACE, place, "this placeholder stands in double braces", fix);
                Some((Placeholder { text, sample: false }, length))
            }
            '{' => {
                let Some(end) = closing_brace(part, 0) else {
                    self.fault(
                        &rules::TEMPLATE_UNCLOSED_BRACE,
                        range.clone(),
                        "a brace is missing",
                        Some((range.end..range.end, "}".into())),
                    );
                    let text = plain_words(&placeholder_words(part), "id");
                    return Some((Placeholder { text, sample: false }, part.len()));
                };
                // `{a},{b}` and `{name}.{extension}` are one value.
                let whole = part[end + 1..].contains('{') && !part[end + 1..].starts_with('$');
                let length = if whole { part.len() } else { end + 1 };
                Some((self.named(range.start..range.start + length, "id"), length))
            }
            '<' if part.ends_with('>') => {
                let text = plain_words(&placeholder_words(part), "id");
                let fix = format!("{{{text}}}");
                self.fault(
                    &rules::TEMPLATE_ANGLE_PLACEHOLDER,
                    range.clone(),
                    "this placeholder stands in angle brackets, not in braces",
                    Some((range, fix)),
                );
                Some((Placeholder { text, sample: false }, part.len()))
            }
            // `:id`, as routers write it. A colon on both sides parts a path from what stands below it.
            ':' if is_name(&part[1..]) => {
                let text = part[1..].to_owned();
                let fix = Some((range.clone(), format!("{{{text}}}")));
                self.fault(&rules::TEMPLATE_ANGLE_PLACEHOLDER, range.clone(), "a placeholder is written in braces", fix);
                Some((Placeholder { text, sample: false }, part.len()))
            }
            '(' if closing_paren(part, 0) == Some(part.len() - 1) => {
                let text = plain_words(&placeholder_words(&part[1..part.len() - 1]), "id");
                let fix = format!("{{{text}}}");
                self.fault(
                    &rules::TEMPLATE_PAREN_PLACEHOLDER,
                    range.clone(),
                    "this placeholder stands in parentheses, not in braces",
                    Some((range, fix)),
                );
                Some((Placeholder { text, sample: false }, part.len()))
            }
            quote @ ('\'' | '"') if part.len() > 2 && part.ends_with(quote) => {
                let inner = &part[1..part.len() - 1];
                let text = plain_words(&placeholder_words(inner), "id");
                let sample = !inner.starts_with('{');
                let fix = format!("{{{}}}", if sample { "id" } else { &text });
                self.fault(
                    &rules::TEMPLATE_QUOTED_SEGMENT,
                    range.clone(),
                    "quotes around the key of this segment",
                    Some((range, fix)),
                );
                Some((Placeholder { text, sample }, part.len()))
            }
            _ => None,
        }
    }

    /// The placeholder in braces that `range` holds, or several that are one value. What it says must be able to stand in a
    /// segment; when it says nothing, it is called `fallback`.
    pub(super) fn named(&mut self, range: Range<usize>, fallback: &str) -> Placeholder {
        let said = placeholder_words(&self.text[range.clone()]);
        let text = plain_words(&said, fallback);
        if text != said {
            let fix = Some((range.clone(), format!("{{{text}}}")));
            self.fault(&rules::TEMPLATE_PLACEHOLDER, range, "the name of this placeholder is more than words", fix);
        }
        Placeholder { text, sample: false }
    }
}

/// The words of a placeholder without what ends a segment or begins an escape.
pub(super) fn plain_words(said: &str, fallback: &str) -> String {
    let ends = |c: char| matches!(c, '/' | '?' | '%') || c.is_control();
    let parts: Vec<&str> = said.split(ends).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { fallback.to_owned() } else { parts.join("-") }
}

/// The words of a placeholder: without brackets and quotes, white space folded.
pub(super) fn placeholder_words(text: &str) -> String {
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
