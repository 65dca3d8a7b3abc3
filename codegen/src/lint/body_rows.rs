//! Rows for a request's body that name what the documented type of the body does not have.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ParameterFact, ParameterPlace};
use crate::link::bodies::{is_member, is_plainly_path, steps};
use crate::link::exchanges::OperationIndex;
use crate::model::{Model, PageId, TypeId, TypeRef};
use crate::nearness;

/// Rows for the request's body of a page (`parameters` has all its rows) from which callers get nothing: the body, or a member of it that
/// the row is a path through, has a documented type without such a property, and so has whatever else the page's operations are sent.
pub fn body_row_findings(
    parameters: &[ParameterFact],
    page: PageId,
    operations: &OperationIndex,
    model: &Model,
) -> Vec<Diagnostic> {
    let is_judged = |row: &&ParameterFact| row.place == ParameterPlace::Body && !row.name.contains('@');
    let rows: Vec<&ParameterFact> = parameters.iter().filter(is_judged).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let bodies = bodies(page, operations, model);
    let found = rows.iter().filter_map(|row| {
        let lacking: Option<Vec<Lacking<'_>>> = bodies.iter().map(|body| lacking(*body, row, &rows, model)).collect();
        let documented = lacking?.into_iter().find(|lacking| !model.types[lacking.ty].synthetic)?;
        finding(row, documented, model)
    });
    found.collect()
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

/// A type, and the name that a row gives to a property which it does not have.
struct Lacking<'r> {
    ty: TypeId,
    name: &'r str,
}

/// What a body lacks of what a row lists. `None` where it has all, and where nobody can tell.
fn lacking<'r>(body: TypeId, row: &'r ParameterFact, rows: &[&ParameterFact], model: &Model) -> Option<Lacking<'r>> {
    if is_member(&row.name) {
        return (!documents(body, &row.name, rows, model)).then_some(Lacking { ty: body, name: &row.name });
    }
    let mut ty = body;
    for step in steps(&row.name) {
        let Some(property) = model.property(ty, step.name) else {
            // What begins with no property of the body may be the name of a type.
            let is_path = ty != body || is_plainly_path(&row.name);
            let is_lacking = is_path && !may_have(model, ty, step.name);
            return is_lacking.then_some(Lacking { ty, name: step.name });
        };
        let TypeRef::Type(next) = property.ty else { return None };
        ty = next;
    }
    None
}

/// The type has such a property, or what another of the rows holds has it: a table may list the members of a member beside it.
fn documents(ty: TypeId, name: &str, rows: &[&ParameterFact], model: &Model) -> bool {
    let is_held = |other: &&ParameterFact| match model.property(ty, &other.name).map(|property| property.ty) {
        Some(TypeRef::Type(held)) => model.property(held, name).is_some(),
        _ => false,
    };
    may_have(model, ty, name) || rows.iter().any(is_held)
}

fn may_have(model: &Model, ty: TypeId, name: &str) -> bool {
    model.may_have_property(ty, |property| property.name == name)
}

fn finding(row: &ParameterFact, Lacking { ty, name }: Lacking<'_>, model: &Model) -> Option<Diagnostic> {
    let properties = model.lineage(ty).flat_map(|id| &model.types[id].properties);
    let meant = nearness::surely_meant(name, properties.map(|property| property.name.as_str()));
    // Of an open type the pages do not say everything: only what is nearly one of its properties is a slip.
    let is_open = model.lineage(ty).any(|id| model.types[id].open);
    if is_open && meant.is_none() {
        return None;
    }
    let hint = nearness::hint(meant);
    let message = format!("`{}` has no property `{name}`, which this row lists for the body{hint}", model.types[ty].name);
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
        let said = "`library.main.pot` has no property `lidColour`, which this row lists for the body";
        check("PATCH /pots/{id}", POT, &["material", "lidColour"], &[(at, said)]);
        let at = "body-property-unknown at |materail|String|Something.|";
        let said = "`library.main.pot` has no property `materail`, which this row lists for the body; did you mean `material`?";
        check("PATCH /pots/{id}", POT, &["lid", "materail"], &[(at, said)]);
        let pan = "Supply a JSON representation of the [pan](../resources/pan.md).";
        let at = "body-property-unknown at |Material|String|Something.|";
        let said = "`library.main.pan` has no property `Material`, which this row lists for the body; did you mean `material`?";
        check("PATCH /pans/{id}", pan, &["material", "Material", "colour"], &[(at, said)]);
    }

    #[test]
    fn a_path_that_leads_nowhere() {
        let at = "body-property-unknown at |lid/knbo|String|Something.|";
        let said = "`library.main.lid` has no property `knbo`, which this row lists for the body";
        check("PATCH /pots/{id}", POT, &["material", "lid/knbo"], &[(at, said)]);
        let at = "body-property-unknown at |lids[]/knob|String|Something.|";
        let said = "`library.main.pot` has no property `lids`, which this row lists for the body";
        check("PATCH /pots/{id}", POT, &["material", "lids[]/knob"], &[(at, said)]);
        let at = "body-property-unknown at |lids[].knob|String|Something.|";
        check("PATCH /pots/{id}", POT, &["material", "lids[].knob"], &[(at, said)]);
        check("PATCH /pots/{id}", POT, &["material", "lid/knob", "lid.knob", "material/grain", "library.main.jug"], &[]);
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
