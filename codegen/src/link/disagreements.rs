//! Where pages say different things of one operation, or of the members of an enumeration.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, ResponseFact};
use crate::http::method::Method;
use crate::http::status;
use crate::ids::TiSlice;
use crate::link::claims;
use crate::link::registry::Registry;
use crate::model::{Content, Enum, EnumId, Exchange, Operation, OperationId, PageId, TypeRef};

/// What one page says of an operation and another shows to be otherwise: no answer where there is one. Which of them is right nobody
/// knows; the client is made for the answer. Methods that create what they do not find answer with it then alone.
pub fn of_operations(
    pages: &TiSlice<PageId, &Facts>,
    operations: &TiSlice<OperationId, Operation>,
    exchanges: &[Exchange],
) -> Vec<Diagnostic> {
    let shown = successes(exchanges);
    let mut found = Vec::new();
    for (id, operation) in operations.iter_enumerated() {
        if operation.is_alias || !matches!(operation.response, Content::One(_) | Content::Many(_)) {
            continue;
        }
        let may_create = operation.method().changes_its_target();
        let contradicts = |response: &&ResponseFact| has_body(response) && !(may_create && response.status() == status::CREATED);
        let contradicting = |page: PageId| shown.get(&(id, page)).is_some_and(|own| own.iter().any(contradicts));
        let answers = |page: PageId| shown.get(&(id, page)).is_some_and(|own| own.iter().any(|response| has_body(response)));
        let Some(other) = operation.variants.iter().find(|variant| contradicting(variant.page)) else { continue };
        for variant in operation.variants.iter().filter(|variant| variant.page != other.page) {
            let is_shown = shown.contains_key(&(id, variant.page));
            if !is_shown || answers(variant.page) || !says_nothing_comes(pages[variant.page]) {
                continue;
            }
            let message = format!(
                "`{} {}` answers with nothing here, and with a body on the page `{}`",
                operation.method(),
                variant.path,
                pages[other.page].stem
            );
            let mut finding = Diagnostic::new(&rules::OPERATION_DIFFERS, variant.span, message);
            finding.related.push((other.span, "on this page it answers with a body".to_owned()));
            found.push(finding);
        }
    }
    found
}

/// The findings of [`of_operations`] about a page that was edited since all pages were linked: what was found then (`before`), moved to the
/// method lines that the page has now.
pub fn at_edited_lines(page: &Facts, before: &[Diagnostic]) -> Vec<Diagnostic> {
    if !says_nothing_comes(page) {
        return Vec::new();
    }
    let differ = before.iter().filter(|finding| finding.rule == &rules::OPERATION_DIFFERS);
    let now = differ.filter_map(|finding| {
        let is_about = |method: Method, path: &str| finding.message.starts_with(&format!("`{method} {path}` "));
        let line = page.operations.iter().find(|line| is_about(line.method, &line.path))?;
        Some(Diagnostic { span: line.span, ..finding.clone() })
    });
    now.collect()
}

/// The answers of success that the examples of each operation show, by page.
fn successes(exchanges: &[Exchange]) -> HashMap<(OperationId, PageId), Vec<&ResponseFact>> {
    let mut shown: HashMap<(OperationId, PageId), Vec<&ResponseFact>> = HashMap::new();
    for exchange in exchanges {
        let Some(target) = &exchange.target else { continue };
        let successes = exchange.fact.responses.iter().filter(|response| status::is_success(response.status()));
        for response in successes {
            shown.entry((target.operation, exchange.page)).or_default().push(response);
        }
    }
    shown
}

fn has_body(response: &ResponseFact) -> bool {
    response.message.message.body.is_some()
}

/// The words on the response promise nothing but statuses that come without a body.
fn says_nothing_comes(page: &Facts) -> bool {
    let mut successes = page.statuses.iter().filter(|status| status::is_success(**status)).peekable();
    successes.peek().is_some() && successes.all(|status| matches!(status, 204 | 205))
}

