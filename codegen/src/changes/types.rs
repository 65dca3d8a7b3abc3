//! Types: which are the same, what came, went, was renamed or split, and what they derive from.
//!
//! A type is the same where the full name is, without letter case. One that is gone is the same as one that came where each is the only
//! one of its page that did, or else where no other two that went and came have the same properties.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::facts::TypeFact;
use crate::ids::TiSlice;
use crate::model::{Type, TypeId, TypeRef};
use crate::source::Span;

use super::pairs::only_ones;
use super::side::Side;
use super::{Comparison, Touched, rules};

pub(super) fn pair(comparison: &mut Comparison<'_>) {
    let stems: BTreeMap<String, String> = comparison
        .moved
        .iter()
        .map(|(from, to)| (comparison.base.stem(from).to_lowercase(), comparison.head.stem(to).to_owned()))
        .collect();
    let mut gone = Vec::new();
    let mut came: BTreeSet<_> = comparison.head.model.types.keys().collect();
    for (old, ty) in comparison.base.model.types.iter_enumerated() {
        let name = renamed_with_page(ty, &stems);
        match comparison.head.types.get(&name) {
            Some(new) if comparison.head.model.types[*new].synthetic == ty.synthetic => {
                came.remove(new);
                comparison.types.insert(old, *new);
                comparison.renamed.insert(ty.name.to_lowercase(), name);
            }
            _ => gone.push(old),
        }
    }
    gone.retain(|id| !comparison.base.model.types[*id].synthetic);
    let mut came: Vec<TypeId> = came.into_iter().filter(|id| !comparison.head.model.types[*id].synthetic).collect();
    rename(comparison, &mut gone, &mut came, |side, id| {
        side.model.types[id].pages.first().map(|page| side.path(page.file).to_owned())
    });
    rename(comparison, &mut gone, &mut came, |side, id| {
        let properties = side.model.types[id].properties.iter();
        let mut key: Vec<String> = properties.map(|own| format!("{}:{}:{}", own.name, own.written, own.collection)).collect();
        key.sort();
        (!key.is_empty()).then(|| key.join("\n"))
    });
    moved_pages(comparison);
    let split = splits(comparison, &gone, &came);
    let of_page = |types: &TiSlice<TypeId, Type>, id: TypeId| types[id].pages.first().map(|page| page.span);
    for id in gone {
        let item = comparison.base.item(TypeRef::Type(id));
        let touched = comparison.base.users_of(TypeRef::Type(id), &[]).item(item);
        let message = format!("`{}`", comparison.base.model.types[id].name);
        comparison.add(&rules::TYPE_REMOVED, of_page(&comparison.base.model.types, id), None, message, touched);
    }
    for id in came.into_iter().filter(|id| !split.contains(id)) {
        let item = comparison.head.item(TypeRef::Type(id));
        let touched = comparison.head.users_of(TypeRef::Type(id), &[]).item(item);
        let message = format!("`{}`", comparison.head.model.types[id].name);
        comparison.add(&rules::TYPE_ADDED, None, of_page(&comparison.head.model.types, id), message, touched);
    }
}

/// The name of a type in lower case; one that only a page has follows its page.
fn renamed_with_page(ty: &Type, stems: &BTreeMap<String, String>) -> String {
    let page = ty.pages.first().map(|page| page.stem.to_lowercase()).filter(|_| ty.synthetic);
    match page.and_then(|page| Some((stems.get(&page)?, page))) {
        Some((to, page)) => match ty.name.to_lowercase().strip_prefix(&page) {
            Some(rest) => format!("{to}{rest}").to_lowercase(),
            None => ty.name.to_lowercase(),
        },
        None => ty.name.to_lowercase(),
    }
}

