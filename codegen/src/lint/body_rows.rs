//! Rows for a request's body that name what the documented type of the body does not have.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ParameterFact, ParameterPlace};
use crate::link::bodies::is_member;
use crate::link::exchanges::OperationIndex;
use crate::model::{Model, PageId, TypeId, TypeRef};
use crate::nearness;

/// Rows for the request's body of a page (`parameters` has all its rows) from which callers get nothing: the body has a documented type,
/// and neither that nor anything else that the page's operations are sent has such a property.
pub fn body_row_findings(
    parameters: &[ParameterFact],
    page: PageId,
    operations: &OperationIndex,
    model: &Model,
) -> Vec<Diagnostic> {
    let rows: Vec<&ParameterFact> =
        parameters.iter().filter(|row| row.place == ParameterPlace::Body && is_member(&row.name)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let bodies = bodies(page, operations, model);
    let Some(stated) = bodies.iter().copied().find(|id| !model.types[*id].synthetic) else { return Vec::new() };
    let is_documented = |row: &ParameterFact| bodies.iter().any(|id| documents(*id, row, &rows, model));
    rows.iter().filter(|row| !is_documented(row)).filter_map(|row| finding(row, stated, model)).collect()
}

/// The types that the operations of a page are sent, as the page says.
fn bodies(page: PageId, operations: &OperationIndex, model: &Model) -> Vec<TypeId> {
    let mut bodies: Vec<TypeId> = Vec::new();
    for (id, variant) in operations.of_page(page) {
        let body = model.operations[id].variants[variant].request.as_ref();
        if let Some(TypeRef::Type(id)) = body.map(|body| body.ty)
            && !bodies.contains(&id)
        {
            bodies.push(id);
        }
    }
    bodies
}

/// The type has the row's property, or what another of the rows holds has it: a table may list the members of a member beside it.
fn documents(id: TypeId, row: &ParameterFact, rows: &[&ParameterFact], model: &Model) -> bool {
    let may_have = |id: TypeId| model.may_have_property(id, |property| property.name == row.name);
    let is_held = |other: &&ParameterFact| match model.property(id, &other.name).map(|property| property.ty) {
        Some(TypeRef::Type(held)) => may_have(held),
        _ => false,
    };
    may_have(id) || rows.iter().any(is_held)
}

fn finding(row: &ParameterFact, stated: TypeId, model: &Model) -> Option<Diagnostic> {
    let properties = model.lineage(stated).flat_map(|id| &model.types[id].properties);
    let meant = nearness::surely_meant(&row.name, properties.map(|property| property.name.as_str()));
    // Of an open type the pages do not say everything: only what is nearly one of its properties is a slip.
    let is_open = model.lineage(stated).any(|id| model.types[id].open);
    if is_open && meant.is_none() {
        return None;
    }
    let hint = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
    let message = format!("the body is a `{}`, which has no property `{}`{hint}", model.types[stated].name, row.name);
    Some(Diagnostic::new(&rules::BODY_PROPERTY_UNKNOWN, row.span, message))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// Resources: pots with a lid, of which some are jugs, and pans, which are open.
    const RESOURCES: [(&str, &str); 4] = [
        (
            "v1/resources/pot.md",
            "# pot resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|material|String|Of what.|\n\
             |lid|[lid](lid.md)|Its lid.|\n",
        ),
        (
            "v1/resources/lid.md",
            "# lid resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|knob|String|Its knob.|\n",
        ),
        (
            "v1/resources/jug.md",
            "# jug resource type\n\nInherits from [pot](pot.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|spout|String|Its spout.|\n",
        ),
        (
            "v1/resources/pan.md",
            "# pan resource type\n\nA pan is an open type.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|material|String|Of what.|\n",
        ),
    ];

    /// What is said of a page with this method line, these words and these rows for the body.
    #[track_caller]
    fn check(line: &str, words: &str, rows: &[&str], expected: &[(&str, &str)]) {
        let rows: String = rows.iter().map(|name| format!("|{name}|String|Something.|\n")).collect();
        let page = format!(
            "# Change pots\n\n## HTTP request\n\n```http\n{line}\n```\n\n## Request body\n\n{words}\n\n\
             |Property|Type|Description|\n|:--|:--|:--|\n{rows}\n## Response\n\nReturns `204 No Content`.\n"
        );
        let files = [&RESOURCES[..], &[("v1/api/pots.md", page.as_str())]].concat();
        let found = fixture::marked_findings(&files, "v1/api/pots.md");
        let said: Vec<(&str, &str)> = found.iter().map(|(at, message)| (at.as_str(), message.as_str())).collect();
        assert_eq!(said, expected, "{line} | {words} | {rows}");
    }

    const POT: &str = "Supply a JSON representation of the [pot](../resources/pot.md).";

    #[test]
    fn a_row_that_the_type_lacks() {
        let at = "body-property-unknown at |lidColour|String|Something.|";
        let said = "the body is a `library.main.pot`, which has no property `lidColour`";
        check("PATCH /pots/{id}", POT, &["material", "lidColour"], &[(at, said)]);
        let at = "body-property-unknown at |materail|String|Something.|";
        let said = "the body is a `library.main.pot`, which has no property `materail`; did you mean `material`?";
        check("PATCH /pots/{id}", POT, &["lid", "materail"], &[(at, said)]);
        let pan = "Supply a JSON representation of the [pan](../resources/pan.md).";
        let at = "body-property-unknown at |Material|String|Something.|";
        let said = "the body is a `library.main.pan`, which has no property `Material`; did you mean `material`?";
        check("PATCH /pans/{id}", pan, &["material", "Material", "colour"], &[(at, said)]);
    }

    #[test]
    fn rows_that_something_documents() {
        check("PATCH /pots/{id}", POT, &["material", "lid"], &[]);
        // Of a type that derives from it, of what another row holds, of the protocol, and deeper in the body.
        check("PATCH /pots/{id}", POT, &["material", "spout", "lid", "knob", "@odata.type", "lid/knob"], &[]);
        // The rows are the body themselves.
        check("POST /pots/{id}/polish", POT, &["material", "lidColour"], &[]);
        check("PATCH /pots/{id}", "Supply these.", &["lidColour"], &[]);
    }
}
