//! Where the pages of a type, or of a type and its bases, say different things of it.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, Origin};
use crate::ids::TiSlice;
use crate::link::hierarchy::{is_base, type_lineage};
use crate::link::registry::Registry;
use crate::link::stated_base::stated_base;
use crate::model::{Primitive, Property, Type, TypeId, TypePage, TypeRef};
use crate::source::Span;

/// What a page says differently from an earlier page of the type, or from a base's.
pub fn judge_claims(page: &Facts, registry: &Registry, types: &TiSlice<TypeId, Type>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for fact in &page.types {
        let Some(TypeRef::Type(id)) = registry.by_full_name(&fact.name) else { continue };
        let Some(at) = types[id].pages.iter().position(|known| known.file == page.file && known.span == fact.span) else {
            continue;
        };
        found.extend(name(&types[id], at, fact.span));
        let place = stated_base(page, fact, registry).map_or(fact.span, |mention| mention.span);
        found.extend(base(&types[id].pages, at, place));
        let own = &types[id].pages[at];
        found.extend(own.properties.iter().filter_map(|property| retyped(property, id, at, types)));
    }
    found
}

/// A name that other pages write in another case: all of them are read as pages of one type, which has the name that most of them write.
fn name(ty: &Type, at: usize, place: Span) -> Option<Diagnostic> {
    let own = &ty.pages[at].name;
    let other = ty.pages.iter().find(|page| page.name == ty.name).filter(|_| *own != ty.name)?;
    Some(written_in_another_case(own, place, &ty.name, other.span))
}

/// What is said of a name of a type or an enumeration (at `place`) that is written otherwise where the one stands that counts.
pub fn written_in_another_case(name: &str, place: Span, counts: &str, other: Span) -> Diagnostic {
    let message = format!("`{name}` differs from `{counts}` in the case of letters alone; both are read as `{counts}`");
    let mut finding = Diagnostic::new(&rules::TYPE_NAME_CASE, place, message);
    finding.related.push((other, format!("`{counts}` is described here")));
    finding
}

/// A base where an earlier page has another.
fn base(pages: &[TypePage], at: usize, place: Span) -> Option<Diagnostic> {
    let own = pages[at].base.as_ref()?;
    let earlier = pages[..at].iter().find(|page| page.base.is_some())?;
    let named = earlier.base.as_ref()?;
    if own.eq_ignore_ascii_case(named) {
        return None;
    }
    let message = format!("the base is `{own}` here and `{named}` on the page `{}`, which counts", earlier.stem);
    let mut finding = Diagnostic::new(&rules::TYPE_BASE_DIFFERS, place, message);
    finding.related.push((earlier.span, "the other page".to_owned()));
    Some(finding)
}

/// A row with another type than an earlier page, or a base, gives the property.
fn retyped(property: &Property, id: TypeId, at: usize, types: &TiSlice<TypeId, Type>) -> Option<Diagnostic> {
    if !is_claim(property) {
        return None;
    }
    let earlier = types[id].pages[..at].iter().flat_map(|page| claims(page, &property.name));
    let inherited = type_lineage(id, types)
        .skip(1)
        .flat_map(|base| types[base].pages.iter().take(1).flat_map(|page| claims(page, &property.name)));
    let (page, other) = earlier.chain(inherited).next()?;
    if agree(property, other, types) {
        return None;
    }
    let message =
        format!("`{}` is {} here and {} on the page `{}`, which counts", property.name, shown(property), shown(other), page.stem);
    let mut finding = Diagnostic::new(&rules::PROPERTY_TYPE_DIFFERS, property.span, message);
    finding.related.push((other.span, "the other row".to_owned()));
    Some(finding)
}

fn claims<'a>(page: &'a TypePage, name: &str) -> impl Iterator<Item = (&'a TypePage, &'a Property)> {
    page.properties
        .iter()
        .filter(move |property| property.name == name && is_claim(property))
        .map(move |property| (page, property))
}

/// A row says what the type is; a sample hints at it, and where it could not be read that was said.
fn is_claim(property: &Property) -> bool {
    property.origin == Origin::Table && property.ty != TypeRef::Primitive(Primitive::Untyped)
}

/// A type that derives from the other's says the same in more detail.
fn agree(one: &Property, two: &Property, types: &TiSlice<TypeId, Type>) -> bool {
    let related = match (one.ty, two.ty) {
        (TypeRef::Type(one), TypeRef::Type(two)) => is_base(one, two, types) || is_base(two, one, types),
        (one, two) => one == two,
    };
    related && one.collection == two.collection
}

fn shown(property: &Property) -> String {
    let kind = if matches!(property.ty, TypeRef::Enum(_)) { "the enumeration " } else { "" };
    let many = if property.collection { " collection" } else { "" };
    format!("{kind}`{}{many}`", property.written)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// A page about a type of this name.
    fn of_type(name: &str) -> String {
        format!("# {name} resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Its key.|\n")
    }

    /// A page about an enumeration of this name.
    fn of_enum(name: &str) -> String {
        format!("# {name} enum type\n\n## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n|steel|0|Of steel.|\n")
    }

    /// What is said of the names on pages, one after another, and how many types and enumerations they come to.
    #[track_caller]
    fn check(pages: &[String], expected: &[&str], count: usize) {
        let paths: Vec<String> = (1..=pages.len()).map(|number| format!("v1/resources/page{number}.md")).collect();
        let files: Vec<(&str, &str)> = paths.iter().map(String::as_str).zip(pages.iter().map(String::as_str)).collect();
        let reference = fixture::reference(&files);
        let said: Vec<String> = paths
            .iter()
            .flat_map(|path| reference.findings(fixture::find(&reference, path)))
            .map(|finding| {
                let (other, _) = finding.related.first().expect("the other page");
                let path = |span: &crate::source::Span| reference.sources.file(span.file).path.clone();
                format!("{} at {}, {}: {}", finding.rule.id, path(&finding.span), path(other), finding.message)
            })
            .collect();
        assert_eq!(said, expected, "{pages:?}");
        let model = &reference.editions.get("v1").expect("a version").model;
        assert_eq!(model.types.len() + model.enums.len(), count, "{pages:?}");
    }

    #[test]
    fn names_in_another_case() {
        let said = "type-name-case at v1/resources/page2.md, v1/resources/page1.md: `library.main.Pot` differs from `library.main.pot` \
                    in the case of letters alone; both are read as `library.main.pot`";
        check(&[of_type("pot"), of_type("Pot")], &[said], 1);
        check(&[of_enum("pot"), of_enum("Pot")], &[said], 1);
        // The name that most pages write counts.
        let said = "type-name-case at v1/resources/page1.md, v1/resources/page2.md: `library.main.Pot` differs from `library.main.pot` \
                    in the case of letters alone; both are read as `library.main.pot`";
        check(&[of_type("Pot"), of_type("pot"), of_type("pot")], &[said], 1);
    }

    #[test]
    fn names_that_are_the_same_or_others() {
        check(&[of_type("pot"), of_type("pot")], &[], 1);
        check(&[of_type("pot"), of_type("pots")], &[], 2);
    }
}
