//! Properties that a page leaves out of its table or its JSON block because a base of its type lists them.

use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, Origin, PropertyFact, TypeFact};
use crate::link::registry::Registry;
use crate::model::{Model, TypeId, TypeRef};

/// What reading says of a single page, and what its base's page makes good.
static OF_ONE_PAGE: [&Rule; 2] = [&rules::PROPERTY_NOT_IN_TABLE, &rules::PROPERTY_NOT_IN_BLOCK];

/// Takes out the findings about properties that a base of their type lists.
pub fn without_inherited(findings: Vec<Diagnostic>, facts: &Facts, registry: &Registry, model: &Model) -> Vec<Diagnostic> {
    let is_inherited = |finding: &Diagnostic| {
        let here = |property: &&PropertyFact| property.name_span == finding.span;
        let mut found = facts.types.iter().filter_map(|ty| Some((ty, ty.properties.iter().find(here)?)));
        found.any(|(ty, property)| base_lists(registry, model, ty, &property.name))
    };
    findings.into_iter().filter(|finding| !(OF_ONE_PAGE.contains(&finding.rule) && is_inherited(finding))).collect()
}

/// A row of a base's table has the property.
fn base_lists(registry: &Registry, model: &Model, ty: &TypeFact, name: &str) -> bool {
    let has = |id: TypeId| {
        let rows = model.types[id].properties.iter().filter(|property| property.origin == Origin::Table);
        rows.map(|row| &row.name).any(|row| row.eq_ignore_ascii_case(name))
    };
    matches!(registry.by_full_name(&ty.name), Some(TypeRef::Type(id)) if model.lineage(id).skip(1).any(has))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// The rules of the findings on a page of bicycles whose base is on another page.
    #[track_caller]
    fn check(row: &str, member: &str, expected: &[&str]) {
        let base =
            "# vehicle resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|wheels|Int32|How many.|\n";
        let page = format!(
            "# bicycle resource type\n\nInherits from [vehicle](vehicle.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
             |bell|String|Its sound.|\n{row}\n## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"bicycle\" }} -->\n\
             ```json\n{{ \"bell\": \"String\"{member} }}\n```\n"
        );
        let reference = fixture::reference(&[("v1/resources/vehicle.md", base), ("v1/resources/bicycle.md", &page)]);
        let id = fixture::find(&reference, "v1/resources/bicycle.md");
        let rules: Vec<&str> = reference.findings(id).into_iter().map(|finding| finding.rule.id).collect();
        assert_eq!(rules, expected, "{row}{member}");
    }

    #[test]
    fn what_a_base_lists_is_not_missing() {
        check("", "", &[]);
        check("", ", \"wheels\": 2", &[]);
        check("|wheels|Int32|Two.|\n", "", &[]);
        check("", ", \"lamp\": true", &["property-not-in-table"]);
        check("|lamp|Boolean|A lamp.|\n", "", &["property-not-in-block"]);
    }
}
