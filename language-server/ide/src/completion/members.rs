//! Keys and values of JSON bodies, as the documented types have them.

use std::collections::HashMap;

use super::offered::{NEXT, is_literal, offer_word};
use super::rank::{Weights, weight_of_count};
use super::{Place, shown, snippet};
use crate::LinkedVersion;
use crate::cursor::{self, BodyOf, Slot, Visited};
use docwright_codegen::markdown;
use docwright_codegen::model::{Model, Primitive, Property, TypeId, TypeRef};
use docwright_codegen::nearness;

/// What the examples of a type say together about one of its members: as much as a likely word, less than a sure one.
const EXAMPLES: f64 = 0.3;

/// A member that the words of the page require comes before all others.
const REQUIRED: f64 = 2.0;

/// Sample values that are taken over from other pages, at most; more would hide what is not a sample.
const SAMPLES: usize = 20;

/// The word by which descriptions of parameters and properties say that a member must be sent.
const REQUIRED_WORD: &str = "required";

/// The innermost member of a JSON body around the cursor.
#[derive(Debug)]
pub(super) struct Around {
    body: BodyOf,
    /// The place that its object stands in.
    holder: Slot,
    /// The documented type of its object.
    object: Option<TypeId>,
    key: String,
}

fn around<'p>(place: &'p Place<'_>) -> Option<&'p Around> {
    place.member.get_or_init(|| find(place)).as_ref()
}

fn find(place: &Place<'_>) -> Option<Around> {
    let file = place.marked.file(place.file.facts.file)?;
    let (page, _) = markdown::read(file.facts.file, &file.source.text);
    let at = u32::try_from(place.slot.range.start).ok()?;
    let mut found = None;
    for body in cursor::bodies(&place.marked, file, &page) {
        body.visit(&mut |visited| {
            if let Visited::Member { member, object, holder } = visited {
                let span = body.place(member.key_range.start..member.value.range.end);
                // Members are visited from the outside in.
                if span.start <= at && at < span.end {
                    found = Some(Around { body: body.of, holder, object, key: member.key.clone() });
                }
            }
        });
    }
    found
}

fn version<'p>(place: &'p Place<'_>) -> Option<&'p LinkedVersion> {
    place.marked.version_of(place.file.facts.file)
}

/// The documented type of the JSON object around the cursor.
fn object<'p>(place: &'p Place<'_>) -> Option<(&'p LinkedVersion, TypeId)> {
    let id = around(place)?.object?;
    let version = version(place)?;
    // A type of which no page tells a member says nothing about what may stand here.
    version.model.lineage(id).any(|id| !version.model.types[id].properties.is_empty()).then_some((version, id))
}

/// The property of the object around the cursor that has a name.
pub(super) fn property_named<'p>(place: &'p Place<'_>, name: &str) -> Option<(&'p Model, &'p Property)> {
    let (version, id) = object(place)?;
    Some((&version.model, version.model.property(id, name)?))
}

/// Adds the properties of the object's type, and keeps of the other words those that the protocol has.
pub(super) fn properties(place: &Place<'_>, weights: &mut Weights) {
    weights.retain(|word, _| !word.contains(['"', '\\']));
    match object(place) {
        Some((version, id)) => members_of(place, version, id, weights),
        None if is_envelope(place) => {
            weights.retain(|word, _| word.starts_with('@') || word == ITEMS);
            offer_word(weights, ITEMS, 0);
        }
        None => drop_slips(place, weights),
    }
    for taken in taken(place) {
        weights.remove(&taken);
    }
}

/// The key behind which an envelope has what an answer is about.
const ITEMS: &str = "value";

/// The object around the cursor is what the protocol puts around an answer.
fn is_envelope(place: &Place<'_>) -> bool {
    around(place).is_some_and(|around| {
        around.object.is_none()
            && matches!(around.holder, Slot::Envelope(_) | Slot::One(TypeRef::Type(_)) | Slot::Many(TypeRef::Type(_)))
    })
}

fn members_of(place: &Place<'_>, version: &LinkedVersion, id: TypeId, weights: &mut Weights) {
    let model = &version.model;
    let all: Vec<&Property> = model.lineage(id).flat_map(|id| &model.types[id].properties).collect();
    // Annotations of the protocol stand alone or behind a property's name.
    weights.retain(|word, _| match word.split_once('@') {
        Some((name, _)) => name.is_empty() || all.iter().any(|property| property.name == name),
        None => all.iter().any(|property| property.name == *word),
    });
    let mut counts: HashMap<String, usize> = HashMap::new();
    shown::each_member(place.snapshot, place.file, id, &mut |key, _| *counts.entry(key.to_owned()).or_default() += 1);
    let total = counts.values().sum::<usize>().max(1);
    // Bodies mostly go in the order of the table: what follows the member before is likely.
    let start = previous(place).and_then(|key| all.iter().position(|property| property.name == key)).map_or(0, |at| at + 1);
    let is_sent = around(place).is_some_and(|around| matches!(around.body, BodyOf::Request(_)));
    for (at, property) in all.iter().enumerate() {
        let weight = weights.entry(property.name.clone()).or_default();
        if at >= start && at < start + 3 {
            *weight += NEXT / weight_of_count(at - start + 1);
        }
        if let Some(count) = counts.get(&property.name) {
            *weight += EXAMPLES * weight_of_count(*count) / weight_of_count(total);
        }
        if is_sent && is_required(property) {
            *weight += REQUIRED;
        }
        offer_word(weights, &property.name, at);
    }
}