fn rename<K: std::hash::Hash + Eq>(
    comparison: &mut Comparison<'_>,
    gone: &mut Vec<TypeId>,
    came: &mut Vec<TypeId>,
    key: impl Fn(&Side<'_>, TypeId) -> Option<K>,
) {
    let pairs = only_ones(
        gone.iter().filter_map(|id| Some((key(&comparison.base, *id)?, *id))),
        came.iter().filter_map(|id| Some((key(&comparison.head, *id)?, *id))),
    );
    for (old, new) in pairs {
        gone.retain(|id| *id != old);
        came.retain(|id| *id != new);
        let (before, after) = (&comparison.base.model.types[old], &comparison.head.model.types[new]);
        comparison.types.insert(old, new);
        comparison.renamed.insert(before.name.to_lowercase(), after.name.to_lowercase());
        comparison.words.push((before.name.clone(), after.name.clone()));
        let touched = comparison.head.users_of(TypeRef::Type(new), &[]);
        let touched = touched.item(comparison.base.item(TypeRef::Type(old))).item(comparison.head.item(TypeRef::Type(new)));
        let (old, new) = (before.pages.first().map(|page| page.span), after.pages.first().map(|page| page.span));
        let message = format!("`{}` is now `{}`", before.name, after.name);
        comparison.add(&rules::TYPE_RENAMED, old, new, message, touched);
    }
}

/// Pages of types that have another path.
fn moved_pages(comparison: &mut Comparison<'_>) {
    let mut found = BTreeMap::new();
    for (old, new) in &comparison.types {
        let (before, after) = (&comparison.base.model.types[*old], &comparison.head.model.types[*new]);
        let (Some(from), Some(to)) = (before.pages.first(), after.pages.first()) else { continue };
        let (from_path, to_path) = (comparison.base.path(from.file), comparison.head.path(to.file));
        if from_path != to_path
            && !comparison.moved.contains_key(from_path)
            && !comparison.head.reference.files.by_path.contains_key(from_path)
            && !comparison.base.reference.files.by_path.contains_key(to_path)
        {
            found.insert(from_path.to_owned(), (to_path.to_owned(), from.file, to.file));
        }
    }
    for (from, (to, old, new)) in found {
        let start = |file| Some(Span { file, start: 0, end: 0 });
        comparison.add(&rules::PAGE_MOVED, start(old), start(new), format!("`{from}` is now `{to}`"), Touched::default());
        comparison.words.push((comparison.base.stem(&from).to_owned(), comparison.head.stem(&to).to_owned()));
        comparison.moved.insert(from, to);
    }
}

/// New types all of whose properties went from one type that stays.
fn splits(comparison: &mut Comparison<'_>, gone: &[TypeId], came: &[TypeId]) -> HashSet<TypeId> {
    let mut by_first: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (old, new) in &comparison.types {
        for property in &comparison.base.model.types[*old].properties {
            if comparison.head.model.property(*new, &property.name).is_none() {
                by_first.entry(property.name.clone()).or_default().push(*old);
            }
        }
    }
    let gone: HashSet<TypeId> = gone.iter().copied().collect();
    let mut found = HashSet::new();
    for part in came {
        let own = &comparison.head.model.types[*part];
        let Some(first) = own.properties.first() else { continue };
        let mut candidates = by_first.get(&first.name).into_iter().flatten().copied().filter(|old| {
            let lost = |name: &str| {
                comparison.base.model.types[*old].properties.iter().any(|property| property.name == name)
                    && comparison.head.model.property(comparison.types[old], name).is_none()
            };
            !gone.contains(old) && own.properties.iter().all(|property| lost(&property.name))
        });
        let (Some(old), None) = (candidates.next(), candidates.next()) else { continue };
        drop(candidates);
        let new = comparison.types[&old];
        let (before, after) = (&comparison.base.model.types[old], &comparison.head.model.types[new]);
        let names: Vec<&str> = own.properties.iter().map(|property| property.name.as_str()).collect();
        comparison.accounted[0].extend(names.iter().map(|name| (old, (*name).to_owned())));
        comparison.rows.extend(names.iter().map(|name| (*name).to_owned()));
        let leads = after.properties.iter().filter(|property| property.ty == TypeRef::Type(*part));
        let leads: Vec<String> = leads.map(|property| property.name.clone()).collect();
        comparison.rows.extend(leads.iter().cloned());
        comparison.accounted[1].extend(leads.into_iter().map(|name| (new, name)));
        let touched = comparison.base.users_of(TypeRef::Type(old), &names);
        let touched = touched.item(comparison.head.item(TypeRef::Type(new))).item(comparison.head.item(TypeRef::Type(*part)));
        let message = format!("`{}`: {} now in `{}`", before.name, quoted(&names), own.name);
        let (old, new) = (before.pages.first().map(|page| page.span), own.pages.first().map(|page| page.span));
        comparison.add(&rules::TYPE_SPLIT, old, new, message, touched);
        found.insert(*part);
    }
    found
}

pub(super) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// What the types that stay derive from, and whether they are open.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let mut pairs: Vec<(TypeId, TypeId)> = comparison.types.iter().map(|(old, new)| (*old, *new)).collect();
    pairs.sort_unstable();
    for (old, new) in pairs {
        let (before, after) = (&comparison.base.model.types[old], &comparison.head.model.types[new]);
        let places = || (before.pages.first().map(|page| page.span), after.pages.first().map(|page| page.span));
        let touched = |comparison: &Comparison<'_>| {
            let users = comparison.head.users_of(TypeRef::Type(new), &[]);
            users.item(comparison.head.item(TypeRef::Type(new)))
        };
        let old_base = before.base.map(|id| comparison.base.model.types[id].name.as_str());
        let new_base = after.base.map(|id| comparison.head.model.types[id].name.as_str());
        let followed = before.base.and_then(|id| comparison.types.get(&id).copied());
        // A base that is gone as a type is told with that.
        let is_gone = before.base.is_some() && followed.is_none() && after.base.is_none();
        if followed != after.base && !is_gone {
            let stays = before.base.is_none()
                || followed.is_some_and(|base| comparison.head.model.lineage(new).skip(1).any(|id| id == base));
            let rule = if stays { &rules::BASE_ADDED } else { &rules::BASE_CHANGED };
            let name = |base: Option<&str>| base.map_or("nothing".to_owned(), |name| format!("`{name}`"));
            let message = format!("`{}` derives from {}, before from {}", after.name, name(new_base), name(old_base));
            let (base, head) = (base_place(&comparison.base, old), base_place(&comparison.head, new));
            comparison.add(rule, base, head, message, touched(comparison));
        }
        if before.open != after.open && !after.synthetic {
            let now = if after.open { "takes" } else { "no longer takes" };
            let message = format!("`{}` {now} properties that are not documented", after.name);
            let (base, head) = places();
            comparison.add(&rules::OPEN_CHANGED, base, head, message, touched(comparison));
        }
    }
}

/// Where the page says what a type derives from, else where it describes the type.
fn base_place(side: &Side<'_>, id: TypeId) -> Option<Span> {
    let ty = &side.model.types[id];
    let page = ty.pages.first()?;
    let mut facts = side.facts(page.file)?.types.iter();
    let stated = facts.find(|fact| fact.name.eq_ignore_ascii_case(&ty.name)).and_then(TypeFact::named_base);
    Some(stated.map_or(page.span, |base| base.span))
}
