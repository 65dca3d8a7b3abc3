//! What a page says that a type derives from, when all types are known.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, TypeFact, TypeMention};
use crate::link::registry::Registry;
use crate::model::TypeRef;

/// The base that a page names for a type. One in plain words counts where a page describes it, and then before the other.
pub fn stated_base<'f>(page: &Facts, fact: &'f TypeFact, registry: &Registry) -> Option<&'f TypeMention> {
    known_base(page, fact, registry).or(fact.base.as_ref())
}

/// A base in plain words where the annotation or the rows name another.
pub fn contradicted_base(page: &Facts, fact: &TypeFact, registry: &Registry) -> Option<Diagnostic> {
    let told = known_base(page, fact, registry)?;
    let other = fact.base.as_ref()?;
    let resolve = |mention| registry.resolve(mention, &page.stem, &page.namespace);
    if resolve(other) == resolve(told) {
        return None;
    }
    let message = format!("the base `{}` is named here, `{}` in the text", other.name, told.name);
    let mut finding = Diagnostic::new(&rules::TYPE_BASE_DIFFERS, other.span, message);
    finding.related.push((told.span, "the text says so here; it counts".to_owned()));
    Some(finding)
}

/// The base that plain words name, where it is another type.
fn known_base<'f>(page: &Facts, fact: &'f TypeFact, registry: &Registry) -> Option<&'f TypeMention> {
    let told = fact.likely_base.as_ref()?;
    let found = registry.resolve(told, &page.stem, &page.namespace)?;
    (matches!(found, TypeRef::Type(_)) && Some(found) != registry.by_full_name(&fact.name)).then_some(told)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture::{marked_findings, reference};

    /// The base of the type `shelf`, whose page says this, beside pages about `furniture` and the enumeration `wood`; and what is found
    /// on its page.
    fn check(intro: &str, annotation: &str, base: Option<&str>, findings: &[&str]) {
        let page = |name: &str, intro: &str, annotation: &str| {
            format!(
                "# {name} resource type\n\n{intro}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|{name}Size|String|Its size.|\n\n\
                 ## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"library.main.{name}\"{annotation} }} -->\n```json\n{{ \"{name}Size\": \"String\" }}\n```\n"
            )
        };
        let wood =
            "# wood enumeration\n\nA wood.\n\n## Members\n\n|Member|Description|\n|:--|:--|\n|oak|Of oaks.|\n|ash|Of ashes.|\n";
        let (shelf, furniture) = (page("shelf", intro, annotation), page("furniture", "Furniture.", ""));
        let files = [
            ("v1/resources/furniture.md", furniture.as_str()),
            ("v1/resources/shelf.md", shelf.as_str()),
            ("v1/resources/wood.md", wood),
        ];
        let reference = reference(&files);
        let types = &reference.editions.get("v1").expect("it has pages").model.types;
        let own = types.iter().find(|ty| ty.name == "library.main.shelf").expect("it is documented");
        assert_eq!(own.base.map(|base| types[base].name.as_str()), base, "{intro}");
        let found = marked_findings(&files, "v1/resources/shelf.md");
        assert_eq!(found.iter().map(|(found, _)| found.as_str()).collect::<Vec<_>>(), findings, "{intro}");
    }

    #[test]
    fn plain_words_that_name_types_are_bases() {
        check("A shelf. Inherits from furniture.", "", Some("library.main.furniture"), &[]);
        check("A shelf. Based on [furniture](furniture.md).", "", Some("library.main.furniture"), &[]);
        check("A shelf. Inherits from tradition.", "", None, &[]);
        check("A shelf. Based on [ISO 7](https://standards.example/7).", "", None, &[]);
        check("A shelf. Based on wood.", "", None, &[]);
        // Another place, and something else that is based on it.
        check("A shelf. Based on [furniture](https://blog.example/furniture).", "", None, &[]);
        check("The score of a shelf, based on [furniture](furniture.md).", "", None, &[]);
        check("The value is based on [furniture](furniture.md).", "", None, &[]);
        check("A shelf, which is based on [furniture](furniture.md).", "", Some("library.main.furniture"), &[]);
        let annotation = ", \"baseType\": \"library.main.thing\"";
        let differs = "type-base-differs at \"library.main.thing\"";
        check("A shelf. Extends furniture.", annotation, Some("library.main.furniture"), &[differs]);
        let missing = "type-base-unresolved at \"library.main.thing\"";
        check("A shelf. Extends space.", annotation, None, &[missing]);
    }
}