/// The description says by a word of its own, as its first or last sentence, that the member must be sent.
fn is_required(property: &Property) -> bool {
    property.description.split(['.', ';']).any(|sentence| sentence.trim().eq_ignore_ascii_case(REQUIRED_WORD))
}

/// Where no page describes the object, a name that no type has and that is a slip of a likelier one is passed over.
fn drop_slips(place: &Place<'_>, weights: &mut Weights) {
    let Some(version) = version(place) else { return };
    let is_documented =
        |word: &str| version.model.types.iter().flat_map(|ty| &ty.properties).any(|property| property.name == word);
    let is_slip = |word: &String, weight: f64| {
        weights.iter().any(|(other, likelier)| *likelier > weight && other != word && nearness::is_sure_slip(word, other))
            && !is_documented(word)
    };
    let slips: Vec<String> =
        weights.iter().filter(|(word, weight)| is_slip(word, **weight)).map(|(word, _)| word.clone()).collect();
    for slip in slips {
        weights.remove(&slip);
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
fn property<'p>(place: &'p Place<'_>) -> Option<(&'p Model, &'p Property)> {
    property_named(place, &around(place)?.key)
}

/// A word that stands without quotes here, because the property is a number.
pub(super) fn is_number_here(place: &Place<'_>, word: &str) -> bool {
    let ty = property(place).map(|(_, property)| property.ty);
    matches!(ty, Some(TypeRef::Primitive(primitive)) if snippet::is_number(primitive)) && word.parse::<f64>().is_ok()
}

/// Adds the members, flags, samples and types that a property's value can be.
pub(super) fn values(place: &Place<'_>, weights: &mut Weights) {
    if !place.bare {
        weights.retain(|word, _| !is_literal(word));
    }
    let Some(around) = around(place) else { return };
    let in_block = matches!(around.body, BodyOf::Type(_));
    if around.key == "@odata.type" {
        if let Some((version, id)) = object(place) {
            types(&version.model, id, if in_block { "" } else { "#" }, weights);
        }
        return;
    }
    let Some((model, property)) = property(place) else { return };
    if in_block {
        // Blocks of types show the type in the place of a value.
        *weights.entry(model.type_name(property.ty).to_owned()).or_default() += NEXT;
        return;
    }
    let documented: Vec<&str> = match property.ty {
        TypeRef::Enum(id) => model.enums[id].members.iter().map(|member| member.name.as_str()).collect(),
        TypeRef::Primitive(Primitive::Boolean) if place.bare => vec!["true", "false"],
        _ => property.inline_values.iter().map(|value| value.value.as_str()).collect(),
    };
    let samples = samples(place, &around.key);
    if documented.is_empty() {
        // What other properties hold is no value of this one, unless they share a word.
        let is_text = matches!(property.ty, TypeRef::Primitive(Primitive::String));
        weights.retain(|word, _| is_text || word == "null" || samples.iter().any(|(sample, _)| sample == word));
        let total = samples.iter().map(|(_, count)| count).sum::<usize>().max(1);
        for (sample, count) in samples {
            *weights.entry(sample).or_default() += EXAMPLES * weight_of_count(count) / weight_of_count(total);
        }
    } else {
        weights.retain(|word, _| documented.contains(&word.as_str()) || word == "null");
    }
    for (rank, word) in documented.iter().enumerate() {
        offer_word(weights, word, rank);
    }
}

/// Types that an object may name: the documented one and those derived from it.
fn types(model: &Model, id: TypeId, mark: &str, weights: &mut Weights) {
    *weights.entry(format!("{mark}{}", model.types[id].name)).or_default() += 0.5;
    let below = model.types.keys().filter(|other| model.lineage(*other).any(|base| base == id));
    for (rank, other) in below.enumerate() {
        offer_word(weights, &format!("{mark}{}", model.types[other].name), rank);
    }
}

/// What examples of other pages have for the same property, the most frequent first.
fn samples(place: &Place<'_>, key: &str) -> Vec<(String, usize)> {
    let Some((_, id)) = object(place) else { return Vec::new() };
    let mut counts: HashMap<String, usize> = HashMap::new();
    shown::each_member(place.snapshot, place.file, id, &mut |shown, value| {
        let sample = shown::scalar(value).filter(|text| shown == key && !text.contains(['"', '\\', '\n']) && !text.is_empty());
        if let Some(text) = sample {
            *counts.entry(text.to_owned()).or_default() += 1;
        }
    });
    let mut samples: Vec<(String, usize)> = counts.into_iter().collect();
    samples.sort_by(|(one, often), (other, seldom)| seldom.cmp(often).then_with(|| one.cmp(other)));
    samples.truncate(SAMPLES);
    samples
}

/// What is said of a member of an enumeration.
pub(super) fn member_about(place: &Place<'_>, word: &str) -> Option<String> {
    let (model, property) = property(place)?;
    let TypeRef::Enum(id) = property.ty else { return None };
    let member = model.enums[id].members.iter().find(|member| member.name == word)?;
    (!member.description.is_empty()).then(|| member.description.clone())
}
