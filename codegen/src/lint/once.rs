//! One finding for a fault that several examples of a page share.

use std::collections::HashMap;

use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, rules};

/// What one change mends for all examples of a page: the method line that it lacks, the row that a type's or an enumeration's
/// table lacks, the base that a type's page does not state.
static SHARED: [&Rule; 4] =
    [&rules::NO_OPERATION, &rules::EXAMPLE_PROPERTY_UNDOCUMENTED, &rules::EXAMPLE_MEMBER_UNKNOWN, &rules::EXAMPLE_TYPE_UNKNOWN];

/// What reading says already: the rule of a replay, and the rule of the fault at the same place that it only follows from.
static FOLLOWS: [(&Rule, &Rule); 1] = [(&rules::NO_OPERATION, &rules::HTTP_NO_URL)];

/// Keeps the first of several findings that one change mends, with the places of the others. Findings that have a fix of their
/// own are mended one by one. They must come in page order.
pub fn once_per_fault(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    let mut first: HashMap<(&Rule, String), usize> = HashMap::new();
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
    use crate::diagnostic::{Diagnostic, Edit, rules};
    use crate::source::{FileId, Span};

    #[test]
    fn what_follows_from_a_fault_is_not_said_too() {
        let finding = |rule, start| Diagnostic::new(rule, Span { file: FileId(0), start, end: 9 }, "no URL");
        let kept = once_per_fault(vec![
            finding(&rules::HTTP_NO_URL, 1),
            finding(&rules::NO_OPERATION, 1),
            finding(&rules::NO_OPERATION, 2),
        ]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn a_missing_line_is_said_once() {
        let span = |start| Span { file: FileId(0), start, end: start + 1 };
        let finding = |rule, start, message: &str| Diagnostic::new(rule, span(start), message);
        let fixed = || finding(&rules::NO_OPERATION, 5, "no line").with_fix(Some(Edit { span: span(5), text: "x".into() }));
        let findings = vec![
            finding(&rules::NO_OPERATION, 1, "no line"),
            finding(&rules::VALUE_TYPE, 2, "no line"),
            finding(&rules::NO_OPERATION, 3, "no line"),
            finding(&rules::NO_OPERATION, 4, "another line"),
            fixed(),
        ];
        let kept = once_per_fault(findings);
        let places: Vec<u32> = kept.iter().map(|finding| finding.span.start).collect();
        assert_eq!(places, [1, 2, 4, 5]);
        assert_eq!(kept[0].related, [(span(3), "and here".to_owned())]);
    }
}
