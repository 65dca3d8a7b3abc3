//! Arguments of functions in path templates.

use crate::diagnostic::rules;
use std::ops::Range;

use super::parser::Parser;
use super::placeholder::{placeholder_words, plain_words};
use super::scan::{closing_brace, is_name, split_assignment, split_at_commas, trim_blanks};
use super::{Argument, Placeholder};

impl Parser<'_> {
    /// The arguments of a call between its two parentheses. No two of them may have one name: a call could not tell them apart.
    pub(super) fn arguments(&mut self, call: &str, inside: Range<usize>) -> Option<Vec<Argument>> {
        let mut arguments: Vec<Argument> = Vec::new();
        let inside = self.required(inside);
        let pieces = split_at_commas(self.text, inside);
        let is_alone = pieces.len() == 1;
        for piece in pieces {
            let argument = self.argument(call, piece.clone(), is_alone);
            if arguments.iter().any(|other| other.name.eq_ignore_ascii_case(&argument.name)) {
                self.fault(&rules::TEMPLATE_ARGUMENT_REPEATED, piece, "an argument of this name stands before it", None);
                return None;
            }
            arguments.push(argument);
        }
        Some(arguments)
    }

    /// The arguments without those in brackets at the beginning or the end, `[,to={to}]`, which a caller may leave out.
    fn required(&mut self, inside: Range<usize>) -> Range<usize> {
        let text = &self.text[inside.clone()];
        if let Some(from) = behind_optional(text) {
            let place = inside.start..inside.start + from;
            self.optional(place);
            return self.required(inside.start + from..inside.end);
        }
        let Some(open) = text.trim_end().ends_with(']').then(|| text.find('[')).flatten() else { return inside };
        let optional = &text[open + 1..];
        if !optional.trim_start().starts_with(',') && !text[..open].trim_end().ends_with(',') {
            return inside;
        }
        let place = inside.start + open..inside.end;
        self.optional(place);
        let required = text[..open].trim_end().trim_end_matches(',');
        inside.start..inside.start + required.len()
    }

    fn optional(&mut self, place: Range<usize>) {
        self.fault(&rules::TEMPLATE_OPTIONAL_ARGUMENT, place, "an argument in brackets is notation and is left out", None);
    }

    fn argument(&mut self, call: &str, piece: Range<usize>, is_alone: bool) -> Argument {
        let (name, value) = match split_assignment(&self.text[piece.clone()]) {
            Some((name, value)) => (name, piece.end - value.len()..piece.end),
            None => match self.named_by_angle_brackets(call, piece.clone(), is_alone) {
                Some(argument) => return argument,
                None => ("", piece),
            },
        };
        let (value, quoted, prefix) = self.value(value, if name.is_empty() { "value" } else { name });
        Argument { name: name.to_owned(), value, quoted, prefix }
    }

    /// `<to>` as one argument of several is both its name and its value: a call tells its arguments apart by their names. One that stands
    /// alone may be a key, so the page has to name the argument elsewhere.
    fn named_by_angle_brackets(&mut self, call: &str, piece: Range<usize>, is_alone: bool) -> Option<Argument> {
        let range = trim_blanks(self.text, piece);
        let inside = self.text[range.clone()].strip_prefix('<')?.strip_suffix('>')?;
        let name = inside.trim();
        let is_argument_name = is_name(name) && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        if !is_argument_name || is_alone && !(self.has_argument)(call, name) {
            return None;
        }
        let fix = format!("{name}={{{name}}}");
        let message = "this placeholder stands in angle brackets, without the name of its argument";
        self.fault(&rules::TEMPLATE_ANGLE_PLACEHOLDER, range.clone(), message, Some((range, fix)));
        let value = Placeholder { text: name.to_owned(), sample: false };
        Some(Argument { name: name.to_owned(), value, quoted: false, prefix: String::new() })
    }

    /// A value with or without quotes; tells whether it had some, and the name before them. `name` is what it is for.
    pub(super) fn value(&mut self, range: Range<usize>, name: &str) -> (Placeholder, bool, String) {
        let range = trim_blanks(self.text, range);
        let written = &self.text[range.clone()];
        let Some(open) = written.find(['\'', '"', '‘', '’', '“', '”']).filter(|at| *at == 0 || is_name(&written[..*at]))
        else {
            return (self.bare_value(range, name), false, String::new());
        };
        let quotes = |c: char| matches!(c, '\'' | '"' | '‘' | '’' | '“' | '”');
        let prefix = written[..open].to_owned();
        let inside = written[open..].trim_start_matches(quotes);
        let start = range.end - inside.len();
        let inner = inside.trim_end_matches(quotes);
        if !inside.is_empty() && inner.len() == inside.len() {
            self.fault(&rules::TEMPLATE_QUOTE, range.clone(), "a quote is missing", Some((range.end..range.end, "'".into())));
        }
        (self.bare_value(start..start + inner.len(), name), true, prefix)
    }

    fn bare_value(&mut self, range: Range<usize>, name: &str) -> Placeholder {
        let range = trim_blanks(self.text, range);
        let written = &self.text[range.clone()];
        let last = written.len().saturating_sub(1);
        if written.starts_with('{') && closing_brace(written, 0) == Some(last) {
            return self.named(range, name);
        }
        if written.len() > 2 && written.starts_with('<') && written.ends_with('>') {
            let text = plain_words(&placeholder_words(written), name);
            let fix = format!("{{{text}}}");
            self.fault(
                &rules::TEMPLATE_ANGLE_PLACEHOLDER,
                range.clone(),
                "this placeholder stands in angle brackets, not in braces",
                Some((range, fix)),
            );
            return Placeholder { text, sample: false };
        }
        Placeholder { text: written.to_owned(), sample: true }
    }
}

/// Where the arguments go on behind those in brackets at their beginning, `[from={from}],` or `[from={from},]`.
fn behind_optional(arguments: &str) -> Option<usize> {
    let optional = arguments.trim_start().strip_prefix('[')?;
    let close = optional.find(']')?;
    let (optional, rest) = (&optional[..close], optional[close + 1..].trim_start());
    let rest = match rest.strip_prefix(',') {
        Some(rest) => rest,
        None if optional.trim_end().ends_with(',') => rest,
        None => return None,
    };
    Some(arguments.len() - rest.len())
}
