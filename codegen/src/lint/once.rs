//! One finding for a fault that several examples of a page share.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::Span;

/// What one change mends for all examples of a page: the method line that it lacks, the row that a type's or an enumeration's
/// table lacks, the base that a type's page does not state.
static SHARED: [&Rule; 4] =
    [&rules::NO_OPERATION, &rules::EXAMPLE_PROPERTY_UNDOCUMENTED, &rules::EXAMPLE_MEMBER_UNKNOWN, &rules::EXAMPLE_TYPE_UNKNOWN];

/// What another finding says already: a rule, and the rule of the fault at the same place that it only follows from. A key that is
/// half typed is one fault, whatever a replay thinks of what is there of it.
static FOLLOWS: [(&Rule, &Rule); 3] = [
    (&rules::NO_OPERATION, &rules::HTTP_NO_URL),
    (&rules::BROKEN_JSON, &rules::JSON_MISSING_VALUE),
    (&rules::BROKEN_JSON, &rules::JSON_UNTERMINATED_STRING),
];

/// What a fault elsewhere on the page says already, as rule and rule of that fault: an example has no operation while the method of its
/// line is none, or that of another page, which carries something else; what objects call themselves and hold, and what is asked of them,
/// fits nothing while the annotation names no type.
static FOLLOWS_ON_PAGE: [(&Rule, &Rule); 6] = [
    (&rules::NO_OPERATION, &rules::HTTP_METHOD_UNKNOWN),
    (&rules::BODY_SHAPE, &rules::HTTP_METHOD_UNKNOWN),
    (&rules::EXAMPLE_TYPE_UNKNOWN, &rules::HTTP_METHOD_UNKNOWN),
    (&rules::EXAMPLE_TYPE_UNKNOWN, &rules::ANNOTATION_TYPE_UNKNOWN),
    (&rules::EXAMPLE_PROPERTY_UNDOCUMENTED, &rules::ANNOTATION_TYPE_UNKNOWN),
    (&rules::QUERY_PROPERTY_UNKNOWN, &rules::ANNOTATION_TYPE_UNKNOWN),
];

/// What a fault around the place says already, as rule and rule of that fault: a type that no page describes is linked to a page that is
/// not there, and a type is none, or one of several, where a row has a cell too many.
static FOLLOWS_WITHIN: [(&Rule, &Rule); 3] = [
    (&rules::LINK_DEAD, &rules::TYPE_UNRESOLVED),
    (&rules::TYPE_UNRESOLVED, &rules::TABLE_ROW_SURPLUS),
    (&rules::TYPE_ALTERNATIVES, &rules::TABLE_ROW_SURPLUS),
];

