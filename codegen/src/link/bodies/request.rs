//! What a row is sent.

use crate::facts::{Origin, ParameterPlace};
use crate::http::message::BodyKind;
use crate::json::{Node, Value};
use crate::link::bodies::{Found, Row, samples};
use crate::link::registry::Registry;
use crate::link::shapes::{self, Shapes};
use crate::model::{Content, TypeRef};

/// Weighs what speaks for a row: prose, the type that a body names, what the operation answers with and what its GET answers
/// with, each as far as tables and examples do not contradict it, then these alone.
pub fn of(row: &Row<'_>, sibling: Option<Content>, shapes: &mut Shapes<'_>, registry: &Registry) -> Found {
    let Row { page, operation, examples, .. } = row;
    let bodies: Vec<&Node> = examples.iter().filter_map(|exchange| exchange.fact.request.json.as_ref()).collect();
    let has_bytes = examples
        .iter()
        .any(|exchange| exchange.fact.request.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json));
    let parameters: Vec<_> = page.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Body).collect();
    if bodies.is_empty() && has_bytes {
        return Found::of(Content::Bytes, Origin::Example);
    }
    if matches!(operation.method.as_str(), "GET" | "DELETE") && bodies.is_empty() {
        return Found::NONE;
    }
    let mut candidates: Vec<(TypeRef, Origin)> = Vec::new();
    candidates.extend(row.request_mention(registry).map(|ty| (ty, Origin::Prose)));
    candidates.extend(bodies.iter().find_map(|node| shapes::named_type(node, registry)).map(|ty| (ty, Origin::Example)));
    if let Content::One(ty @ TypeRef::Type(_)) = operation.response {
        candidates.push((ty, Origin::Example));
    }
    if let Some(Content::One(ty @ TypeRef::Type(_)) | Content::Many(ty @ TypeRef::Type(_))) = sibling {
        candidates.push((ty, Origin::Example));
    }
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    if bodies.is_empty() && names.is_empty() {
        let silent = page.request_body.none && page.request_body.ty.is_none();
        let plausible = candidates
            .first()
            .filter(|(_, origin)| *origin == Origin::Prose || matches!(operation.method.as_str(), "PATCH" | "PUT"));
        return match plausible {
            Some((ty, origin)) if !silent => Found::new(*ty, false, *origin),
            _ => Found::NONE,
        };
    }
    if !bodies.is_empty() && bodies.iter().all(|body| matches!(body.value, Value::Array(_))) {
        let fitting = candidates.iter().find(|(ty, _)| shapes.fits(*ty, &samples(&bodies)));
        return fitting.map_or(Found::of(Content::Untyped, Origin::Example), |(ty, origin)| Found::new(*ty, true, *origin));
    }
    if let Some((ty, origin)) = candidates.iter().find(|(ty, _)| shapes.fits_names(*ty, &bodies, &names)) {
        return Found::new(*ty, false, *origin);
    }
    let shown = examples.iter().map(|exchange| &exchange.fact.request).find(|request| request.json.is_some());
    let id = shapes.from_parameters(page, &parameters, &bodies, shown.map_or(row.page_start(), |request| request.span));
    Found::of(id.map_or(Content::Untyped, |id| Content::One(TypeRef::Type(id))), Origin::Table)
}
