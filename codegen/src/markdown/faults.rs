//! Faults of the JSON reader as diagnostics.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Edit};
use crate::json::{Fault, FaultKind};
use crate::source::Span;

/// Behind these the reader has lost its way: what would mend the rest is not known.
const LOST: [FaultKind; 3] = [FaultKind::UnterminatedString, FaultKind::Unreadable, FaultKind::TooDeep];

/// The diagnostics of the faults of one text, up to the first behind which the reader is lost: what seems wrong there follows from it.
/// `place` maps ranges of the text to the file. They have fixes where each of these is sure to make the text better.
pub fn from_json(faults: &[Fault], place: impl Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
    let lost = faults.iter().filter(|fault| LOST.contains(&fault.kind)).map(|fault| fault.range.start).min();
    let is_lost = lost.is_some();
    let of = |fault: &Fault| {
        let found = of_fault(fault, &place);
        if is_lost { Diagnostic { fix: None, ..found } } else { found }
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
    let mut diagnostic = Diagnostic::new(rule, place(fault.range.clone()), message);
    diagnostic.fix = fault.fix.as_ref().map(|(range, text)| Edit { span: place(range.clone()), text: text.clone() });
    diagnostic
}

fn describe(kind: FaultKind) -> (&'static str, &'static str) {
    match kind {
        FaultKind::TrailingComma => ("json-trailing-comma", "a comma before a closing bracket"),
        FaultKind::MissingComma => ("json-missing-comma", "two values without a comma between them"),
        FaultKind::UnquotedKey => ("json-unquoted-key", "a key without quotes"),
        FaultKind::UnquotedValue => ("json-unquoted-value", "a bare word in the place of a value"),
        FaultKind::WrongQuotes => ("json-wrong-quotes", "quotes that JSON does not know"),
        FaultKind::RawControl => ("json-raw-control", "a line break or control character inside a string"),
        FaultKind::BadEscape => ("json-bad-escape", "a backslash that escapes nothing JSON knows"),
        FaultKind::InnerQuote => ("json-inner-quote", "a quote inside a string that is not escaped"),
        FaultKind::OddSpace => ("json-odd-space", "white space that JSON does not know"),
        FaultKind::Comment => ("json-comment", "a comment inside JSON"),
        FaultKind::Ellipsis => ("json-ellipsis", "`...` in the place of a value"),
        FaultKind::UnterminatedString => ("json-unterminated-string", "a string without an end"),
        FaultKind::Unclosed => ("json-unclosed", "a bracket that is never closed"),
        FaultKind::Surplus => ("json-surplus", "text that belongs to nothing"),
        FaultKind::DuplicateKey => ("json-duplicate-key", "the same key twice; the last one counts"),
        FaultKind::MissingValue => ("json-missing-value", "a key without a value"),
        FaultKind::TooDeep => ("json-too-deep", "nested deeper than the reader goes"),
        FaultKind::Unreadable => ("json-unreadable", "this is not JSON and was passed over"),
    }
}