/// Keeps the first of several findings that one change mends, with the places of the others. Findings that have a fix of their
/// own are mended one by one. They must come in page order.
pub fn once_per_fault(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    let mut first: HashMap<(&Rule, String), usize> = HashMap::new();
    let faults: Vec<(Span, &Rule)> = findings.iter().map(|finding| (finding.span, finding.rule)).collect();
    // A hostile page has thousands of findings: what stands elsewhere is looked up, and not looked for.
    let on_page: HashSet<&Rule> = faults.iter().map(|(_, rule)| *rule).collect();
    let spans_of = |cause: &Rule| faults.iter().filter(|(_, rule)| *rule == cause).map(|(span, _)| *span).collect();
    let around: Vec<Vec<Span>> = FOLLOWS_WITHIN.iter().map(|(_, cause)| spans_of(cause)).collect();
    for (at, finding) in findings.into_iter().enumerate() {
        // Findings at one place stand beside each other, in any order.
        let is_here = |fault: &&(Span, &Rule)| fault.0 == finding.span;
        let mut here = faults[..at].iter().rev().take_while(is_here).chain(faults[at..].iter().take_while(is_here));
        let follows_here = here.any(|(_, rule)| FOLLOWS.contains(&(finding.rule, *rule)));
        let follows_elsewhere = FOLLOWS_ON_PAGE.iter().any(|(rule, cause)| *rule == finding.rule && on_page.contains(cause));
        // Those of one rule do not overlap: the last that begins before is the one around.
        let is_within = |spans: &Vec<Span>| {
            let before = spans.partition_point(|span| span.start <= finding.span.start);
            spans[..before].last().is_some_and(|span| finding.span.end <= span.end)
        };
        let mut causes = FOLLOWS_WITHIN.iter().zip(&around);
        let follows_around = causes.any(|((rule, _), spans)| *rule == finding.rule && is_within(spans));
        if follows_here || follows_elsewhere || follows_around {
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
    use crate::diagnostic::rules::Rule;
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
    fn an_example_waits_for_the_method_of_its_line() {
        let finding = |rule, start| Diagnostic::new(rule, Span { file: FileId(0), start, end: start + 1 }, "GTE");
        let check = |rule, expected: &[&str]| {
            let kept = once_per_fault(vec![finding(&rules::HTTP_METHOD_UNKNOWN, 1), finding(rule, 9)]);
            assert_eq!(kept.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), expected);
            assert_eq!(once_per_fault(vec![finding(rule, 9)]).len(), 1);
        };
        check(&rules::NO_OPERATION, &["http-method-unknown"]);
        // The operation of another page, which its path fits too.
        check(&rules::BODY_SHAPE, &["http-method-unknown"]);
        check(&rules::EXAMPLE_TYPE_UNKNOWN, &["http-method-unknown"]);
        check(&rules::VALUE_TYPE, &["http-method-unknown", "value-type"]);
    }

    #[test]
    fn what_an_example_holds_waits_for_the_type_of_its_annotation() {
        let finding = |rule, start| Diagnostic::new(rule, Span { file: FileId(0), start, end: start + 1 }, "persn");
        let of_objects = [&rules::EXAMPLE_TYPE_UNKNOWN, &rules::EXAMPLE_PROPERTY_UNDOCUMENTED, &rules::QUERY_PROPERTY_UNKNOWN];
        for rule in of_objects {
            let kept = once_per_fault(vec![finding(&rules::ANNOTATION_TYPE_UNKNOWN, 1), finding(rule, 9)]);
            assert_eq!(kept.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), ["annotation-type-unknown"]);
            assert_eq!(once_per_fault(vec![finding(rule, 9)]).len(), 1);
        }
    }

    #[test]
    fn a_type_that_is_gone_is_one_fault() {
        let finding = |rule, start, end| Diagnostic::new(rule, Span { file: FileId(0), start, end }, "person");
        let row = finding(&rules::TYPE_UNRESOLVED, 2, 20);
        let kept = once_per_fault(vec![row, finding(&rules::LINK_DEAD, 9, 19), finding(&rules::LINK_DEAD, 30, 39)]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [2, 30]);
    }

    #[test]
    fn a_cell_too_many_is_one_fault() {
        let finding = |rule, start, end| Diagnostic::new(rule, Span { file: FileId(0), start, end }, "Date soup");
        let kept = once_per_fault(vec![
            finding(&rules::TABLE_ROW_SURPLUS, 2, 20),
            finding(&rules::TYPE_ALTERNATIVES, 9, 19),
            finding(&rules::TYPE_UNRESOLVED, 9, 19),
            finding(&rules::LINK_DEAD, 12, 18),
            finding(&rules::TYPE_UNRESOLVED, 30, 39),
        ]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [2, 30]);
    }

    #[test]
    fn a_half_typed_key_is_one_fault() {
        let finding = |rule| Diagnostic::new(rule, Span { file: FileId(0), start: 3, end: 5 }, "a key");
        let check = |rules: &[&'static Rule], expected: &[&str]| {
            let kept = once_per_fault(rules.iter().map(|rule| finding(rule)).collect());
            assert_eq!(kept.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), expected);
        };
        check(&[&rules::BROKEN_JSON, &rules::JSON_MISSING_VALUE], &["json-missing-value"]);
        check(&[&rules::JSON_UNTERMINATED_STRING, &rules::BROKEN_JSON], &["json-unterminated-string"]);
        // Each alone is said.
        check(&[&rules::BROKEN_JSON], &["broken-json"]);
        check(&[&rules::JSON_UNQUOTED_KEY], &["json-unquoted-key"]);
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
