//! Where an annotation says one thing of a response and the body below it another.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, ResponseFact};
use crate::json::{Node, Value};
use crate::link::bodies::{list_items, named_type, unwrapped_entity};
use crate::link::hierarchy::{is_base, type_lineage};
use crate::link::registry::{Registry, last_segment};
use crate::model::{Primitive, Type, TypeRef};
use crate::source::Span;

/// The contradictions of a page. The body is what is believed: readers see it.
pub fn find_contradictions(page: &Facts, registry: &Registry, types: &[Type]) -> Vec<Diagnostic> {
    let responses = page.exchanges.iter().flat_map(|exchange| &exchange.responses);
    let successes = responses.filter(|response| response.status() < 400);
    let mut found: Vec<Diagnostic> =
        successes.filter_map(|response| contradiction(response, &page.namespace, registry, types)).collect();
    // One response may answer several requests.
    found.dedup();
    found
}

fn contradiction(response: &ResponseFact, namespace: &str, registry: &Registry, types: &[Type]) -> Option<Diagnostic> {
    let annotated = response.ty.as_ref()?;
    let is_plain = || {
        let name = last_segment(&annotated.value);
        // A stream is of any form.
        Primitive::ALL.iter().any(|(known, kind)| *kind != Primitive::Stream && known.eq_ignore_ascii_case(name))
    };
    let stated = match registry.named(&annotated.value, namespace) {
        Some(TypeRef::Type(stated)) => Some(stated),
        // Of plain values nothing but how many there are can differ.
        Some(TypeRef::Enum(_) | TypeRef::Primitive(_)) => None,
        None if is_plain() => None,
        None => return None,
    };
    let body = response.message.json.as_ref()?;
    let list = list_items(body);
    let sample = list.map_or(Some(unwrapped_entity(body)), |items| items.first())?;
    if let Some(stated) = stated
        && let Some(TypeRef::Type(shown)) = named_type(sample, registry)
        && !(is_base(stated, shown, types) || is_base(shown, stated, types))
    {
        let message = format!("the annotation names `{}`, the body `{}`", annotated.value, types[shown].name);
        let mut finding = Diagnostic::new(&rules::ANNOTATION_TYPE_DIFFERS, annotated.span, message);
        finding.related.push((place(response, sample.get("@odata.type").unwrap_or(sample)), "the body says so here".to_owned()));
        return Some(finding);
    }
    // A type may have a list called `value` of its own.
    let has_value = |id| type_lineage(id, types).any(|id| types[id].properties.iter().any(|property| property.name == "value"));
    let owns_value = stated.is_some_and(has_value);
    if owns_value || response.collection == list.is_some() || !matches!(body.value, Value::Object(_)) {
        return None;
    }
    let message = match list {
        Some(_) => format!("the annotation promises one `{}`, the body holds several", annotated.value),
        None => format!("the annotation promises a collection of `{}`, the body holds one", annotated.value),
    };
    let mut finding =
        Diagnostic::new(&rules::ANNOTATION_COLLECTION_DIFFERS, response.collection_span.unwrap_or(annotated.span), message);
    finding.related.push((place(response, body.get("value").unwrap_or(body)), "the body says so here".to_owned()));
    Some(finding)
}

fn place(response: &ResponseFact, node: &Node) -> Span {
    let start = response.message.message.body.as_ref().map_or(0, |body| body.range.start);
    response.message.place(start + node.range.start..start + node.range.end)
}
