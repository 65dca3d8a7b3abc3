//! Properties of the types that stay, each told once: where it is a type's own, and not again for what derives from it.
//!
//! A property that went and one that came are the same where both differ in letter case alone; else where no other two have the same
//! type and description; else where no other two have the same type and place, which is the property that stands before them.

use std::collections::{BTreeMap, HashMap};

use crate::emit::rust_type;
use crate::model::{Property, TypeId, TypeRef};

use super::pairs::only_ones;
use super::side::Side;
use super::{Comparison, Touched, rules};

/// A property by its owner and its place there.
type Place = (TypeId, usize);

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let mut pairs: Vec<(TypeId, TypeId)> = comparison.types.iter().map(|(old, new)| (*old, *new)).collect();
    pairs.sort_unstable();
    let mut to_base: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
    let mut lost_by_base: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
    let (mut all_gone, mut all_came): (Vec<Place>, Vec<Place>) = (Vec::new(), Vec::new());
    for (old, new) in pairs {
        let (before, after) = (comparison.base.model, comparison.head.model);
        let (mut gone, mut came) = (Vec::new(), Vec::new());
        for (at, property) in before.types[old].properties.iter().enumerate() {
            match find(&comparison.head, new, &property.name) {
                Some(place) => {
                    same(comparison, (old, at), place);
                    // The base has it now, and had it not: it moved there. A base that is new for the type is told as such.
                    if place.0 != new && had_not(comparison, place) {
                        to_base.entry(place).or_default().push((old, at));
                    }
                }
                None if comparison.accounted[0].contains(&(old, property.name.clone())) => {}
                None => gone.push(at),
            }
        }
        for (at, property) in after.types[new].properties.iter().enumerate() {
            match find(&comparison.base, old, &property.name) {
                Some(place) if place.0 != old => lost_by_base.entry(place).or_default().push((new, at)),
                Some(_) => {}
                None if comparison.accounted[1].contains(&(new, property.name.clone())) => {}
                None => came.push(at),
            }
        }
        renamed(comparison, old, new, &mut gone, &mut came);
        all_gone.extend(gone.into_iter().map(|at| (old, at)));
        all_came.extend(came.into_iter().map(|at| (new, at)));
    }
    for (place, heirs) in to_base {
        all_came.retain(|known| *known != place);
        let message = moved(&comparison.head, place, &heirs, &comparison.base, "now at the base of");
        let property = comparison.head.model.types[place.0].properties[place.1].span;
        let from = comparison.base.model.types[heirs[0].0].properties[heirs[0].1].span;
        let touched = touched(&comparison.head, place);
        comparison.rows.insert(comparison.head.model.types[place.0].properties[place.1].name.clone());
        comparison.add(&rules::PROPERTY_MOVED_TO_BASE, Some(from), Some(property), message, touched);
    }
    for place in all_gone {
        let property = &comparison.base.model.types[place.0].properties[place.1];
        match lost_by_base.get(&place) {
            Some(heirs) => {
                let message = moved(&comparison.base, place, heirs, &comparison.head, "now at what derives from it, at");
                let to = comparison.head.model.types[heirs[0].0].properties[heirs[0].1].span;
                let touched = touched(&comparison.base, place);
                comparison.rows.insert(property.name.clone());
                comparison.add(&rules::PROPERTY_MOVED_TO_DERIVED, Some(property.span), Some(to), message, touched);
            }
            None => {
                let touched = touched(&comparison.base, place);
                comparison.add(&rules::PROPERTY_REMOVED, Some(property.span), None, named(&comparison.base, place), touched);
            }
        }
    }
    for place in all_came {
        let ty = &comparison.head.model.types[place.0];
        let property = &ty.properties[place.1];
        let is_required = is_sent_whole(&comparison.head, place.0) && is_required(&comparison.head, &property.description);
        let rule = if is_required { &rules::REQUIRED_PROPERTY_ADDED } else { &rules::PROPERTY_ADDED };
        let touched = touched(&comparison.head, place);
        comparison.add(rule, None, Some(property.span), named(&comparison.head, place), touched);
    }
}

