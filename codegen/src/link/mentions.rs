//! Names of types that pages mention and no page describes, and the name that was meant.

use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::{Facts, ParameterFact};
use crate::link::registry::{Registry, last_segment};
use crate::model::Primitive;
use crate::source::Span;

/// The ways in which pages write the name of a type, with `_` for the name: alone in a cell, between marks or quotes, with the `#` of
/// annotations, and as a collection in a cell and in an annotation.
const WRITTEN_FORMS: [&str; 5] = ["_", "`_`", "\"#_\"", "Collection(_)", "\"Collection(_)\""];

/// Names that no page describes, in the annotations of a page's responses and of its JSON, and in the type cells of its tables of parameters.
pub fn find_unresolved_names(page: &Facts, registry: &Registry) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let responses = page.exchanges.iter().flat_map(|exchange| &exchange.responses);
    let of_responses = responses.filter_map(|response| Some((response.ty.as_ref()?, "the type of this response")));
    let of_samples = page.samples.iter().filter_map(|sample| Some((sample.ty.as_ref()?, "the type of this JSON")));
    for (ty, of) in of_responses.chain(of_samples) {
        // Annotations write primitives as they like.
        if Primitive::spelled(&ty.value).is_none() && registry.by_name(&ty.value, &page.namespace).is_none() {
            found.push(unresolved_name(&rules::ANNOTATION_TYPE_UNKNOWN, (&ty.value, ty.span), of, page, registry));
        }
    }
    for parameter in page.parameters.iter() {
        for ty in parameter.ty.iter().chain(&parameter.alternatives) {
            if registry.resolve(ty, &page.stem, &page.namespace).is_some() || has_rows_below(parameter, page) {
                continue;
            }
            if parameter.lacks_cell {
                let message = format!(
                    "a cell is missing in the row of `{}`: its description stands where its type belongs",
                    parameter.name
                );
                found.push(Diagnostic::new(&rules::TYPE_CELL_UNREAD, ty.span, message));
            } else {
                let of = format!("the type of `{}`", parameter.name);
                found.push(unresolved_name(&rules::TYPE_UNRESOLVED, (&ty.name, ty.span), &of, page, registry));
            }
        }
    }
    // One response may answer several requests.
    found.sort_by_key(|finding| (finding.span, finding.rule));
    found.dedup();
    found
}

/// Whether other rows of the page list the members of what a row names.
fn has_rows_below(parameter: &ParameterFact, page: &Facts) -> bool {
    let is_below = |name: &str| name.strip_prefix(parameter.name.as_str()).is_some_and(|rest| rest.starts_with(['/', '.']));
    page.parameters.iter().any(|row| row.place == parameter.place && is_below(&row.name))
}

/// The finding that no page describes a name, with the name that was meant where one is close. `span` is the name with what stands around
/// it; `role` says what the name is for: "the type of `state`".
pub fn unresolved_name(
    rule: &'static Rule,
    (written, span): (&str, Span),
    role: &str,
    page: &Facts,
    registry: &Registry,
) -> Diagnostic {
    let Some(meant) = meant(written, page, registry) else {
        return Diagnostic::new(rule, span, format!("no page describes `{written}`, {role}"));
    };
    let message = format!("no page describes `{written}`, {role}; did you mean `{meant}`?");
    Diagnostic::new(rule, span, message).with_fix(place_of_name(written, span).map(|span| Edit { span, text: meant }))
}

/// Where a name itself stands, in a place that holds it and what stands around it: told by how much longer the place is than the name.
pub fn place_of_name(written: &str, span: Span) -> Option<Span> {
    let around = ((span.end - span.start) as usize).saturating_sub(written.len());
    let before = WRITTEN_FORMS.iter().filter(|form| form.len() - 1 == around).find_map(|form| form.find('_'))?;
    let start = span.start + before as u32;
    Some(Span { start, end: start + written.len() as u32, ..span })
}

