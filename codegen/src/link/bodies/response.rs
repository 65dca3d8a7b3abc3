//! What an operation answers with, as one of its pages says.

use crate::config::Config;
use crate::facts::{Origin, ParameterPlace, ResponseFact};
use crate::http::method::Method;
use crate::http::template::Segment;
use crate::ids::TiSlice;
use crate::json::Node;
use crate::link::bodies::explains::{Explains, explained_names};
use crate::link::bodies::inferred::{self, Inferred, scalar_result};
use crate::link::bodies::samples::{list_items, member_names, sample_entities, unwrapped_entity};
use crate::link::bodies::stated::{self, StatedType};
use crate::link::bodies::table;
use crate::link::bodies::{Carried, Found, Known, OperationOnPage, is_bytes};
use crate::model::{Primitive, Type, TypeId, TypeRef, TypeUse};

/// Decides what an operation answers with: redirects and paths that leave no choice, then what is stated, then what the examples
/// alone show. `parent` is what the path before the last segment leads to.
pub fn decide(on_page: &OperationOnPage<'_>, known: &Known<'_>, parent: Option<TypeRef>, config: &Config) -> Found {
    // Examples of paths that end differently show another thing.
    let own = on_page.examples.iter().filter(|_| on_page.examples_are_alike);
    let successes: Vec<&ResponseFact> =
        own.flat_map(|exchange| &exchange.fact.responses).filter(|response| response.status() < 400).collect();
    let leads_to_bytes = config.words.content_segments.iter().any(|word| on_page.ends_in(word));
    if successes.iter().any(|response| is_redirect(response.status())) || (successes.is_empty() && on_page.page.statuses == [302])
    {
        return Found {
            beside: beside_redirect(on_page, &successes, leads_to_bytes, known),
            ..on_page.found(Carried::Redirect, Origin::Example)
        };
    }
    if on_page.ends_in("$count") {
        return on_page.known(TypeRef::Primitive(Primitive::Int64), false, Origin::Path);
    }
    if on_page.operation.method() == Method::Get && leads_to_bytes && !on_page.is_exercised() {
        return on_page.found(Carried::Bytes, Origin::Prose);
    }
    let stated = stated::of_response(on_page, &successes, known);
    let bodies: Vec<&Node> =
        successes.iter().filter_map(|response| response.message.json.as_ref()).map(unwrapped_entity).collect();
    if bodies.is_empty() {
        if successes.iter().any(|response| is_bytes(&response.message)) {
            return on_page.found(Carried::Bytes, Origin::Example);
        }
        return in_words(on_page, &successes, &stated, parent, known);
    }
    let list = is_list(on_page, &bodies, &stated, known.hierarchy.types());
    let samples = sample_entities(&bodies);
    let stated = stated::standing_statement(&stated, &samples, on_page, known).map(|statement| (statement.ty, statement.origin));
    let found = match stated.or_else(|| unstated(on_page, &bodies, &samples, parent, known)) {
        Some((ty, origin)) => on_page.known(ty, list, origin),
        None => made(on_page, &successes, &samples, list, known),
    };
    found.beside_bodies(&bodies, known.registry)
}

/// Where the page states nothing that can be true of its examples: the type that a body names, the type that the operation is sent,
/// the documented property that the path ends in, the type that the page is named after, a scalar.
fn unstated(
    on_page: &OperationOnPage<'_>,
    bodies: &[&Node],
    samples: &[&Node],
    parent: Option<TypeRef>,
    known: &Known<'_>,
) -> Option<(TypeRef, Origin)> {
    let all = |ty: &TypeRef| explained_names(*ty, samples, &[], &known.hierarchy, known.registry) == Explains::All;
    let has_members = samples.iter().any(|sample| member_names(sample).next().is_some());
    let named = || common_named(samples, known).map(|ty| (ty, Origin::Example));
    let sent = || on_page.request_mention(known).filter(|ty| has_members && all(ty)).map(|ty| (ty, Origin::Prose));
    let property = || property_of(parent, on_page, known).map(|(ty, _)| ty).filter(all).map(|ty| (ty, Origin::Table));
    let of_page =
        || known.registry.behind_page(&on_page.page.stem).filter(|ty| has_members && all(ty)).map(|ty| (ty, Origin::Example));
    let scalar = || scalar_result(bodies).map(|ty| (ty, Origin::Example));
    named().or_else(sent).or_else(property).or_else(of_page).or_else(scalar)
}

/// What all types that the samples name have in common.
fn common_named(samples: &[&Node], known: &Known<'_>) -> Option<TypeRef> {
    known.hierarchy.common_base_of(samples.iter().filter_map(|node| inferred::named_type(node, known.registry)))
}

/// The type of the documented property that the path ends in (`/me/settings/language`), and whether it is a list of it.
fn property_of(parent: Option<TypeRef>, on_page: &OperationOnPage<'_>, known: &Known<'_>) -> Option<(TypeRef, bool)> {
    let (Some(TypeRef::Type(parent)), Some(Segment::Literal(last)), Method::Get) =
        (parent, on_page.last(), on_page.operation.method())
    else {
        return None;
    };
    known.hierarchy.property(parent, last).map(|property| (property.ty, property.collection))
}

