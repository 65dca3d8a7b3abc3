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
        let place = stated_base(page, fact, registry).map_or(fact.span, |mention| mention.span);
        found.extend(base(&types[id].pages, at, place));
        let own = &types[id].pages[at];
        found.extend(own.properties.iter().filter_map(|property| retyped(property, id, at, types)));
    }
    found
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
