//! Types: which are the same, what came, went, was renamed or split, and what they derive from.
//!
//! A type is the same where the full name is, without letter case. One that is gone is the same as one that came where each is the only
//! one of its page that did, or else where no other two that went and came have the same properties.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::model::{Type, TypeId, TypeRef};
use crate::source::Span;

use super::pairs::{only_ones, stem};
use super::side::Side;
use super::{Comparison, Touched, rules};

pub(super) fn pair(c: &mut Comparison<'_>) {
    let stems: BTreeMap<String, String> =
        c.moved.iter().map(|(from, to)| (stem(from).to_lowercase(), stem(to).to_owned())).collect();
    let (mut gone, mut came) = (Vec::new(), BTreeSet::from_iter(0..c.head.model.types.len()));
    for (old, ty) in c.base.model.types.iter().enumerate() {
        let name = renamed_with_page(ty, &stems);
        match c.head.types.get(&name) {
            Some(new) if c.head.model.types[*new].synthetic == ty.synthetic => {
                came.remove(new);
                c.types.insert(old, *new);
                c.renamed.insert(ty.name.to_lowercase(), name);
            }
            _ => gone.push(old),
        }
    }
    gone.retain(|id| !c.base.model.types[*id].synthetic);
    let mut came: Vec<TypeId> = came.into_iter().filter(|id| !c.head.model.types[*id].synthetic).collect();
    rename(c, &mut gone, &mut came, |side, id| side.model.types[id].pages.first().map(|page| side.path(page.file).to_owned()));
    rename(c, &mut gone, &mut came, |side, id| {
        let properties = side.model.types[id].properties.iter();
        let mut key: Vec<String> = properties.map(|own| format!("{}:{}:{}", own.name, own.written, own.collection)).collect();
        key.sort();
        (!key.is_empty()).then(|| key.join("\n"))
    });
    moved_pages(c);
    let split = splits(c, &gone, &came);
    let of_page = |types: &[Type], id: TypeId| types[id].pages.first().map(|page| page.span);
    for id in gone {
        let item = c.base.item(TypeRef::Type(id));
        let touched = c.base.users_of(TypeRef::Type(id), &[]).item(item);
        let message = format!("`{}`", c.base.model.types[id].name);
        c.add(&rules::TYPE_REMOVED, of_page(&c.base.model.types, id), None, message, touched);
    }
    for id in came.into_iter().filter(|id| !split.contains(id)) {
        let item = c.head.item(TypeRef::Type(id));
        let touched = c.head.users_of(TypeRef::Type(id), &[]).item(item);
        let message = format!("`{}`", c.head.model.types[id].name);
        c.add(&rules::TYPE_ADDED, None, of_page(&c.head.model.types, id), message, touched);
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
    c: &mut Comparison<'_>,
    gone: &mut Vec<TypeId>,
    came: &mut Vec<TypeId>,
    key: impl Fn(&Side<'_>, TypeId) -> Option<K>,
) {
    let pairs = only_ones(
        gone.iter().filter_map(|id| Some((key(&c.base, *id)?, *id))),
        came.iter().filter_map(|id| Some((key(&c.head, *id)?, *id))),
    );
    for (old, new) in pairs {
        gone.retain(|id| *id != old);
        came.retain(|id| *id != new);
        let (before, after) = (&c.base.model.types[old], &c.head.model.types[new]);
        c.types.insert(old, new);
        c.renamed.insert(before.name.to_lowercase(), after.name.to_lowercase());
        c.words.push((before.name.clone(), after.name.clone()));
        let touched = c.head.users_of(TypeRef::Type(new), &[]);
        let touched = touched.item(c.base.item(TypeRef::Type(old))).item(c.head.item(TypeRef::Type(new)));
        let (old, new) = (before.pages.first().map(|page| page.span), after.pages.first().map(|page| page.span));
        let message = format!("`{}` is now `{}`", before.name, after.name);
        c.add(&rules::TYPE_RENAMED, old, new, message, touched);
    }
}

/// Pages of types that have another path.
fn moved_pages(c: &mut Comparison<'_>) {
    let mut found = BTreeMap::new();
    for (old, new) in &c.types {
        let (before, after) = (&c.base.model.types[*old], &c.head.model.types[*new]);
        let (Some(from), Some(to)) = (before.pages.first(), after.pages.first()) else { continue };
        let (from_path, to_path) = (c.base.path(from.file), c.head.path(to.file));
        if from_path != to_path
            && !c.moved.contains_key(from_path)
            && !c.head.reference.files.by_path.contains_key(from_path)
            && !c.base.reference.files.by_path.contains_key(to_path)
        {
            found.insert(from_path.to_owned(), (to_path.to_owned(), from.file, to.file));
        }
    }
    for (from, (to, old, new)) in found {
        let start = |file| Some(Span { file, start: 0, end: 0 });
        c.add(&rules::PAGE_MOVED, start(old), start(new), format!("`{from}` is now `{to}`"), Touched::default());
        c.words.push((stem(&from).to_owned(), stem(&to).to_owned()));
        c.moved.insert(from, to);
    }
}

/// New types all of whose properties went from one type that stays.
fn splits(c: &mut Comparison<'_>, gone: &[TypeId], came: &[TypeId]) -> HashSet<TypeId> {
    let mut by_first: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (old, new) in &c.types {
        for property in &c.base.model.types[*old].properties {
            if c.head.model.property(*new, &property.name).is_none() {
                by_first.entry(property.name.clone()).or_default().push(*old);
            }
        }
    }
    let gone: HashSet<TypeId> = gone.iter().copied().collect();
    let mut found = HashSet::new();
    for part in came {
        let own = &c.head.model.types[*part];
        let Some(first) = own.properties.first() else { continue };
        let mut candidates = by_first.get(&first.name).into_iter().flatten().copied().filter(|old| {
            let lost = |name: &str| {
                c.base.model.types[*old].properties.iter().any(|property| property.name == name)
                    && c.head.model.property(c.types[old], name).is_none()
            };
            !gone.contains(old) && own.properties.iter().all(|property| lost(&property.name))
        });
        let (Some(old), None) = (candidates.next(), candidates.next()) else { continue };
        drop(candidates);
        let new = c.types[&old];
        let (before, after) = (&c.base.model.types[old], &c.head.model.types[new]);
        let names: Vec<&str> = own.properties.iter().map(|property| property.name.as_str()).collect();
        c.accounted[0].extend(names.iter().map(|name| (old, (*name).to_owned())));
        c.rows.extend(names.iter().map(|name| (*name).to_owned()));
        let leads = after.properties.iter().filter(|property| property.ty == TypeRef::Type(*part));
        let leads: Vec<String> = leads.map(|property| property.name.clone()).collect();
        c.rows.extend(leads.iter().cloned());
        c.accounted[1].extend(leads.into_iter().map(|name| (new, name)));
        let touched = c.base.users_of(TypeRef::Type(old), &names);
        let touched = touched.item(c.head.item(TypeRef::Type(new))).item(c.head.item(TypeRef::Type(*part)));
        let message = format!("`{}`: {} now in `{}`", before.name, quoted(&names), own.name);
        let (old, new) = (before.pages.first().map(|page| page.span), own.pages.first().map(|page| page.span));
        c.add(&rules::TYPE_SPLIT, old, new, message, touched);
        found.insert(*part);
    }
    found
}

pub(super) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// What the types that stay derive from, and whether they are open.
pub(super) fn compare(c: &mut Comparison<'_>) {
    let mut pairs: Vec<(TypeId, TypeId)> = c.types.iter().map(|(old, new)| (*old, *new)).collect();
    pairs.sort_unstable();
    for (old, new) in pairs {
        let (before, after) = (&c.base.model.types[old], &c.head.model.types[new]);
        let places = || (before.pages.first().map(|page| page.span), after.pages.first().map(|page| page.span));
        let touched = |c: &Comparison<'_>| {
            let users = c.head.users_of(TypeRef::Type(new), &[]);
            users.item(c.head.item(TypeRef::Type(new)))
        };
        let old_base = before.base.map(|id| c.base.model.types[id].name.as_str());
        let new_base = after.base.map(|id| c.head.model.types[id].name.as_str());
        let followed = before.base.and_then(|id| c.types.get(&id).copied());
        // A base that is gone as a type is told with that.
        let is_gone = before.base.is_some() && followed.is_none() && after.base.is_none();
        if followed != after.base && !is_gone {
            let stays =
                before.base.is_none() || followed.is_some_and(|base| c.head.model.lineage(new).skip(1).any(|id| id == base));
            let rule = if stays { &rules::BASE_ADDED } else { &rules::BASE_CHANGED };
            let name = |base: Option<&str>| base.map_or("nothing".to_owned(), |name| format!("`{name}`"));
            let message = format!("`{}` derives from {}, before from {}", after.name, name(new_base), name(old_base));
            let (base, head) = (base_place(&c.base, old), base_place(&c.head, new));
            c.add(rule, base, head, message, touched(c));
        }
        if before.open != after.open && !after.synthetic {
            let now = if after.open { "takes" } else { "no longer takes" };
            let message = format!("`{}` {now} properties that are not documented", after.name);
            let (base, head) = places();
            c.add(&rules::OPEN_CHANGED, base, head, message, touched(c));
        }
    }
}

/// Where the page says what a type derives from, else where it describes the type.
fn base_place(side: &Side<'_>, id: TypeId) -> Option<Span> {
    let ty = &side.model.types[id];
    let page = ty.pages.first()?;
    let mut facts = side.facts(page.file)?.types.iter();
    let stated = facts.find(|fact| fact.name.eq_ignore_ascii_case(&ty.name)).and_then(|fact| fact.base.as_ref());
    Some(stated.map_or(page.span, |base| base.span))
}