/// The name as it was written, but for its last part.
fn meant(written: &str, page: &Facts, registry: &Registry) -> Option<String> {
    let near = registry.nearest_name(written)?;
    let meant = format!("{}{}", &written[..written.len() - last_segment(written).len()], last_segment(near));
    registry.by_name(&meant, &page.namespace).map(|_| meant)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// Rule, message and mended place of what is found on a page with this type in its annotation and this in its table.
    fn check(annotation: &str, cell: &str, expected: &[&str]) {
        let page = format!(
            "# Create loan\n\n## HTTP request\n\n```http\nPOST /loans\n```\n\n## Request body\n\n\
             |Property|Type|Description|\n|:--|:--|:--|\n|state|{cell}|Where it is.|\n\n## Example\n\n\
             ```http\nPOST https://api.library.example/v1/loans\n```\n\n\
             <!-- {{ \"blockType\": \"response\", \"@odata.type\": \"{annotation}\" }} -->\n\
             ```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let loan = "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
                    |state|loanState|The possible values are: `open`, `returned`.|\n";
        let reference = fixture::reference(&[("v1/api/loan-create.md", &page), ("v1/resources/loan.md", loan)]);
        let file = fixture::find(&reference, "v1/api/loan-create.md");
        let findings = reference.findings(file).into_iter().filter(|finding| finding.rule.id.contains("type"));
        let shown: Vec<String> = findings
            .map(|finding| {
                let fix = finding.fix.map(|fix| {
                    let mended = &page[fix.span.start as usize..fix.span.end as usize];
                    format!(" [{mended} → {}]", fix.text)
                });
                format!("{}: {}{}", finding.rule.id, finding.message, fix.unwrap_or_default())
            })
            .collect();
        assert_eq!(shown, expected, "{annotation} | {cell}");
    }

    #[test]
    fn what_is_described_or_primitive_is_fine() {
        check("library.main.loan", "loanState", &[]);
        check("#Collection(library.main.loan)", "[whatever](../resources/loan.md)", &[]);
        check("string", "Collection(String)", &[]);
        check("Edm.Stream", "Int32", &[]);
    }

    #[test]
    fn a_slip_is_mended() {
        let row = "no page describes `loanStat`, the type of `state`; did you mean `loanState`?";
        let response = "annotation-type-unknown: no page describes `library.main.laon`, the type of this response; \
                        did you mean `library.main.loan`? [library.main.laon → library.main.loan]";
        for annotation in ["library.main.laon", "#library.main.laon", "Collection(library.main.laon)"] {
            check(annotation, "loanState", &[response]);
        }
        for cell in ["loanStat", "`loanStat`", "Collection(loanStat)"] {
            check("library.main.loan", cell, &[&format!("type-unresolved: {row} [loanStat → loanState]")]);
        }
        check("library.main.loan", "loanStat collection", &[&format!("type-unresolved: {row}")]);
    }

    #[test]
    fn what_nothing_is_close_to_is_told() {
        check(
            "library.main.bicycle",
            "library.main.shelfPlan",
            &[
                "type-unresolved: no page describes `library.main.shelfPlan`, the type of `state`",
                "annotation-type-unknown: no page describes `library.main.bicycle`, the type of this response",
            ],
        );
    }

    /// The findings about types on a page with these rows in a table of its body.
    #[track_caller]
    fn check_rows(rows: &str, expected: &[&str]) {
        let page = format!(
            "# Create loan\n\n## HTTP request\n\n```http\nPOST /loans\n```\n\n## Request body\n\n\
             |Property|Type|Description|\n|:--|:--|:--|\n{rows}\n"
        );
        let loan = "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
                    |state|loanState|The possible values are: `open`, `returned`.|\n|term|Int32|Days.|\n";
        let reference = fixture::reference(&[("v1/api/loan-create.md", &page), ("v1/resources/loan.md", loan)]);
        let findings = reference.findings(fixture::find(&reference, "v1/api/loan-create.md"));
        let shown: Vec<String> =
            findings.into_iter().map(|finding| format!("{}: {}", finding.rule.id, finding.message)).collect();
        assert_eq!(shown, expected, "{rows}");
    }

    #[test]
    fn a_row_that_lists_the_values_of_its_type_describes_it() {
        check_rows("|mood|loanMood|How it went. Possible values are: `good`, `bad`.|", &[]);
        check_rows(
            "|mood|library.desk.mood collection|Allowed values: `good`, `bad`.|\n|moods|library.desk.mood|See there.|",
            &[],
        );
        check_rows("|mood|loanMood|How it went.|", &["type-unresolved: no page describes `loanMood`, the type of `mood`"]);
    }

    #[test]
    fn a_row_that_lists_the_values_of_a_type_with_nearly_its_name() {
        let slip = "type-unresolved: no page describes `loanStat`, the type of `state`; did you mean `loanState`?";
        check_rows("|state|loanStat|Possible values are: `open`, `returned`.|", &[slip]);
        check_rows("|state|loanStat|Possible values are: `counted`, `weighed`.|", &[]);
    }

    #[test]
    fn a_row_whose_members_other_rows_list() {
        check_rows("|reader|reader|Who has it.|\n|reader/name|String|A name.|", &[]);
        let unknown = "type-unresolved: no page describes `reader`, the type of `reader`";
        check_rows("|reader|reader|Who has it.|\n|readers/name|String|A name.|", &[unknown]);
    }

    #[test]
    fn a_row_without_its_type() {
        let missing = "type-cell-unread: a cell is missing in the row of `term`: its description stands where its type belongs";
        check_rows("|term|days. How long it may stay away.|", &[missing]);
        check_rows("|term|days, how long it may stay away.", &[missing]);
        let unknown = "type-unresolved: no page describes `days`, the type of `term`";
        check_rows("|term|days. How long.|It may stay away.|", &[unknown]);
        check_rows("|term|days|", &[unknown]);
        check_rows("|term|Int32. How long it may stay away.|", &[]);
        check_rows("|loan|loan. What is lent.|", &[]);
    }
}
