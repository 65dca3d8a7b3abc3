//! Query options: those that the page documents, those of the protocol, and the properties that they name.

use super::offered::{Described, offer_word};
use super::rank::Weights;
use super::slots::EXPAND;
use super::{Place, members};
use crate::{LinkedVersion, examples};
use docwright_codegen::facts::{ParameterFact, ParameterPlace};
use docwright_codegen::model::{Content, Property, TypeId, TypeRef};

/// Options of the protocol, the most usual first.
const OPTIONS: [&str; 8] = ["$select", "$filter", "$expand", "$top", "$orderby", "$skip", "$count", "$search"];

/// An option that the page itself documents comes before all others.
const DOCUMENTED: f64 = 2.0;

fn documented<'p>(place: &'p Place<'_>) -> impl Iterator<Item = &'p ParameterFact> {
    place.file.facts.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Query)
}

/// Adds the options; of those that other pages have, only what the protocol names means the same here.
pub(super) fn options(place: &Place<'_>, weights: &mut Weights) {
    weights.retain(|word, _| word.starts_with('$'));
    for (rank, option) in OPTIONS.iter().enumerate() {
        offer_word(weights, option, rank);
    }
    for (rank, parameter) in documented(place).enumerate() {
        offer_word(weights, &parameter.name, rank);
        *weights.entry(parameter.name.clone()).or_default() += DOCUMENTED;
    }
    for taken in members::taken(place) {
        weights.remove(&taken);
    }
}

/// An option goes on with its value.
pub(super) fn describe_option(place: &Place<'_>, word: &str, shown: &mut Described) {
    let found = documented(place).find(|parameter| parameter.name == word);
    shown.documentation = found.map(|parameter| parameter.description.clone()).filter(|text| !text.is_empty());
    if !place.line_behind().starts_with('=') {
        shown.insert.push('=');
    }
}

/// What comes back from the request around the cursor: of an example its operation's, else that of the page's first operation.
fn response<'p>(place: &'p Place<'_>) -> Option<(&'p LinkedVersion, TypeId)> {
    let file = place.file.facts.file;
    let version = place.marked.version_of(file)?;
    let operations = &version.model.operations;
    let at = u32::try_from(place.slot.range.start).ok()?;
    let shown = examples::at(&place.marked, file, at)
        .filter(|example| {
            let span = example.exchange.fact.request.span;
            span.start <= at && at <= span.end
        })
        .and_then(|example| Some(example.exchange.target?.operation));
    let operation = shown.or_else(|| version.index.operations(file).first().copied())?;
    match operations.get(operation)?.response {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => Some((version, id)),
        _ => None,
    }
}

/// Adds the properties of what comes back, for expansions its relationships.
pub(super) fn properties(place: &Place<'_>, weights: &mut Weights) {
    let Some((version, id)) = response(place) else { return };
    let expands = option_of(place).eq_ignore_ascii_case(EXPAND);
    let all = version.model.lineage(id).flat_map(|id| &version.model.types[id].properties);
    let fitting: Vec<&Property> = all.filter(|property| property.navigation || !expands).collect();
    weights.retain(|word, _| fitting.iter().any(|property| property.name == *word));
    for (rank, property) in fitting.iter().enumerate() {
        offer_word(weights, &property.name, rank);
    }
    for taken in members::taken(place) {
        weights.remove(&taken);
    }
}

/// The option whose value is being typed.
fn option_of<'p>(place: &'p Place<'_>) -> &'p str {
    let before = &place.file.source.text[..place.replace.start];
    let pair = before.rsplit(['?', '&', '\n']).next().unwrap_or_default();
    pair.split('=').next().unwrap_or_default()
}

/// The property of what comes back that has a name.
pub(super) fn property_named<'p>(place: &'p Place<'_>, name: &str) -> Option<&'p Property> {
    let (version, id) = response(place)?;
    version.model.property(id, name)
}
