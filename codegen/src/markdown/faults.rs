//! Faults of the JSON reader as diagnostics.

use std::ops::Range;

use crate::diagnostic::{
    Diagnostic, Edit, Severity,
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
pub fn diagnostics_of_faults(text: &str, faults: &[Fault], place: impl Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
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
    let kept: Vec<&Fault> = faults.iter().filter(|fault| !follows(fault)).collect();
    let mut found = Vec::with_capacity(kept.len());
    let mut said: Vec<FaultKind> = Vec::new();
    for fault in &kept {
        if said.contains(&fault.kind) {
            continue;
        }
        match of_all(text, fault, &kept, &place) {
            Some(all) => {
                said.push(fault.kind);
                found.push(if withholds { Diagnostic { fix: None, ..all } } else { all });
            }
            None => found.push(of(fault)),
        }
    }
    found
}

/// Habits of whoever wrote the text, and not slips: a text has many of them or none, and its writer mends all or none.
const HABITS: [FaultKind; 3] = [FaultKind::UnquotedKey, FaultKind::OddSpace, FaultKind::WrongQuotes];

/// One finding, at the first, for all faults of a habit; `None` where there is one fault alone, or where no single change mends all.
fn of_all(text: &str, first: &Fault, faults: &[&Fault], place: impl Fn(Range<usize>) -> Span) -> Option<Diagnostic> {
    let alike: Vec<&Fault> = faults.iter().copied().filter(|fault| fault.kind == first.kind).collect();
    if alike.len() < 2 || !HABITS.contains(&first.kind) {
        return None;
    }
    let edits: Vec<&(Range<usize>, String)> = alike.iter().filter_map(|fault| fault.fix.as_ref()).collect();
    let whole = edits.first()?.0.start..edits.last()?.0.end;
    let span = place(whole.clone());
    // Between the lines of a block in a list or a quotation stands what the text does not hold.
    if edits.len() < alike.len() || (span.end - span.start) as usize != whole.len() {
        return None;
    }
    let mended = json::apply(text, whole, edits.into_iter())?;
    let (rule, message) = describe(first.kind);
    let message = format!("{message}, at {} places of this text: this is the first", alike.len());
    Some(Diagnostic::new(rule, place(first.range.clone()), message).with_fix(Some(Edit { span, text: mended })))
}

/// The same for JSON that shows a type: its comments explain members to readers, and nobody sends it.
pub fn diagnostics_of_shown_type(text: &str, faults: &[Fault], place: impl Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
    let mut found = diagnostics_of_faults(text, faults, place);
    for finding in found.iter_mut().filter(|finding| finding.rule == &rules::JSON_COMMENT) {
        finding.severity = Severity::Info;
    }
    found
}

fn of_fault(fault: &Fault, place: impl Fn(Range<usize>) -> Span) -> Diagnostic {
    let (rule, message) = describe(fault.kind);
    // Between the lines of a block in a list or a quotation stands what the text does not hold: they are not written anew.
    let holds = |(range, text): &&(Range<usize>, String)| {
        let span = place(range.clone());
        !text.contains('\n') || (span.end - span.start) as usize == range.len()
    };
    let fix = fault.fix.as_ref().filter(holds).map(|(range, text)| Edit { span: place(range.clone()), text: text.clone() });
    Diagnostic::new(rule, place(fault.range.clone()), message).with_fix(fix)
}

fn describe(kind: FaultKind) -> (&'static Rule, &'static str) {
    match kind {
        FaultKind::TrailingComma => (&rules::JSON_TRAILING_COMMA, "a comma before a closing bracket"),
        FaultKind::MissingComma => (&rules::JSON_MISSING_COMMA, "two values without a comma between them"),
        FaultKind::Semicolon => (&rules::JSON_MISSING_COMMA, "a semicolon where JSON writes a comma"),
        FaultKind::UnquotedKey => (&rules::JSON_UNQUOTED_KEY, "a key without quotes"),
        FaultKind::UnquotedValue => (&rules::JSON_UNQUOTED_VALUE, "a bare word in the place of a value"),
        FaultKind::LeadingZero => (
            &rules::JSON_UNQUOTED_VALUE,
            "a number does not begin with a zero; a text stands in quotes, a number has no zeros before it",
        ),
        FaultKind::UnopenedKey => (&rules::JSON_UNQUOTED_KEY, "the quote that opens this key is missing"),
        FaultKind::UnopenedString => (&rules::JSON_UNQUOTED_VALUE, "the quote that opens this string is missing"),
        FaultKind::WrongQuotes => (&rules::JSON_WRONG_QUOTES, "quotes that JSON does not know"),
        FaultKind::RawControl => (&rules::JSON_RAW_CONTROL, "a line break or control character inside a string"),
        FaultKind::WrappedString => {
            (&rules::JSON_RAW_CONTROL, "a line break that only wraps this string; JSON has no such breaks")
        }
        FaultKind::BadEscape => (&rules::JSON_BAD_ESCAPE, "a backslash that escapes nothing JSON knows"),
        FaultKind::InnerQuote => (&rules::JSON_INNER_QUOTE, "a quote inside a string that is not escaped"),
        FaultKind::OddSpace => (&rules::JSON_ODD_SPACE, "white space that JSON does not know"),
        FaultKind::Comment => (&rules::JSON_COMMENT, "a comment inside JSON"),
        FaultKind::Ellipsis => (&rules::JSON_ELLIPSIS, "`...` in the place of a value"),
        FaultKind::ListDash => (&rules::JSON_SURPLUS, "the dash of a list stands before this member; JSON has no such marks"),
        FaultKind::UnterminatedString => (&rules::JSON_UNTERMINATED_STRING, "a string without an end"),
        FaultKind::Unclosed => (&rules::JSON_UNCLOSED, "a bracket that is never closed"),
        FaultKind::ClosedEarly => (&rules::JSON_SURPLUS, "this bracket closes the whole value, and more of it follows"),
        FaultKind::Surplus => (&rules::JSON_SURPLUS, "text that belongs to nothing"),
        FaultKind::DuplicateKey => (&rules::JSON_DUPLICATE_KEY, "the same key twice; the last one counts"),
        FaultKind::BracedList => (&rules::JSON_MISSING_VALUE, "a list in braces; JSON writes it in brackets"),
        FaultKind::Escaped => (&rules::JSON_BAD_ESCAPE, "the text is escaped, as if it stood within a string"),
        FaultKind::MissingValue => (&rules::JSON_MISSING_VALUE, "a key without a value"),
        FaultKind::Arrow => (&rules::JSON_MISSING_VALUE, "an arrow where JSON writes a colon"),
        FaultKind::TooDeep => (&rules::JSON_TOO_DEEP, "nested deeper than the reader goes"),
        FaultKind::Unreadable => (&rules::JSON_UNREADABLE, "this is not JSON and was passed over"),
    }
}

#[cfg(test)]
mod tests {
    use super::diagnostics_of_faults;
    use crate::json;
    use crate::source::{FileId, Span};

    /// The rules that a text breaks; `+` where the finding has a fix.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let place = |range: std::ops::Range<usize>| Span { file: FileId(0), start: range.start as u32, end: range.end as u32 };
        let found = diagnostics_of_faults(text, &json::read(text).1, place);
        let found = found.iter().map(|found| format!("{}{}", found.rule.id, if found.fix.is_some() { "+" } else { "" }));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn habits_are_said_once() {
        check("{a: 1, b: 2}", &["json-unquoted-key+"]);
        check(
            "{a: 1,\u{a0}'b':\u{a0}[2,], c: ‘d’}",
            &["json-unquoted-key+", "json-odd-space+", "json-wrong-quotes+", "json-trailing-comma+"],
        );
        // Slips are said one by one.
        check("{\"a\": [1,], \"b\": [2,]}", &["json-trailing-comma+", "json-trailing-comma+"]);
        let span = |range: std::ops::Range<usize>| Span { file: FileId(0), start: range.start as u32, end: range.end as u32 };
        let text = "{\n  a: 1,\n  \"b\": [2,],\n  c: 3 }";
        let found = diagnostics_of_faults(text, &json::read(text).1, span);
        assert_eq!(found[0].message, "a key without quotes, at 2 places of this text: this is the first");
        assert_eq!((found[0].span, found[0].fix.as_ref().map(|fix| fix.span)), (span(4..5), Some(span(4..26))));
        assert_eq!(found[0].fix.as_ref().map(|fix| fix.text.as_str()), Some("\"a\": 1,\n  \"b\": [2,],\n  \"c\""));
        // A block in a list: its lines begin with blanks that the text lacks.
        let found = diagnostics_of_faults(text, &json::read(text).1, |range| Span { end: range.end as u32 + 2, ..span(range) });
        assert_eq!(found.iter().filter(|found| found.rule.id == "json-unquoted-key").count(), 2);
        let list = "{\"a\",\n\"b\"}";
        let of = |more: u32| {
            diagnostics_of_faults(list, &json::read(list).1, |range| Span { end: range.end as u32 + more, ..span(range) })
        };
        assert_eq!((of(0)[0].fix.is_some(), of(2)[0].fix.is_some()), (true, false));
    }

    #[test]
    fn fixes_are_offered_where_they_hold_together() {
        check("{a: 1,}", &["json-unquoted-key+", "json-trailing-comma+"]);
        check("{\"a\": {\"b\", \"c\"}, d: 1}", &["json-missing-value+", "json-unquoted-key+"]);
        check("{\\\"a\\\": 1}", &["json-bad-escape+"]);
        check("{\"a\": 007, b: 1}", &["json-unquoted-value", "json-unquoted-key+"]);
        // What has no fix stays as it was, and the rest is better.
        check("{\"a\", \"b\": 1,}", &["json-missing-value", "json-trailing-comma+"]);
        check("{\n - \"a\": 1,\n}", &["json-surplus+", "json-trailing-comma+"]);
        check("{\n  ~ \"a\": \"b\",\n  \"c\": 1\n}", &["json-unquoted-key", "json-missing-value", "json-inner-quote"]);
        check("{\"a\": \"b, \"c\": \"d\",}", &["json-inner-quote", "json-inner-quote"]);
    }
}
