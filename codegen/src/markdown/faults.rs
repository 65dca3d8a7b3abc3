//! Faults of the JSON reader as diagnostics.

use std::ops::Range;

use crate::diagnostic::{
    Diagnostic, Edit,
    rules::{self, Rule},
};
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
        FaultKind::UnterminatedString => (&rules::JSON_UNTERMINATED_STRING, "a string without an end"),
        FaultKind::Unclosed => (&rules::JSON_UNCLOSED, "a bracket that is never closed"),
        FaultKind::Surplus => (&rules::JSON_SURPLUS, "text that belongs to nothing"),
        FaultKind::DuplicateKey => (&rules::JSON_DUPLICATE_KEY, "the same key twice; the last one counts"),
        FaultKind::MissingValue => (&rules::JSON_MISSING_VALUE, "a key without a value"),
        FaultKind::TooDeep => (&rules::JSON_TOO_DEEP, "nested deeper than the reader goes"),
        FaultKind::Unreadable => (&rules::JSON_UNREADABLE, "this is not JSON and was passed over"),
    }
}
