//! Keys and values of JSON bodies, as the documented types have them.

use super::Place;
use super::offers::{NEXT, is_literal, offer};
use super::rank::{Weights, small};
use crate::LinkedVersion;
use crate::cursor::{BodyOf, What};
use docwright_codegen::model::{Primitive, Property, TypeId, TypeRef};

/// The key that is being typed, or the last one before a value: its body, the documented type of its object, and itself.
fn key<'p>(place: &'p Place<'_>) -> Option<(BodyOf, Option<TypeId>, &'p str)> {
    let start = place.slot.range.start;
    let keys = place.parts().iter().filter_map(|part| match &part.what {
        What::JsonKey { body, object, key } if part.span.start as usize <= start => {
            Some((part.span.start, (*body, *object, key.as_str())))
        }
        _ => None,
    });
    keys.max_by_key(|(start, _)| *start).map(|(_, key)| key)
}

/// The documented type of the JSON object around the cursor.
pub(super) fn object<'p>(place: &'p Place<'_>) -> Option<(&'p LinkedVersion, TypeId)> {
    let version = place.marked.version_of(place.file.facts.file)?;
    let (_, object, _) = key(place)?;
    Some((version, object?))
}

/// Adds the properties of the object's type.
pub(super) fn properties(place: &Place<'_>, weights: &mut Weights) {
    let Some((version, id)) = object(place) else { return };
    let documented = |word: &str| word.starts_with('@') || version.model.property(id, word).is_some();
    for (word, weight) in weights.iter_mut() {
        if !documented(word) {
            *weight *= 0.05;
        }
    }
    let all: Vec<&Property> = version.model.lineage(id).flat_map(|id| &version.model.types[id].properties).collect();
    // Bodies mostly go in the order of the table: what follows the member before is likely.
    let start = previous(place).and_then(|key| all.iter().position(|property| property.name == key)).map_or(0, |at| at + 1);
    for (at, property) in all.iter().enumerate() {
        if at >= start && at < start + 3 {
            *weights.entry(property.name.clone()).or_default() += NEXT / small(at - start + 1);
        }
        offer(weights, &property.name, at);
    }
    for taken in taken(place) {
        weights.remove(&taken);
    }
}

/// The key before the one that is being typed, in the same object.
fn previous(place: &Place<'_>) -> Option<String> {
    let before = place.neighbours.iter().filter(|slot| slot.range.end <= place.slot.range.start);
    before.max_by_key(|slot| slot.range.start).map(|slot| slot.word.clone())
}

/// Keys that the object around the cursor has already.
pub(super) fn taken(place: &Place<'_>) -> Vec<String> {
    place.neighbours.iter().map(|slot| slot.word.clone()).collect()
}

/// The property whose value is being typed.
fn property<'p>(place: &'p Place<'_>) -> Option<(&'p LinkedVersion, &'p Property)> {
    let (version, id) = object(place)?;
    let (_, _, key) = key(place)?;
    Some((version, version.model.property(id, key)?))
}

/// Adds the members, flags and types that a property's value can be.
pub(super) fn values(place: &Place<'_>, weights: &mut Weights) {
    if !place.bare {
        weights.retain(|word, _| !is_literal(word));
    }
    let in_block = matches!(key(place), Some((BodyOf::Type(_), ..)));
    if let (Some((_, _, "@odata.type")), Some((version, id))) = (key(place), object(place)) {
        let model = &version.model;
        let mark = if in_block { "" } else { "#" };
        *weights.entry(format!("{mark}{}", model.types[id].name)).or_default() += 0.5;
        let below = (0..model.types.len()).filter(|other| model.lineage(*other).any(|base| base == id));
        for (rank, other) in below.enumerate() {
            offer(weights, &format!("{mark}{}", model.types[other].name), rank);
        }
        return;
    }
    let Some((version, property)) = property(place) else { return };
    if in_block {
        // Blocks of types show the type in the place of a value.
        *weights.entry(version.model.type_name(property.ty).to_owned()).or_default() += NEXT;
        return;
    }
    let documented: Vec<&str> = match property.ty {
        TypeRef::Enum(id) => version.model.enums[id].members.iter().map(|member| member.name.as_str()).collect(),
        TypeRef::Primitive(Primitive::Boolean) if place.bare => vec!["true", "false"],
        _ => property.inline_values.iter().map(|value| value.value.as_str()).collect(),
    };
    if !documented.is_empty() {
        for (word, weight) in weights.iter_mut() {
            if !documented.contains(&word.as_str()) && word != "null" {
                *weight *= 0.05;
            }
        }
    }
    for (rank, word) in documented.iter().enumerate() {
        offer(weights, word, rank);
    }
}

/// What is said of a member of an enumeration.
pub(super) fn member_about(place: &Place<'_>, word: &str) -> Option<String> {
    let (version, property) = property(place)?;
    let TypeRef::Enum(id) = property.ty else { return None };
    let member = version.model.enums[id].members.iter().find(|member| member.name == word)?;
    (!member.description.is_empty()).then(|| member.description.clone())
}