/// What the rows of the page's table list, and what the examples alone show.
fn made(on_page: &OperationOnPage<'_>, successes: &[&ResponseFact], samples: &[&Node], list: bool, known: &Known<'_>) -> Found {
    let place = successes.iter().find(|response| response.message.json.is_some());
    let place = place.map_or(on_page.page_start(), |response| response.message.span);
    let rows = table::rows(on_page, ParameterPlace::Answer);
    let origin = if rows.is_empty() { Origin::Example } else { Origin::Table };
    match inferred::object_of(table::members(on_page, &rows, samples, place, known)) {
        Inferred::Untyped => on_page.found(Carried::Untyped, origin),
        object if list => on_page.found(Carried::Many(object), origin),
        object => on_page.found(Carried::One(object), origin),
    }
}

/// What comes where a request asks for data instead of the way to a file: the stated type that its examples hold.
fn beside_redirect(
    on_page: &OperationOnPage<'_>,
    successes: &[&ResponseFact],
    leads_to_bytes: bool,
    known: &Known<'_>,
) -> Option<TypeUse> {
    let shown: Vec<&ResponseFact> = successes.iter().copied().filter(|response| response.message.json.is_some()).collect();
    let bodies: Vec<&Node> = shown.iter().filter_map(|response| response.message.json.as_ref()).map(unwrapped_entity).collect();
    let collection = bodies.iter().any(|body| list_items(*body).is_some());
    let samples = sample_entities(&bodies);
    let structured: Vec<StatedType> = stated::annotated_and_worded(on_page.page, &shown, known)
        .into_iter()
        .filter(|statement| !samples.is_empty() && matches!(statement.ty, TypeRef::Type(_)))
        .collect();
    let standing = stated::standing_statement(&structured, &samples, on_page, known);
    let beside = standing.map(|statement| TypeUse { ty: statement.ty, collection, origin: statement.origin });
    let bytes = TypeUse { ty: TypeRef::Primitive(Primitive::Stream), collection: false, origin: Origin::Prose };
    beside.or_else(|| leads_to_bytes.then_some(bytes))
}

/// Whether the answer is a list. One thing, asked for by its key, is none, but where its own example and the words agree.
fn is_list(on_page: &OperationOnPage<'_>, bodies: &[&Node], stated: &[StatedType], types: &TiSlice<TypeId, Type>) -> bool {
    let lists = bodies.iter().filter(|body| list_items(**body).is_some()).count();
    let is_said = stated.iter().any(|statement| statement.collection);
    if on_page.ends_in_key() {
        return lists > 0 && is_said && on_page.is_exercised();
    }
    let is_plural =
        !on_page.is_exercised() && stated.first().is_some_and(|statement| ends_in_plural(on_page, statement.ty, types));
    // A list that is null is no evidence against what is said.
    let is_null = bodies.iter().all(|body| body.get("value").is_some_and(|value| value.value == crate::json::Value::Null));
    is_plural || (lists > 0 && (is_said || lists == bodies.len())) || (is_null && is_said)
}

/// Whether the path of a GET ends in the name of the type in the plural.
fn ends_in_plural(on_page: &OperationOnPage<'_>, ty: TypeRef, types: &TiSlice<TypeId, Type>) -> bool {
    let (TypeRef::Type(id), Some(Segment::Literal(last)), Method::Get) = (ty, on_page.last(), on_page.operation.method()) else {
        return false;
    };
    let (last, name) = (last.to_lowercase(), types[id].name.rsplit('.').next().unwrap_or_default().to_lowercase());
    let stem = name.strip_suffix('y').unwrap_or(&name);
    [format!("{name}s"), format!("{name}es"), format!("{stem}ies")].contains(&last)
}

/// No example shows a body: the words decide, and of a property that the path ends in its table.
fn in_words(
    on_page: &OperationOnPage<'_>,
    successes: &[&ResponseFact],
    stated: &[StatedType],
    parent: Option<TypeRef>,
    known: &Known<'_>,
) -> Found {
    let empty_status = |code: &u16| matches!(code, 202 | 204 | 205);
    let shown_empty = !successes.is_empty() && on_page.operation.method() != Method::Get;
    let statuses = &on_page.page.statuses;
    let said_empty =
        on_page.page.response.none || (!statuses.is_empty() && statuses.iter().filter(|code| **code < 400).all(empty_status));
    let is_empty = said_empty || shown_empty && successes.iter().all(|response| empty_status(&response.status()));
    let property = property_of(parent, on_page, known);
    match (stated.first(), property) {
        _ if is_empty => on_page.none(),
        // A page about several things speaks of one of them; the table of properties speaks of this one.
        (statement, Some((ty, list))) if statement.is_none() || on_page.is_one_of_several => {
            on_page.known(ty, list, Origin::Table)
        }
        (Some(statement), _) => {
            let list = statement.collection || ends_in_plural(on_page, statement.ty, known.hierarchy.types());
            on_page.known(statement.ty, list && !on_page.ends_in_key(), statement.origin)
        }
        (None, _) if !table::rows(on_page, ParameterPlace::Answer).is_empty() => made(on_page, successes, &[], false, known),
        (None, _) if on_page.operation.method() == Method::Get => on_page.found(Carried::Untyped, Origin::Prose),
        (None, _) => on_page.none(),
    }
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}