/// A description says by itself, in a sentence of its own words alone, that something has to be sent.
pub(super) fn is_required(side: &Side<'_>, description: &str) -> bool {
    let words = &side.reference.config.words.required;
    let mut sentences = description.split(['.', ';', '\n']).map(|sentence| sentence.trim_matches(|c: char| !c.is_alphanumeric()));
    sentences.any(|sentence| words.contains(&sentence.to_lowercase()))
}

/// The body of one operation, which its table describes as it has to be sent.
fn is_sent_whole(side: &Side<'_>, id: TypeId) -> bool {
    side.model.types[id].synthetic
}

fn find(side: &Side<'_>, id: TypeId, name: &str) -> Option<Place> {
    side.emit.find_property(id, name)
}

/// The older side of a type of the newer one had no such property.
fn had_not(comparison: &Comparison<'_>, (owner, at): Place) -> bool {
    let name = &comparison.head.model.types[owner].properties[at].name;
    let old = comparison.base.types.get(&comparison.head.model.types[owner].name.to_lowercase());
    old.is_some_and(|old| find(&comparison.base, *old, name).is_none())
}

fn named(side: &Side<'_>, (owner, at): Place) -> String {
    let ty = &side.model.types[owner];
    format!("`{}` of `{}`", ty.properties[at].name, ty.name)
}

fn moved(side: &Side<'_>, place: Place, heirs: &[Place], other: &Side<'_>, how: &str) -> String {
    let names: Vec<String> = heirs.iter().map(|heir| format!("`{}`", other.model.types[heir.0].name)).collect();
    format!("{} {how} {}", named(side, place), names.join(", "))
}

fn touched(side: &Side<'_>, place: Place) -> Touched {
    let name = &side.model.types[place.0].properties[place.1].name;
    side.users_of(TypeRef::Type(place.0), &[name]).item(side.getter(place.0, place.1))
}

/// What must agree for two properties to be the same under two names: a text of a property among those of its side and of the other.
type Key<'k> = Box<dyn Fn(&Side<'_>, &[Property], &[Property], usize) -> Option<String> + 'k>;

fn renamed(comparison: &mut Comparison<'_>, old: TypeId, new: TypeId, gone: &mut Vec<usize>, came: &mut Vec<usize>) {
    if gone.is_empty() || came.is_empty() {
        return;
    }
    let (before, after) = (&comparison.base.model.types[old].properties, &comparison.head.model.types[new].properties);
    let kept = |list: &[Property], other: &[Property], at: usize| {
        let is_kept = |property: &&Property| other.iter().any(|known| known.name == property.name);
        list[..at].iter().rev().find(is_kept).map(|property| property.name.clone())
    };
    let map = &comparison.renamed;
    let ty = |property: &Property| {
        let written = property.written.to_lowercase();
        format!("{}:{}", map.get(&written).unwrap_or(&written), property.collection)
    };
    let keys: [Key<'_>; 3] = [
        Box::new(|_, list, _, at| Some(list[at].name.to_lowercase())),
        Box::new(|_, list, _, at| {
            (!list[at].description.is_empty()).then(|| format!("{}:{}", ty(&list[at]), list[at].description))
        }),
        Box::new(|_, list, other, at| Some(format!("{}:{:?}", ty(&list[at]), kept(list, other, at)))),
    ];
    let mut found = Vec::new();
    for key in keys {
        let pairs = only_ones(
            gone.iter().filter_map(|at| Some((key(&comparison.base, before, after, *at)?, *at))),
            came.iter().filter_map(|at| Some((key(&comparison.head, after, before, *at)?, *at))),
        );
        for (was, is) in pairs {
            gone.retain(|at| *at != was);
            came.retain(|at| *at != is);
            found.push((was, is));
        }
    }
    for (was, is) in found {
        let (was, is) = ((old, was), (new, is));
        let (from, to) = (&before[was.1], &after[is.1]);
        let touched = touched(&comparison.base, was).and(touched(&comparison.head, is));
        let message = format!("{} is now `{}`", named(&comparison.base, was), to.name);
        comparison.words.push((from.name.clone(), to.name.clone()));
        comparison.add(&rules::PROPERTY_RENAMED, Some(from.span), Some(to.span), message, touched);
        same(comparison, was, is);
    }
}

