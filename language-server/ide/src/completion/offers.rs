//! What the model knows of a slot's words: words that nobody has written there yet, and what to show beside each.

use super::offered::{Described, is_literal, offer_word};
use super::rank::Weights;
use super::slot::Family;
use super::{Place, members, queries, snippet};
use crate::target;
use docwright_codegen::diagnostic::{explain, rules};
use docwright_codegen::facts::ParameterPlace;
use docwright_codegen::http::method::Method;
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::model::{Model, Primitive, Property, TypeRef};

/// Adds the model's words, and weighs the others by what the model says of them.
pub(super) fn all(place: &Place<'_>, mut weights: Weights) -> Weights {
    match place.slot.family {
        Family::PropertyName => members::properties(place, &mut weights),
        Family::PropertyValue => members::values(place, &mut weights),
        Family::AnnotationKey => annotation_keys(place, &mut weights),
        Family::AnnotationValue => types(place, &mut weights, true),
        Family::TypeName => types(place, &mut weights, false),
        Family::LinkTarget | Family::IncludeTarget => super::targets::weigh(place, &mut weights),
        Family::Segment => segments(place, &mut weights),
        Family::FrontMatterValue => front_matter(place, &mut weights),
        Family::HeaderName => header_names(place, &mut weights),
        Family::HeaderValue => body_length(place, &mut weights),
        Family::Method => methods(&mut weights),
        Family::QueryOption => queries::options(place, &mut weights),
        Family::QueryProperty => queries::properties(place, &mut weights),
        Family::Rule => rules(place, &mut weights),
        _ => {}
    }
    weights
}

/// What is shown of a word.
pub(super) fn shown(place: &Place<'_>, word: &str) -> Described {
    let mut shown = Described { insert: word.to_owned(), ..Described::default() };
    match place.slot.family {
        Family::PropertyName => {
            let known = members::property_named(place, word);
            if let Some((_, property)) = known {
                describe(property, &mut shown);
            }
            insert_key(place, word, known, &mut shown);
        }
        Family::PropertyValue => {
            if place.bare && !is_literal(word) && !members::is_number_here(place, word) {
                shown.insert = format!("\"{word}\"");
            }
            shown.documentation = members::member_about(place, word);
        }
        Family::AnnotationKey if place.bare => shown.insert = format!("\"{word}\": "),
        Family::AnnotationValue if place.bare && !is_literal(word) => shown.insert = format!("\"{word}\""),
        Family::TypeName => describe_type(place, word, &mut shown),
        Family::LinkTarget | Family::IncludeTarget => super::targets::describe(place, word, &mut shown),
        Family::QueryOption => queries::describe_option(place, word, &mut shown),
        Family::QueryProperty => {
            if let Some(property) = queries::property_named(place, word) {
                describe(property, &mut shown);
            }
        }
        // The path comes next.
        Family::Method if place.line_behind().trim().is_empty() => shown.insert.push(' '),
        Family::Rule => shown.documentation = rules::find(word).map(explain::markdown),
        _ => {}
    }
    shown
}

/// A key with what it needs to be a member: its quotes, a colon, a value to fill in, a comma.
fn insert_key(place: &Place<'_>, word: &str, known: Option<(&Model, &Property)>, shown: &mut Described) {
    let open = if place.bare { "\"" } else { "" };
    if !place.behind.value {
        if place.bare {
            shown.insert = format!("\"{word}\"");
        }
        return;
    }
    let comma = if place.behind.comma { "," } else { "" };
    shown.insert = format!("{open}{word}\": ");
    let value = match known {
        Some((model, property)) => snippet::of_property(model, property),
        None => snippet::TEXT.to_owned(),
    };
    shown.snippet = Some(format!("{open}{}\": {value}{comma}", snippet::escaped(word)));
}

fn annotation_keys(place: &Place<'_>, weights: &mut Weights) {
    let keys = &place.snapshot.config.annotations;
    let single = [&keys.kind, &keys.name, &keys.collection, &keys.truncated, &keys.base, &keys.key_property, &keys.open];
    let all = single.into_iter().chain(&keys.ty).chain(&keys.is_abstract);
    for (rank, key) in all.enumerate() {
        offer_word(weights, key, rank);
    }
    for taken in members::taken(place) {
        weights.remove(&taken);
    }
}

/// Types by their full names, or by the last part where a page links them.
fn types(place: &Place<'_>, weights: &mut Weights, full: bool) {
    if full && !place.bare {
        weights.retain(|word, _| !is_literal(word));
    }
    let Some(version) = place.snapshot.version_of(place.file.facts.file) else { return };
    let model = &version.model;
    let types = model.types.iter().filter(|ty| !ty.synthetic).map(|ty| ty.name.as_str());
    for name in types.chain(model.enums.iter().map(|e| e.name.as_str())) {
        offer_word(weights, if full { name } else { last_segment(name) }, 1000);
    }
    if !full {
        for (rank, (name, _)) in Primitive::ALL.iter().enumerate() {
            offer_word(weights, name, rank);
        }
    }
}

