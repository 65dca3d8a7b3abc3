//! What the versions of a reference say differently of the same thing.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, Origin, PropertyFact};
use crate::model::{Model, Property, Type};

/// Properties that have another type in a version than in the one configured before it. They are told where the later version
/// describes them, with the other place beside. The models come in the order of the configuration.
pub fn edition_findings(models: &[&Model]) -> Vec<Diagnostic> {
    models.windows(2).flat_map(|pair| between(pair[0], pair[1])).collect()
}

fn between(before: &Model, now: &Model) -> Vec<Diagnostic> {
    let named = |ty: &&Type| !ty.synthetic;
    let by_name: HashMap<&str, &Type> = before.types.iter().filter(named).map(|ty| (ty.name.as_str(), ty)).collect();
    let mut found = Vec::new();
    for ty in now.types.iter().filter(named) {
        let Some(other) = by_name.get(ty.name.as_str()) else { continue };
        for property in ty.properties.iter().filter(|property| is_stated(property)) {
            let Some(former) = other.properties.iter().find(|other| is_stated(other) && other.name == property.name) else {
                continue;
            };
            let (here, there) = (written(now, property), written(before, former));
            if here != there && !is_any(now, property) && !is_any(before, former) {
                let message = format!(
                    "`{}` is {here} here and {there} in {}: a program that moves from one version to the other has to be changed",
                    property.name, before.api_version
                );
                let mut finding = Diagnostic::new(&rules::EDITION_TYPE_DIFFERS, property.span, message);
                finding.related.push((former.span, format!("{there} in {}", before.api_version)));
                found.push(finding);
            }
        }
    }
    found
}

/// The findings of [`edition_findings`] about a page that was edited since all pages were linked: what was found then (`before`), moved to
/// the rows that the page has now.
pub fn edition_findings_at_edited_rows(page: &Facts, before: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut rows: Vec<&PropertyFact> = page.types.iter().flat_map(|ty| &ty.properties).collect();
    let differ = before.iter().filter(|finding| finding.rule == &rules::EDITION_TYPE_DIFFERS);
    let now = differ.filter_map(|finding| {
        let is_about = |row: &&PropertyFact| finding.message.starts_with(&format!("`{}` is ", row.name));
        let at = rows.iter().position(|row| row.origin == Origin::Table && is_about(row))?;
        Some(Diagnostic { span: rows.remove(at).span, ..finding.clone() })
    });
    now.collect()
}

/// What a block of JSON shows is an example of a type.
fn is_stated(property: &Property) -> bool {
    property.origin == Origin::Table
}

/// JSON without a type is what is not known.
fn is_any(model: &Model, property: &Property) -> bool {
    model.is_untyped(property.ty) || model.is_synthetic(property.ty)
}

fn written(model: &Model, property: &Property) -> String {
    let name = model.type_name(property.ty);
    if property.collection { format!("a collection of {name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// What is said when a property has these types in two versions.
    #[track_caller]
    fn check(first: &str, second: &str, expected: Option<&str>) {
        let page = |ty: &str| {
            format!(
                "# book resource type\n\nNamespace: library.main\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|pages|{ty}|How many.|\n"
            )
        };
        let (first, second) = (page(first), page(second));
        let found = fixture::reference(&[("v1/resources/book.md", &first), ("v2/resources/book.md", &second)]).all_findings();
        let told: Vec<&str> =
            found.iter().filter(|it| it.rule.id == "edition-type-differs").map(|it| it.message.as_str()).collect();
        let told = told.iter().filter_map(|message| message.split(':').next()).collect::<Vec<_>>();
        assert_eq!(told, expected.into_iter().collect::<Vec<_>>(), "{found:#?}");
    }

    #[test]
    fn a_type_of_one_version_only() {
        check("Int32", "Int32", None);
        check("Int32", "String", Some("`pages` is String here and Int32 in v1"));
        check("Int32", "Int32 collection", Some("`pages` is a collection of Int32 here and Int32 in v1"));
        // The same type in other words is the same.
        check("Edm.Int32", "Int32", None);
        // What one of them does not tell cannot differ.
        check("Int32", "", None);
    }
}
