//! What a row answers with.

use crate::config::Config;
use crate::facts::{Origin, ResponseFact};
use crate::http::message::BodyKind;
use crate::http::template::Segment;
use crate::json::Node;
use crate::link::bodies::{Found, Row, items, samples, unwrapped};
use crate::link::candidates::{self, Candidate};
use crate::link::registry::Registry;
use crate::link::shapes::{self, Shapes};
use crate::model::{Content, Primitive, Type, TypeRef, TypeUse};

/// Weighs what speaks for a row: redirects and paths that leave no choice, then annotations and prose as far as the examples
/// do not contradict them, then the examples alone.
pub fn of(row: &Row<'_>, shapes: &mut Shapes<'_>, registry: &Registry, config: &Config) -> Found {
    let Row { page, operation, examples, .. } = row;
    let successes: Vec<&ResponseFact> =
        examples.iter().flat_map(|exchange| &exchange.fact.responses).filter(|response| response.status() < 400).collect();
    let leads_to_bytes = config.words.content_segments.iter().any(|word| row.ends_in(word));
    if successes.iter().any(|response| is_redirect(response.status())) || (successes.is_empty() && page.statuses == [302]) {
        let stream = TypeUse { ty: TypeRef::Primitive(Primitive::Stream), collection: false, origin: Origin::Prose };
        let stated = candidates::beside_redirect(page, &successes, shapes, registry);
        let stated = stated.or_else(|| leads_to_bytes.then_some(stream));
        return Found { stated, ..Found::of(Content::Redirect, Origin::Example) };
    }
    if row.ends_in("$count") {
        return Found::new(TypeRef::Primitive(Primitive::Int64), false, Origin::Example);
    }
    if operation.method == "GET" && leads_to_bytes && !row.is_exercised() {
        return Found::of(Content::Bytes, Origin::Prose);
    }
    let mut candidates = candidates::stated(page, &successes, registry);
    let best = candidates::cast(operation, registry)
        .or_else(|| candidates::broadest(&candidates, row.is_one_of_several, shapes.types()));
    candidates.splice(..0, best);
    let bodies: Vec<&Node> = successes.iter().filter_map(|response| response.message.json.as_ref()).map(unwrapped).collect();
    if bodies.is_empty() {
        let has_bytes = successes
            .iter()
            .any(|response| response.message.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json));
        return if has_bytes {
            Found::of(Content::Bytes, Origin::Example)
        } else {
            in_words(row, &successes, &candidates, shapes.types())
        };
    }
    let list = is_list(row, &bodies, &candidates, shapes.types());
    let samples = samples(&bodies);
    if let Some(body) = row.request_mention(registry) {
        candidates.push((body, false, Origin::Prose));
    }
    if let Some(named) = samples.iter().find_map(|node| shapes::named_type(node, registry)) {
        candidates.push((named, false, Origin::Example));
    }
    let fits = |(ty, _, origin): &&Candidate| {
        shapes.fits(*ty, &samples) || (*origin != Origin::Example && shapes.fits_derived(*ty, &samples))
    };
    if let Some((ty, _, origin)) = candidates.iter().find(fits) {
        return Found::new(*ty, list, *origin);
    }
    if let Some(ty) = registry.behind_page(&page.stem).filter(|ty| shapes.has_all(*ty, &samples)) {
        return Found::new(ty, list, Origin::Example);
    }
    if let Some(scalar) = shapes::scalar_result(&bodies) {
        return Found::new(scalar, list, Origin::Example);
    }
    let shown = successes.iter().find(|response| response.message.json.is_some());
    let shown = shown.map_or(row.page_start(), |response| response.message.span);
    let id = shapes.from_examples(page, "result", &samples, shown);
    let content = id.map_or(Content::Untyped, |id| Found::new(TypeRef::Type(id), list, Origin::Example).content);
    // A page that uses the operation of another page for something else may speak of something else.
    let own = operation.variants.iter().all(|variant| variant.span.file == page.file);
    let stated = candidates::agreed(&candidates).filter(|ty| own && shapes.has_any(*ty, &samples));
    let stated = stated.map(|ty| TypeUse { ty, collection: list, origin: Origin::Annotation });
    Found { stated, ..Found::of(content, Origin::Example) }
}

/// Whether the answer is a list. One thing, asked for by its key, is none, but where its own example and the words agree.
fn is_list(row: &Row<'_>, bodies: &[&Node], candidates: &[Candidate], types: &[Type]) -> bool {
    let lists = bodies.iter().filter(|body| items(body).is_some()).count();
    let is_said = candidates.iter().any(|(_, collection, _)| *collection);
    if row.ends_in_key() {
        return lists > 0 && is_said && row.is_exercised();
    }
    let is_plural = !row.is_exercised() && candidates.first().is_some_and(|(ty, _, _)| ends_in_plural(row, *ty, types));
    is_plural || (lists > 0 && (is_said || lists == bodies.len()))
}

/// Whether the path of a GET ends in the name of the type in the plural.
fn ends_in_plural(row: &Row<'_>, ty: TypeRef, types: &[Type]) -> bool {
    let (TypeRef::Type(id), Some(Segment::Literal(last)), "GET") = (ty, row.last(), row.operation.method.as_str()) else {
        return false;
    };
    let (last, name) = (last.to_lowercase(), types[id].name.rsplit('.').next().unwrap_or_default().to_lowercase());
    let stem = name.strip_suffix('y').unwrap_or(&name);
    [format!("{name}s"), format!("{name}es"), format!("{stem}ies")].contains(&last)
}

/// No example shows a body: the words decide.
fn in_words(row: &Row<'_>, successes: &[&ResponseFact], candidates: &[Candidate], types: &[Type]) -> Found {
    let Row { page, operation, .. } = row;
    let empty_status = |code: &u16| matches!(code, 202 | 204 | 205);
    let shown_empty = !successes.is_empty() && operation.method != "GET";
    let said_empty =
        page.response.none || (!page.statuses.is_empty() && page.statuses.iter().filter(|code| **code < 400).all(empty_status));
    match candidates.first() {
        Some((ty, collection, origin))
            if !(said_empty || shown_empty && successes.iter().all(|response| empty_status(&response.status()))) =>
        {
            let list = *collection || ends_in_plural(row, *ty, types);
            Found::new(*ty, list && !row.ends_in_key(), *origin)
        }
        None if operation.method == "GET" && !said_empty => Found::of(Content::Untyped, Origin::Prose),
        _ => Found::NONE,
    }
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}
