//! One finding for a fault that several examples of a page share.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::ExchangeFact;
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

/// What a method line says already that has no method: its examples find no operation, or that of another page.
static FOLLOWS_LINE: [&Rule; 3] = [&rules::NO_OPERATION, &rules::BODY_SHAPE, &rules::EXAMPLE_TYPE_UNKNOWN];

/// What the annotation of an exchange says already that names no known type: nobody can tell what names in the exchange are of.
static FOLLOWS_ANNOTATION: [&Rule; 3] =
    [&rules::EXAMPLE_TYPE_UNKNOWN, &rules::EXAMPLE_PROPERTY_UNDOCUMENTED, &rules::QUERY_PROPERTY_UNKNOWN];

/// What a fault around the place says already, as rule and rule of that fault: a type that no page describes is linked to a page that is
/// not there; where a row has a cell too many, the type is read from the wrong cell.
static FOLLOWS_WITHIN: [(&Rule, &Rule); 3] = [
    (&rules::LINK_DEAD, &rules::TYPE_UNRESOLVED),
    (&rules::TYPE_UNRESOLVED, &rules::TABLE_ROW_SURPLUS),
    (&rules::TYPE_ALTERNATIVES, &rules::TABLE_ROW_SURPLUS),
];

/// Keeps the first of several findings that one change mends, with the places of the others. Findings that have a fix of their
/// own are mended one by one. They must come in page order; `exchanges` are those of the page.
pub fn once_per_fault(findings: Vec<Diagnostic>, exchanges: &[Arc<ExchangeFact>]) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    let mut first: HashMap<(&Rule, String), usize> = HashMap::new();
    let faults: Vec<(Span, &Rule)> = findings.iter().map(|finding| (finding.span, finding.rule)).collect();
    // A hostile page has thousands of findings: what stands elsewhere is looked up, and not looked for.
    let exchanges: Vec<Span> = exchanges.iter().map(|exchange| exchange.whole_span()).collect();
    let has_line_without_method = has_method_fault_above(&faults, exchanges.first());
    let untyped: Vec<Span> = exchanges.iter().copied().filter(|exchange| is_untyped(&faults, *exchange)).collect();
    let spans_of = |cause: &Rule| faults.iter().filter(|(_, rule)| *rule == cause).map(|(span, _)| *span).collect();
    let around: Vec<Vec<Span>> = FOLLOWS_WITHIN.iter().map(|(_, cause)| spans_of(cause)).collect();
    for (at, finding) in findings.into_iter().enumerate() {
        // Findings at one place stand beside each other, in any order.
        let is_here = |fault: &&(Span, &Rule)| fault.0 == finding.span;
        let mut here = faults[..at].iter().rev().take_while(is_here).chain(faults[at..].iter().take_while(is_here));
        let follows_here = here.any(|(_, rule)| FOLLOWS.contains(&(finding.rule, *rule)));
        let follows_line = has_line_without_method && FOLLOWS_LINE.contains(&finding.rule);
        let follows_annotation =
            FOLLOWS_ANNOTATION.contains(&finding.rule) && untyped.iter().any(|exchange| contains(*exchange, finding.span));
        // Those of one rule do not overlap: the last that begins before is the one around.
        let is_within = |spans: &Vec<Span>| {
            let before = spans.partition_point(|span| span.start <= finding.span.start);
            spans[..before].last().is_some_and(|span| finding.span.end <= span.end)
        };
        let mut causes = FOLLOWS_WITHIN.iter().zip(&around);
        let follows_around = causes.any(|((rule, _), spans)| *rule == finding.rule && is_within(spans));
        if follows_here || follows_line || follows_annotation || follows_around {
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

/// A line that was to be a method line stands above the first example of a page.
fn has_method_fault_above(faults: &[(Span, &Rule)], first: Option<&Span>) -> bool {
    let is_above = |span: &Span| first.is_none_or(|first| span.start < first.start);
    faults.iter().any(|(span, rule)| *rule == &rules::HTTP_METHOD_UNKNOWN && is_above(span))
}

/// An annotation of an exchange names no known type.
fn is_untyped(faults: &[(Span, &Rule)], exchange: Span) -> bool {
    let from = faults.partition_point(|(span, _)| span.start < exchange.start);
    let within = faults[from..].iter().take_while(|(span, _)| span.start < exchange.end);
    within.into_iter().any(|(_, rule)| *rule == &rules::ANNOTATION_TYPE_UNKNOWN)
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

#[cfg(test)]
mod tests {
    use super::once_per_fault;
    use crate::diagnostic::rules::Rule;
    use crate::diagnostic::{Diagnostic, Edit, rules};
    use crate::reference::fixture;
    use crate::source::{FileId, Span};

    /// What is kept on a page without examples.
    fn once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        once_per_fault(findings, &[])
    }

    const PERSON: (&str, &str) = (
        "v1/resources/person.md",
        "# person resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|name|String|A name.|\n",
    );

    /// Rule and marked text of what is said of a page with this method line and these examples: a type for the annotation, and the body.
    #[track_caller]
    fn check_page(line: &str, examples: &[(&str, &str)], expected: &[&str]) {
        let examples: String = examples
            .iter()
            .map(|(ty, body)| {
                format!(
                    "```http\nGET https://api.library.example/v1/people/7\n```\n\n<!-- {{ \"blockType\": \"response\", \
                     \"@odata.type\": \"library.main.{ty}\" }} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```\n\n"
                )
            })
            .collect();
        let page = format!(
            "# Get person\n\n## HTTP request\n\n```http\n{line}\n```\n\n## Response\n\nReturns `200 OK` and a \
             [person](../resources/person.md).\n\n## Examples\n\n{examples}"
        );
        let files = [PERSON, ("v1/api/person-get.md", page.as_str())];
        let found = fixture::marked_findings(&files, "v1/api/person-get.md");
        assert_eq!(found.iter().map(|(at, _)| at.as_str()).collect::<Vec<_>>(), expected, "{page}");
    }

    #[test]
    fn what_an_example_holds_waits_for_the_type_of_its_annotation() {
        let (line, slip) = ("GET /people/{id}", r#"{ "nmae": "Ada" }"#);
        let undocumented = "example-property-undocumented at \"nmae\"";
        let unknown = "annotation-type-unknown at \"library.main.persn\"";
        check_page(line, &[("person", slip)], &[undocumented]);
        check_page(line, &[("persn", slip)], &[unknown]);
        // Not for that of another example.
        check_page(line, &[("persn", r#"{ "name": "Ada" }"#), ("person", slip)], &[unknown, undocumented]);
    }

    #[test]
    fn an_example_waits_for_the_method_of_its_line() {
        let good = ("person", r#"{ "name": "Ada" }"#);
        check_page("GET /people/{id}", &[good], &[]);
        check_page("GTE /people/{id}", &[good], &["http-method-unknown at GTE"]);
        // The line is there, and something else is wrong with it.
        let elsewhere = "no-operation at https://api.library.example/v1/people/7";
        check_page("GET /persons/{id}", &[good], &[elsewhere]);
    }

    #[test]
    fn what_follows_from_a_fault_is_not_said_too() {
        let finding = |rule, start| Diagnostic::new(rule, Span { file: FileId(0), start, end: 9 }, "no URL");
        let kept =
            once(vec![finding(&rules::HTTP_NO_URL, 1), finding(&rules::NO_OPERATION, 1), finding(&rules::NO_OPERATION, 2)]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn a_type_that_is_gone_is_one_fault() {
        let finding = |rule, start, end| Diagnostic::new(rule, Span { file: FileId(0), start, end }, "person");
        let row = finding(&rules::TYPE_UNRESOLVED, 2, 20);
        let kept = once(vec![row, finding(&rules::LINK_DEAD, 9, 19), finding(&rules::LINK_DEAD, 30, 39)]);
        assert_eq!(kept.iter().map(|finding| finding.span.start).collect::<Vec<_>>(), [2, 30]);
    }

    #[test]
    fn a_cell_too_many_is_one_fault() {
        let finding = |rule, start, end| Diagnostic::new(rule, Span { file: FileId(0), start, end }, "Date soup");
        let kept = once(vec![
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
            let kept = once(rules.iter().map(|rule| finding(rule)).collect());
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
        let kept = once(findings);
        let places: Vec<u32> = kept.iter().map(|finding| finding.span.start).collect();
        assert_eq!(places, [1, 2, 4, 5]);
        assert_eq!(kept[0].related, [(span(3), "and here".to_owned())]);
    }
}