/// What is said otherwise of a property that stays.
fn same(comparison: &mut Comparison<'_>, old: Place, new: Place) {
    let (before, after) =
        (&comparison.base.model.types[old.0].properties[old.1], &comparison.head.model.types[new.0].properties[new.1]);
    // What a type had itself and its base has as well is told for the base.
    if old.0 != new.0 && comparison.types.get(&old.0) != Some(&new.0) && before.written.eq_ignore_ascii_case(&after.written) {
        return;
    }
    let say = |comparison: &mut Comparison<'_>, rule, what: String| {
        let touched = touched(&comparison.head, new);
        comparison.add(rule, Some(before.span), Some(after.span), format!("{}: {what}", named(&comparison.head, new)), touched);
    };
    if comparison.changes_type(before.ty, after.ty) && !comparison.follows(before, after) {
        let in_rust = |side: &Side<'_>, place: Place, property: &Property| {
            let in_rust = rust_type::of_property(&side.emit, place.0, property, &mut std::collections::BTreeSet::new());
            (in_rust.value, in_rust.argument, property.collection)
        };
        let is_same_in_rust = in_rust(&comparison.base, old, before) == in_rust(&comparison.head, new, after);
        let rule = if is_same_in_rust { &rules::PROPERTY_TYPE_RESTATED } else { &rules::PROPERTY_TYPE_CHANGED };
        say(comparison, rule, format!("{} instead of {}", shown(&comparison.head, after), shown(&comparison.base, before)));
    } else if before.collection != after.collection {
        let what = if after.collection { "a list instead of one value" } else { "one value instead of a list" };
        say(comparison, &rules::PROPERTY_COLLECTION_CHANGED, what.to_owned());
    }
    if before.navigation != after.navigation {
        let what = if after.navigation { "a relationship now" } else { "no relationship any more" };
        say(comparison, &rules::PROPERTY_NAVIGATION_CHANGED, what.to_owned());
    }
    if before.nullable != after.nullable {
        match (before.nullable, after.nullable) {
            (_, Some(false)) => say(comparison, &rules::NULL_FORBIDDEN, "not null".to_owned()),
            (Some(false), _) | (_, Some(true)) => say(comparison, &rules::NULL_ALLOWED, "may be null".to_owned()),
            _ => {}
        }
    }
    if is_sent_whole(&comparison.head, new.0) {
        match (is_required(&comparison.base, &before.description), is_required(&comparison.head, &after.description)) {
            (false, true) => say(comparison, &rules::PROPERTY_REQUIRED, "has to be sent".to_owned()),
            (true, false) => say(comparison, &rules::PROPERTY_OPTIONAL, "may be left out".to_owned()),
            _ => {}
        }
    }
}

fn shown(side: &Side<'_>, property: &Property) -> String {
    let name = side.model.type_name(property.ty);
    if property.collection { format!("`{name}` collection") } else { format!("`{name}`") }
}

impl Comparison<'_> {
    /// Two types that are not the same, renamed ones aside.
    pub(super) fn changes_type(&self, old: TypeRef, new: TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Primitive(old), TypeRef::Primitive(new)) => old != new,
            (TypeRef::Type(old), TypeRef::Type(new)) => self.types.get(&old) != Some(&new),
            (TypeRef::Enum(old), TypeRef::Enum(new)) => {
                let (old, new) = (self.base.model.enums[old].name.to_lowercase(), self.head.model.enums[new].name.to_lowercase());
                self.renamed.get(&old).unwrap_or(&old) != &new
            }
            _ => true,
        }
    }

    /// The page writes the same type: that it means something else follows from a type that came or went.
    fn follows(&self, before: &Property, after: &Property) -> bool {
        let (old, new) = (before.written.to_lowercase(), after.written.to_lowercase());
        self.renamed.get(&old).unwrap_or(&old) == &new && before.inline_values.is_empty() == after.inline_values.is_empty()
    }
}

/// Rows of one list by their names in lower case.
pub(super) fn by_name<'n>(names: impl Iterator<Item = &'n str>) -> HashMap<String, usize> {
    names.enumerate().map(|(at, name)| (name.to_lowercase(), at)).collect()
}
