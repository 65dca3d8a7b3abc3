//! One finding for a fault that several examples of a page share.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;

/// What one change mends for all examples of a page: the method line that it lacks, the row that a type's or an enumeration's
/// table lacks, the base that a type's page does not state.
const SHARED: [&str; 4] = ["no-operation", "example-property-undocumented", "example-member-unknown", "example-type-unknown"];

/// What reading says already: the rule of a replay, and the rule of the fault at the same place that it only follows from.
const FOLLOWS: [(&str, &str); 1] = [("no-operation", "http-no-url")];

/// Keeps the first of several findings that one change mends, with the places of the others. Findings that have a fix of their
/// own are mended one by one. They must come in page order.
pub fn once_per_fault(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    let mut first: HashMap<(&str, String), usize> = HashMap::new();
    for finding in findings {
        let follows = |known: &Diagnostic| known.span == finding.span && FOLLOWS.contains(&(finding.rule, known.rule));
        if kept.iter().rev().take_while(|known| known.span == finding.span).any(follows) {
            continue;
        }
        if !SHARED.contains(&finding.rule) || finding.fix.is_some() {
            kept.push(finding);
            continue;
        }
        match first.get(&(finding.rule, finding.message.clone())) {
            Some(at) => kept[*at].related.push((finding.span, "and here".to_owned())),
            None => {
                first.insert((finding.rule, finding.message.clone()), kept.len());
                kept.push(finding);
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::once_per_fault;
    use crate::diagnostic::{Diagnostic, Edit};
    use crate::source::{FileId, Span};

    #[test]
    fn what_follows_from_a_fault_is_not_said_too() {
        let finding = |rule, start| Diagnostic::new(rule, Span { file: FileId(0), start, end: 9 }, "no URL");
        let kept = once_per_fault(vec![finding("http-no-url", 1), finding("no-operation", 1), finding("no-operation", 2)]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn a_missing_line_is_said_once() {
        let span = |start| Span { file: FileId(0), start, end: start + 1 };
        let finding = |rule, start, message: &str| Diagnostic::new(rule, span(start), message);
        let fixed = || finding("no-operation", 5, "no line").guessed(Some(Edit { span: span(5), text: "x".into() }));
        let findings = vec![
            finding("no-operation", 1, "no line"),
            finding("value-type", 2, "no line"),
            finding("no-operation", 3, "no line"),
            finding("no-operation", 4, "another line"),
            fixed(),
        ];
        let kept = once_per_fault(findings);
        let places: Vec<u32> = kept.iter().map(|finding| finding.span.start).collect();
        assert_eq!(places, [1, 2, 4, 5]);
        assert_eq!(kept[0].related, [(span(3), "and here".to_owned())]);
    }
}