/// Values that a property lists and the page of its enumeration does not. What rows alone list is never at odds with them.
pub fn of_listed_values(pages: &[&Facts], registry: &Registry, enums: &TiSlice<EnumId, Enum>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for page in pages {
        let properties = page.types.iter().flat_map(|ty| &ty.properties);
        for property in properties.filter(|property| !property.navigation && !property.inline_values.is_empty()) {
            let Some(TypeRef::Enum(id)) = registry.resolve(&property.ty, &page.stem, &page.namespace) else { continue };
            let known = &enums[id];
            if known.is_of_rows {
                continue;
            }
            let is_member = |name: &str| known.members.iter().any(|member| member.name.eq_ignore_ascii_case(name));
            let others: Vec<_> = property.inline_values.iter().filter(|value| !is_member(&value.value)).collect();
            let Some(first) = others.first() else { continue };
            let listed = others.iter().map(|value| value.value.as_str()).collect::<Vec<_>>().join("`, `");
            let message = format!("`{}` lists what is no member of `{}`: `{listed}`", property.name, known.name);
            let mut finding = Diagnostic::new(&rules::ENUM_MEMBER_UNLISTED, first.span, message);
            finding.related.push((known.span, "the members are listed here; they count".to_owned()));
            found.push(finding);
        }
    }
    found
}

/// What a page says of an enumeration otherwise than the page that counts: the case of its name's letters, and the numbers of members.
pub fn of_enums(pages: &[&Facts], enums: &TiSlice<EnumId, Enum>) -> Vec<Diagnostic> {
    let by_name: HashMap<String, &Enum> = enums.iter().map(|own| (own.name.to_lowercase(), own)).collect();
    let mut found = Vec::new();
    for page in pages {
        for fact in &page.enums {
            let Some(known) = by_name.get(&fact.name.to_lowercase()) else { continue };
            if known.name != fact.name && known.span.file != fact.span.file {
                found.push(claims::written_in_another_case(&fact.name, fact.span, &known.name, known.span));
            }
            for member in &fact.members {
                let other = known.members.iter().find(|other| other.name.eq_ignore_ascii_case(&member.name));
                if let Some(other) = other
                    && let (Some(here), Some(there)) = (member.value, other.value)
                    && here != there
                {
                    let message =
                        format!("`{}` is {here} here and {there} on the page `{}`, which counts", member.name, known.stem);
                    let mut finding = Diagnostic::new(&rules::ENUM_MEMBER_REPEATED, member.span, message);
                    finding.related.push((other.span, "the other row".to_owned()));
                    found.push(finding);
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const KIND: &str = "# kettleKind enum type\n\n## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n|steel|0|Of steel.|\n|glass|1|Of glass.|\n";

    /// What is said of a page with these rows of properties beside the page of an enumeration; with the marked text.
    #[track_caller]
    fn check(rows: &str, expected: &[&str]) {
        let page = format!("# kettle resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}");
        let files = [("v1/resources/kettle.md", page.as_str()), ("v1/resources/kettlekind.md", KIND)];
        let found = fixture::marked_findings(&files, "v1/resources/kettle.md").into_iter();
        let shown: Vec<String> = found.map(|(at, message)| format!("{at}: {message}")).collect();
        assert_eq!(shown, expected, "{rows}");
    }

    #[test]
    fn values_that_the_enumeration_lacks() {
        let differs = |name: &str, values: &str| {
            let rule = "enum-member-unlisted at `glazed`";
            format!("{rule}: `{name}` lists what is no member of `library.main.kettleKind`: {values}")
        };
        let check_values = |values: &str, expected: &str| {
            let row = |name: &str, ty: &str| format!("|{name}|{ty}|Possible values are: {values}.|\n");
            check(&row("kind", "kettleKind"), &[&differs("kind", expected)]);
            check(&row("kinds", "[kettleKind](kettlekind.md) collection"), &[&differs("kinds", expected)]);
        };
        check_values("`steel`, `glazed`, `glass`", "`glazed`");
        check_values("`glazed`, `tin`", "`glazed`, `tin`");
    }

    #[test]
    fn values_that_it_has() {
        check("|kind|kettleKind|Its kind. Possible values are: `steel`, `glass`.|\n", &[]);
        // A property may have some of them, in other letters as well.
        check("|kind|kettleKind|Its kind. Possible values are: `Steel`.|\n", &[]);
        // Rows alone say what this one is.
        check("|lid|lidKind|Possible values are: `flat`.|\n|spareLid|lidKind|Possible values are: `round`.|\n", &[]);
        check("|kind|String|Its kind. Possible values are: `steel`, `glazed`.|\n", &[]);
    }
}
