//! Which fixes of a page are applied together, and the page after them: one answer for the command line and the editor.

use super::{Applicability, Diagnostic, Edit};

/// Fixes of one page that do not touch one another, in order: the safe ones, with `guesses` the others too. One that overlaps
/// another waits until that was applied and the page was read again.
pub fn apart<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>, guesses: bool) -> Vec<Edit> {
    let wanted = |finding: &&Diagnostic| guesses || finding.applicability() == Applicability::Safe;
    let fixes = findings.into_iter().filter(wanted).filter_map(|finding| finding.fix.clone());
    let mut edits: Vec<Edit> = fixes.collect();
    edits.sort_by_key(|edit| (edit.span, edit.text.clone()));
    edits.dedup();
    let mut end = None;
    edits.retain(|edit| {
        let free = end.is_none_or(|end| edit.span.start > end || edit.span.start == end && edit.span.start < edit.span.end);
        if free {
            end = Some(edit.span.end);
        }
        free
    });
    edits
}

/// The text after edits that are [`apart`]. Line breaks that they bring are those of the text.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let ending = line_ending(text);
    let mut applied = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        // What lies outside of the text, or within a letter, is a defect of whoever offers it; the page stays.
        let (Some(before), true) = (text.get(at..start), text.get(start..end).is_some()) else { continue };
        applied.push_str(before);
        if ending == "\n" {
            applied.push_str(&edit.text);
        } else {
            applied.push_str(&with_returns(&edit.text));
        }
        at = end;
    }
    applied.push_str(&text[at..]);
    applied
}

/// The end of most lines.
fn line_ending(text: &str) -> &'static str {
    let (returns, all) = (text.matches("\r\n").count(), text.matches('\n').count());
    if returns * 2 > all { "\r\n" } else { "\n" }
}

fn with_returns(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

#[cfg(test)]
mod tests {
    use super::{apart, apply};
    use crate::diagnostic::fixture::span_of;
    use crate::diagnostic::rules::{self, Rule};
    use crate::diagnostic::{Diagnostic, Edit};

    fn finding(text: &str, rule: &'static Rule, part: &str, with: &str) -> Diagnostic {
        let span = span_of(text, part);
        Diagnostic::new(rule, span, "wrong").with_fix(Some(Edit { span, text: with.into() }))
    }

    /// The text after the fixes of these parts; a rule of which fixes are safe.
    #[track_caller]
    fn check(text: &str, fixes: &[(&str, &str)], expected: &str) {
        let safe = &rules::JSON_TRAILING_COMMA;
        let findings: Vec<Diagnostic> = fixes.iter().map(|(part, with)| finding(text, safe, part, with)).collect();
        assert_eq!(apply(text, &apart(&findings, false)), expected);
    }

    #[test]
    fn edits_that_touch_wait() {
        check("abcdef", &[("ab", "1"), ("cd", "2")], "12ef");
        check("abcdef", &[("abc", "1"), ("cd", "2")], "1def");
        check("abcdef", &[("cd", ""), ("ab", "1"), ("cd", "")], "1ef");
        check("abc", &[], "abc");
    }

    #[test]
    fn lines_end_as_the_page_has_them() {
        check("a\r\nb\r\n", &[("b", "c\nd")], "a\r\nc\r\nd\r\n");
        check("a\r\nb\r\n", &[("b", "c\r\nd")], "a\r\nc\r\nd\r\n");
        check("a\nb\r\n", &[("a", "c\nd")], "c\nd\nb\r\n");
        check("\u{feff}a\n", &[("a", "b")], "\u{feff}b\n");
    }

    #[test]
    fn guesses_are_asked_for() {
        let guess = finding("abc", &rules::WRONG_HOST, "b", "x");
        assert_eq!(apart([&guess], false), []);
        assert_eq!(apply("abc", &apart([&guess], true)), "axc");
    }
}
