//! Faults of the JSON reader as diagnostics.

use std::ops::Range;

use crate::diagnostic::{
    Diagnostic, Edit,
    rules::{self, Rule},
};
use crate::json::{self, Fault, FaultKind};
use crate::source::Span;

/// Behind these the reader has lost its way: what would mend the rest is not known.
const LOST: [FaultKind; 3] = [FaultKind::UnterminatedString, FaultKind::Unreadable, FaultKind::TooDeep];

/// Whether the reader has lost its way here: at a quote that nobody can mend, too, since a string has swallowed what follows.
fn is_lost(fault: &Fault) -> bool {
    LOST.contains(&fault.kind) || fault.kind == FaultKind::InnerQuote && fault.fix.is_none()
}

/// The diagnostics of the faults of one text, up to the first behind which the reader is lost: what seems wrong there follows from it.
/// `place` maps ranges of the text to the file. They have fixes where all of these together are sure to make the text better.
pub fn from_json(text: &str, faults: &[Fault], place: impl Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
    let lost = faults.iter().filter(|fault| is_lost(fault)).map(|fault| fault.range.start).min();
    let is_any_fixed = faults.iter().any(|fault| fault.fix.is_some());
    let withholds = lost.is_some() || is_any_fixed && !json::fixes_hold(text, faults);
    let of = |fault: &Fault| {
        let found = of_fault(fault, &place);
        if withholds { Diagnostic { fix: None, ..found } } else { found }
    };
    let follows = |fault: &Fault| {
        lost.is_some_and(|lost| {
            // A key that lost its closing quote has swallowed its value.
            let swallowed = fault.kind == FaultKind::MissingValue && (fault.range.start == lost || fault.range.end == lost);
            fault.range.start > lost || swallowed
        })
    };
    faults.iter().filter(|fault| !follows(fault)).map(of).collect()
}

fn of_fault(fault: &Fault, place: impl Fn(Range<usize>) -> Span) -> Diagnostic {
    let (rule, message) = describe(fault.kind);
    let fix = fault.fix.as_ref().map(|(range, text)| Edit { span: place(range.clone()), text: text.clone() });
    Diagnostic::new(rule, place(fault.range.clone()), message).with_fix(fix)
}

fn describe(kind: FaultKind) -> (&'static Rule, &'static str) {
    match kind {
        FaultKind::TrailingComma => (&rules::JSON_TRAILING_COMMA, "a comma before a closing bracket"),
        FaultKind::MissingComma => (&rules::JSON_MISSING_COMMA, "two values without a comma between them"),
        FaultKind::UnquotedKey => (&rules::JSON_UNQUOTED_KEY, "a key without quotes"),
        FaultKind::UnquotedValue => (&rules::JSON_UNQUOTED_VALUE, "a bare word in the place of a value"),
        FaultKind::WrongQuotes => (&rules::JSON_WRONG_QUOTES, "quotes that JSON does not know"),
        FaultKind::RawControl => (&rules::JSON_RAW_CONTROL, "a line break or control character inside a string"),
        FaultKind::BadEscape => (&rules::JSON_BAD_ESCAPE, "a backslash that escapes nothing JSON knows"),
        FaultKind::InnerQuote => (&rules::JSON_INNER_QUOTE, "a quote inside a string that is not escaped"),
        FaultKind::OddSpace => (&rules::JSON_ODD_SPACE, "white space that JSON does not know"),
        FaultKind::Comment => (&rules::JSON_COMMENT, "a comment inside JSON"),
        FaultKind::Ellipsis => (&rules::JSON_ELLIPSIS, "`...` in the place of a value"),
        FaultKind::ListDash => (&rules::JSON_SURPLUS, "the dash of a list stands before this member; JSON has no such marks"),
        FaultKind::UnterminatedString => (&rules::JSON_UNTERMINATED_STRING, "a string without an end"),
        FaultKind::Unclosed => (&rules::JSON_UNCLOSED, "a bracket that is never closed"),
        FaultKind::Surplus => (&rules::JSON_SURPLUS, "text that belongs to nothing"),
        FaultKind::DuplicateKey => (&rules::JSON_DUPLICATE_KEY, "the same key twice; the last one counts"),
        FaultKind::MissingValue => (&rules::JSON_MISSING_VALUE, "a key without a value"),
        FaultKind::TooDeep => (&rules::JSON_TOO_DEEP, "nested deeper than the reader goes"),
        FaultKind::Unreadable => (&rules::JSON_UNREADABLE, "this is not JSON and was passed over"),
    }
}

#[cfg(test)]
mod tests {
    use super::from_json;
    use crate::json;
    use crate::source::{FileId, Span};

    /// The rules that a text breaks; `+` where the finding has a fix.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let place = |range: std::ops::Range<usize>| Span { file: FileId(0), start: range.start as u32, end: range.end as u32 };
        let found = from_json(text, &json::read(text).1, place);
        let found = found.iter().map(|found| format!("{}{}", found.rule.id, if found.fix.is_some() { "+" } else { "" }));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn fixes_are_offered_where_they_hold_together() {
        check("{a: 1,}", &["json-unquoted-key+", "json-trailing-comma+"]);
        // What has no fix stays as it was, and the rest is better.
        check("{\"a\", \"b\": 1,}", &["json-missing-value", "json-trailing-comma+"]);
        check("{\n - \"a\": 1,\n}", &["json-surplus+", "json-trailing-comma+"]);
        check("{\n  ~ \"a\": \"b\",\n  \"c\": 1\n}", &["json-unquoted-key", "json-missing-value", "json-inner-quote"]);
        check("{\"a\": \"b, \"c\": \"d\",}", &["json-inner-quote", "json-inner-quote"]);
    }
}
