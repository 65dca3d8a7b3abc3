//! Single segments of path templates.

use crate::diagnostic::rules;
use std::ops::Range;

use super::parser::Parser;
use super::placeholder::{is_sample, placeholder_words, plain_words};
use super::scan::{closing_paren, find_outside_brackets, is_name, split_assignment};
use super::{Placeholder, Segment};

impl Parser<'_> {
    /// Parses the segment in `range`, which is not empty.
    pub(super) fn segment(&mut self, range: Range<usize>) -> Option<()> {
        let part = &self.text[range.clone()];
        if part.chars().all(|c| matches!(c, '.' | '…')) {
            self.fault(&rules::TEMPLATE_ELLIPSIS, range, "`...` leaves out segments, so this is no single path", None);
            return None;
        }
        if find_outside_brackets(part, 0, |c| c == '|').is_some() {
            let text = plain_words(&placeholder_words(part), "id");
            let fix = format!("{{{text}}}");
            self.fault(
                &rules::TEMPLATE_BARE_ALTERNATIVE,
                range.clone(),
                "an alternative stands outside the braces",
                Some((range, fix)),
            );
            self.segments.push(Segment::Key(Placeholder { text, sample: false }));
            return Some(());
        }
        if self.key_behind_slash(range.clone()) {
            return Some(());
        }
        if let Some((placeholder, length)) = self.placeholder(range.clone()) {
            self.segments.push(Segment::Key(placeholder));
            return self.rest(range.start + length..range.end);
        }
        if let Some(open) = part.find('(') {
            return self.function(range, open);
        }
        if is_sample(part) {
            self.fault(
                &rules::TEMPLATE_SAMPLE,
                range.clone(),
                "a sample value stands for a placeholder",
                Some((range.clone(), "{id}".into())),
            );
            self.segments.push(Segment::Key(Placeholder { text: part.to_owned(), sample: true }));
            return Some(());
        }
        if let Some((name, _)) = split_assignment(part) {
            let name = name.to_owned();
            let written = range.start + part.find('=')? + 1..range.end;
            let (value, quoted, _) = self.value(written.clone(), &name);
            if quoted {
                let fix = if value.sample { value.text.clone() } else { format!("{{{}}}", value.text) };
                self.fault(
                    &rules::TEMPLATE_QUOTED_SEGMENT,
                    written.clone(),
                    "quotes around the key of this segment",
                    Some((written, fix)),
                );
            }
            self.segments.push(Segment::AlternateKey { name, value });
            return Some(());
        }
        if let Some(brace) = part.find('{') {
            return self.glued(range, brace);
        }
        if let Some(word) = part.strip_suffix('}').filter(|word| is_name(word)) {
            let start = range.start;
            self.fault(&rules::TEMPLATE_UNCLOSED_BRACE, range, "a brace is missing", Some((start..start, "{".into())));
            self.segments.push(Segment::Key(Placeholder { text: word.to_owned(), sample: false }));
            return Some(());
        }
        if !part.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@' | '-' | '!' | '+' | '~')) {
            self.fault(&rules::TEMPLATE_UNREADABLE, range, "this is no path segment", None);
            return None;
        }
        self.segments.push(Segment::Literal(part.to_owned()));
        Some(())
    }

    /// What follows a complete segment without a slash.
    fn rest(&mut self, range: Range<usize>) -> Option<()> {
        let text = &self.text[range.clone()];
        if text.is_empty() {
            return Some(());
        }
        if text.chars().all(|c| c == ')' || c == '}') {
            self.fault(&rules::TEMPLATE_STRAY_BRACKET, range.clone(), "a bracket closes nothing", Some((range, String::new())));
            return Some(());
        }
        if text.starts_with('$') || is_name(text) {
            self.fault(
                &rules::TEMPLATE_MISSING_SLASH,
                range.clone(),
                "a slash is missing",
                Some((range.start..range.start, "/".into())),
            );
            return self.segment(range);
        }
        self.fault(&rules::TEMPLATE_UNREADABLE, range, "this belongs to no segment", None);
        None
    }

    /// `name{id}`: a slash was forgotten.
    fn glued(&mut self, range: Range<usize>, brace: usize) -> Option<()> {
        let name = &self.text[range.start..range.start + brace];
        let at = range.start + brace;
        if !is_name(name) || name.ends_with(['-', '.', '_']) {
            self.fault(&rules::TEMPLATE_UNREADABLE, range, "this is no path segment", None);
            return None;
        }
        self.fault(&rules::TEMPLATE_MISSING_SLASH, at..range.end, "a slash is missing", Some((at..at, "/".into())));
        self.segment(range.start..at)?;
        self.segment(at..range.end)
    }

    /// `items/(key='…')`: an alternate key, which belongs to the collection before it. True when it was one.
    fn key_behind_slash(&mut self, range: Range<usize>) -> bool {
        let part = &self.text[range.clone()];
        let inside = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
        let is_key = inside.is_some_and(|inside| split_assignment(inside).is_some());
        let slash = range.start.checked_sub(1).filter(|at| self.text.as_bytes()[*at] == b'/');
        let (true, Some(slash), Some(Segment::Literal(name))) = (is_key, slash, self.segments.last()) else { return false };
        // Other literals cannot be called.
        if !is_name(name) {
            return false;
        }
        let name = name.clone();
        let Some(arguments) = self.arguments(&name, range.start + 1..range.end - 1) else { return false };
        let fix = Some((slash..range.start, String::new()));
        self.fault(
            &rules::TEMPLATE_KEY_SLASH,
            slash..range.start,
            "an alternate key follows its collection without a slash",
            fix,
        );
        self.segments.pop();
        self.segments.push(Segment::Function { name, arguments });
        true
    }

    /// A call: `name(arguments)` and maybe something behind it.
    fn function(&mut self, range: Range<usize>, open: usize) -> Option<()> {
        let part = &self.text[range.clone()];
        let name = &part[..open];
        if !is_name(name) {
            self.fault(&rules::TEMPLATE_UNREADABLE, range, "this is no path segment", None);
            return None;
        }
        let close = closing_paren(part, open).unwrap_or_else(|| {
            self.fault(
                &rules::TEMPLATE_UNCLOSED_PAREN,
                range.clone(),
                "a parenthesis is missing",
                Some((range.end..range.end, ")".into())),
            );
            part.len()
        });
        let inside = range.start + open + 1..range.start + close;
        let arguments = self.arguments(name, inside)?;
        if let [key] = arguments.as_slice()
            && key.name.is_empty()
            && key.quoted
        {
            let fix = format!("{name}/{{{}}}", if key.value.sample { "id" } else { &key.value.text });
            let call = range.start..(range.start + close + 1).min(range.end);
            self.fault(&rules::TEMPLATE_QUOTED_SEGMENT, call.clone(), "this key is no segment of its own", Some((call, fix)));
            self.segment(range.start..range.start + open)?;
            self.segments.push(Segment::Key(key.value.clone()));
        } else {
            self.segments.push(Segment::Function { name: name.to_owned(), arguments });
        }
        self.rest((range.start + close + 1).min(range.end)..range.end)
    }
}
