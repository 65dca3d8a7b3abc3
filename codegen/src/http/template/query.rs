//! The query of a path template.

use crate::diagnostic::rules;
use std::ops::Range;

use super::QueryParameter;
use super::parser::Parser;
use super::scan::{closing_brace, find_outside_brackets, is_name, trim_blanks};

impl Parser<'_> {
    /// Query parameters; `range` begins with `?` or with the `[` around an optional query.
    pub(super) fn query(&mut self, range: Range<usize>) -> Vec<QueryParameter> {
        let text = &self.text[..range.end];
        let skip = text[range.clone()].find(|c| !matches!(c, '[' | '?' | '&')).unwrap_or(range.len());
        let optional = text[range.clone()].starts_with('[');
        let end = if optional { range.start + text[range.clone()].trim_end_matches(']').len() } else { range.end };
        let mut at = (range.start + skip).min(end);
        let mut parameters = Vec::new();
        while at < end {
            let stop = find_outside_brackets(&text[..end], at, |c| c == '&').unwrap_or(end);
            let piece = trim_blanks(text, at..stop);
            at = stop + 1;
            let words = &text[piece.clone()];
            if words.is_empty() {
                continue;
            }
            let (name, value) = if let Some(parts) = words.split_once('=') {
                parts
            } else if let Some((name, value)) = words.split_once(':').filter(|(name, _)| is_name(name)) {
                let colon = piece.start + name.len()..piece.start + name.len() + 1;
                self.fault(
                    &rules::TEMPLATE_QUERY_COLON,
                    colon.clone(),
                    "this query parameter has `:` in the place of `=`",
                    Some((colon, "=".into())),
                );
                (name, value)
            } else {
                (words, "")
            };
            let (name, value) = (name.trim(), value.trim());
            if !is_name(name) {
                self.fault(&rules::TEMPLATE_QUERY, piece, "this is no query parameter", None);
                continue;
            }
            let bare = value.trim_matches('\'');
            let placeholder = (bare.starts_with('{') && closing_brace(bare, 0) == Some(bare.len() - 1))
                || (bare.starts_with('<') && bare.ends_with('>'));
            parameters.push(QueryParameter { name: name.to_owned(), value: value.to_owned(), required: placeholder });
        }
        parameters
    }
}