fn methods(weights: &mut Weights) {
    for (rank, method) in Method::ALL.into_iter().enumerate() {
        offer_word(weights, method.as_str(), rank);
    }
}

/// A segment that the page is named after is likely; one that the line has already is not.
fn segments(place: &Place<'_>, weights: &mut Weights) {
    let parts: Vec<String> = place.file.facts.stem.split('-').map(str::to_lowercase).collect();
    for (word, weight) in weights.iter_mut() {
        let lower = word.to_lowercase();
        let singular = lower.strip_suffix("ies").map(|head| format!("{head}y"));
        let singular = singular.unwrap_or_else(|| lower.strip_suffix('s').unwrap_or(&lower).to_owned());
        if parts.iter().any(|part| *part == lower || *part == singular) {
            *weight *= 4.0;
        }
    }
}

/// The title is the page's heading, the description what its first paragraph says.
fn front_matter(place: &Place<'_>, weights: &mut Weights) {
    let facts = &place.file.facts;
    let line = place.file.source.text[..place.replace.start].rsplit('\n').next().unwrap_or_default();
    match line.split(':').next() {
        Some("title") if !facts.title.is_empty() => *weights.entry(facts.title.clone()).or_default() += 1.0,
        Some("description") if !facts.summary.is_empty() => *weights.entry(facts.summary.clone()).or_default() += 1.0,
        _ => {}
    }
}

/// Headers that the page's own table tells.
fn header_names(place: &Place<'_>, weights: &mut Weights) {
    let documented = place.file.facts.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Header);
    for (rank, parameter) in documented.enumerate() {
        offer_word(weights, &parameter.name, rank);
    }
}

/// A length is that of the message's own body.
fn body_length(place: &Place<'_>, weights: &mut Weights) {
    let line = place.file.source.text[..place.replace.start].rsplit('\n').next().unwrap_or_default();
    if !line.trim_start().to_ascii_lowercase().starts_with("content-length:") {
        return;
    }
    let messages = place.file.facts.exchanges.iter().flat_map(|exchange| {
        std::iter::once(&exchange.request).chain(exchange.responses.iter().map(|response| &response.message))
    });
    let start = place.replace.start;
    let own = messages.filter(|fact| fact.span.start as usize <= start && start <= fact.span.end as usize).find_map(|fact| {
        let body = fact.message.body.as_ref()?;
        Some((body.text.len(), body.text.lines().count().saturating_sub(1)))
    });
    if let Some((length, breaks)) = own {
        // Lines may go over the wire with one byte at their ends or with two.
        *weights.entry(length.to_string()).or_default() += 1.0;
        *weights.entry((length + breaks).to_string()).or_default() += 0.5;
    }
}

/// What was found on the page can be allowed on it.
fn rules(place: &Place<'_>, weights: &mut Weights) {
    let findings = place.snapshot.findings(place.file.facts.file);
    for finding in findings.iter().filter(|finding| !finding.rule.is_about_allowances()) {
        *weights.entry(finding.rule.id.to_owned()).or_default() += 1.0;
    }
    for rule in rules::all().filter(|rule| !rule.is_about_allowances()) {
        offer_word(weights, rule.id, 1000);
    }
}

pub(super) fn describe(property: &Property, shown: &mut Described) {
    let many = if property.collection { " collection" } else { "" };
    shown.detail = Some(format!("{}{many}", last_segment(&property.written)));
    shown.documentation = (!property.description.is_empty()).then(|| property.description.clone());
}

/// A type as a link to its page; primitives stand bare.
fn describe_type(place: &Place<'_>, word: &str, shown: &mut Described) {
    let file = place.file.facts.file;
    let Some(version) = place.snapshot.version_of(file) else { return };
    let model: &Model = &version.model;
    let found = Primitive::named(word).is_none().then(|| version.registry.by_name(word, &place.file.facts.namespace)).flatten();
    let (page, about) = match found {
        Some(TypeRef::Type(id)) => {
            let ty = &model.types[id];
            let Some(page) = ty.pages.first() else { return };
            (page.file, ty.summary.clone())
        }
        Some(TypeRef::Enum(id)) => (model.enums[id].file, model.enums[id].summary.clone()),
        _ => return,
    };
    let Some(page) = place.snapshot.file(page) else { return };
    shown.documentation = (!about.is_empty()).then_some(about);
    shown.detail = Some(page.source.path.clone());
    let target = target::relative(&place.file.source.path, &page.source.path);
    shown.insert = format!("[{word}]({target})");
}
