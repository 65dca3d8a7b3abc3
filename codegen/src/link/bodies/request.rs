//! What an operation is sent, as one of its pages says.

use crate::facts::{Origin, ParameterFact, ParameterPlace};
use crate::http::method::Method;
use crate::json::{Node, Value};
use crate::link::bodies::explains::{Explains, explained_names};
use crate::link::bodies::inferred::{self, Inferred};
use crate::link::bodies::samples::sample_entities;
use crate::link::bodies::table::{self, is_member};
use crate::link::bodies::{Carried, Found, Known, OperationOnPage, is_bytes};
use crate::model::TypeRef;

/// Whether an operation writes what stands at its path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Writes {
    /// It does something else: an action with parameters of its own.
    NothingThere,
    /// It does, and nothing says what stands there but the words on its body.
    Something,
    /// It does: a value of this type.
    Entity {
        /// The type that it answers with, or else that a GET of the path answers with.
        ty: TypeRef,
        /// The type that a GET of the path answers with, which may be a base of the first.
        at_path: Option<TypeRef>,
    },
}

/// Decides what an operation is sent.
pub fn decide(on_page: &OperationOnPage<'_>, writes: Writes, known: &Known<'_>) -> Found {
    let bodies: Vec<&Node> = on_page.examples.iter().filter_map(|exchange| exchange.fact.request.json.as_ref()).collect();
    if bodies.is_empty() && on_page.examples.iter().any(|exchange| is_bytes(&exchange.fact.request)) {
        return on_page.found(Carried::Bytes, Origin::Example);
    }
    if matches!(on_page.operation.method(), Method::Get | Method::Delete) && bodies.is_empty() {
        return on_page.none();
    }
    let rows = table::rows(on_page, ParameterPlace::Body);
    let words = on_page.request_mention(known);
    if bodies.is_empty() && rows.is_empty() {
        return in_words(on_page, words, writes);
    }
    if !bodies.is_empty() && bodies.iter().all(|body| matches!(body.value, Value::Array(_))) {
        return list(on_page, &bodies, words.or(writes.entity()), known);
    }
    let found = match documented(on_page, words, writes, &rows, &bodies, known) {
        Some((ty, origin)) => on_page.known(ty, false, origin),
        None => made(on_page, &rows, &bodies, known),
    };
    found.beside_bodies(&bodies, known.registry)
}

impl Writes {
    fn entity(self) -> Option<TypeRef> {
        match self {
            Self::Entity { ty, .. } => Some(ty),
            Self::NothingThere | Self::Something => None,
        }
    }

    /// It writes a value of this type, whatever it answers with.
    fn is_of(self, stated: TypeRef) -> bool {
        matches!(self, Self::Entity { ty, at_path } if ty == stated || at_path == Some(stated))
    }
}

/// The documented type of the body. A table of parameters that lists what the type does not have is a type of its own, unless
/// the operation writes that very type: there it is a row too many.
fn documented(
    on_page: &OperationOnPage<'_>,
    words: Option<TypeRef>,
    writes: Writes,
    rows: &[&ParameterFact],
    bodies: &[&Node],
    known: &Known<'_>,
) -> Option<(TypeRef, Origin)> {
    let listed: Vec<&str> = rows.iter().map(|parameter| parameter.name.as_str()).filter(|name| is_member(name)).collect();
    let table = |ty: TypeRef| explained_names(ty, &[], &listed, &known.hierarchy, known.registry);
    let example = |ty: TypeRef| explained_names(ty, bodies, &[], &known.hierarchy, known.registry);
    let named = bodies.iter().find_map(|body| inferred::named_type(body, known.registry));
    let of_all = |ty: TypeRef| of_all_bodies(ty, bodies, writes, known);
    let words = words.filter(|ty| !is_about_items(*ty, rows, on_page, known));
    let words = words.map(|ty| of_all_named(ty, &listed, on_page, known));
    let (words, named) = (words.map(of_all), named.map(of_all));
    if let Some(ty) = words {
        let stands = if writes != Writes::NothingThere {
            listed.is_empty() || table(ty) > Explains::Nothing
        } else if listed.is_empty() {
            bodies.is_empty() || example(ty) > Explains::Nothing
        } else {
            on_page.page.request_body.is_whole && table(ty) == Explains::All
        };
        if stands {
            return Some((ty, Origin::Prose));
        }
    }
    if let Some(ty) = named.filter(|ty| table(*ty) == Explains::All) {
        return Some((ty, Origin::Example));
    }
    // An annotation may name what the whole page is about: the body has to show the type.
    let annotated = on_page.request_annotation(known).map(of_all);
    if let Some(ty) = annotated.filter(|ty| table(*ty) == Explains::All && example(*ty) == Explains::All) {
        return Some((ty, Origin::Annotation));
    }
    // A change may list more than the type has; what is created is the type only where its table lists nothing else.
    let least = if on_page.operation.method() == Method::Post { Explains::All } else { Explains::Part };
    let is_described = |ty: &TypeRef| if listed.is_empty() { example(*ty) > Explains::Nothing } else { table(*ty) >= least };
    let entity = writes.entity().filter(is_described);
    entity.map(|ty| (ty, Origin::Path))
}

/// Whether the words speak of the items of a list that a row names: the body has the list, and is none of them.
fn is_about_items(ty: TypeRef, rows: &[&ParameterFact], on_page: &OperationOnPage<'_>, known: &Known<'_>) -> bool {
    let TypeRef::Type(id) = ty else { return false };
    let page = on_page.page;
    let holds = |row: &&ParameterFact| {
        let mention = row.ty.as_ref().filter(|mention| mention.collection);
        mention.and_then(|mention| known.registry.resolve(mention, &page.stem, &page.namespace)) == Some(ty)
    };
    rows.iter().filter(|row| holds(row)).any(|row| !known.hierarchy.may_have_property(id, &row.name))
}

/// The type that the words name first. If rows list members that only other named types have, the base that all of them share, provided
/// that it has every row.
fn of_all_named(ty: TypeRef, listed: &[&str], on_page: &OperationOnPage<'_>, known: &Known<'_>) -> TypeRef {
    let page = on_page.page;
    let lacking: Vec<&str> = match ty {
        TypeRef::Type(id) => listed.iter().copied().filter(|name| !known.hierarchy.may_have_property(id, name)).collect(),
        _ => return ty,
    };
    let named =
        page.request_body.others.iter().filter_map(|mention| known.registry.resolve(mention, &page.stem, &page.namespace));
    let has_lacking = |ty: &TypeRef| explained_names(*ty, &[], &lacking, &known.hierarchy, known.registry) > Explains::Nothing;
    let meant: Vec<TypeRef> = named.filter(has_lacking).collect();
    if lacking.is_empty() || meant.is_empty() {
        return ty;
    }
    let common = known.hierarchy.common_base_of([ty].into_iter().chain(meant));
    let has_all = |common: &TypeRef| explained_names(*common, &[], listed, &known.hierarchy, known.registry) == Explains::All;
    common.filter(has_all).unwrap_or(ty)
}

/// What all bodies are: the type, unless bodies name others beside it. Then it is what is written, or the base that they share; the one
/// that all types derive from says nothing.
fn of_all_bodies(ty: TypeRef, bodies: &[&Node], writes: Writes, known: &Known<'_>) -> TypeRef {
    let named = bodies.iter().filter_map(|body| inferred::named_type(body, known.registry));
    let common = known.hierarchy.common_base_of([ty].into_iter().chain(named));
    let says_something = |common: TypeRef| match common {
        TypeRef::Type(id) => known.hierarchy.types()[id].base.is_some() || writes.is_of(common),
        _ => false,
    };
    common.filter(|common| says_something(*common)).unwrap_or(ty)
}

/// Nothing is shown and nothing is listed.
fn in_words(on_page: &OperationOnPage<'_>, words: Option<TypeRef>, writes: Writes) -> Found {
    let body = &on_page.page.request_body;
    if body.none && body.ty.is_none() {
        return on_page.none();
    }
    let changes = on_page.operation.method().changes_its_target();
    match (words, writes.entity().filter(|_| changes)) {
        (Some(ty), _) => on_page.known(ty, false, Origin::Prose),
        (None, Some(ty)) => on_page.known(ty, false, Origin::Path),
        (None, None) => on_page.none(),
    }
}

/// All examples are lists.
fn list(on_page: &OperationOnPage<'_>, bodies: &[&Node], ty: Option<TypeRef>, known: &Known<'_>) -> Found {
    let samples = sample_entities(bodies);
    match ty.filter(|ty| explained_names(*ty, &samples, &[], &known.hierarchy, known.registry) > Explains::Nothing) {
        Some(ty) => on_page.known(ty, true, Origin::Prose),
        None => on_page.found(Carried::Untyped, Origin::Example),
    }
}

/// A body with the rows of the page's table and the further members of its examples.
fn made(on_page: &OperationOnPage<'_>, rows: &[&ParameterFact], bodies: &[&Node], known: &Known<'_>) -> Found {
    let place = on_page.examples.iter().map(|exchange| &exchange.fact.request).find(|request| request.json.is_some());
    let place = place.map_or(on_page.page_start(), |request| request.span);
    match inferred::object_of(table::members(on_page, rows, bodies, place, known)) {
        Inferred::Untyped => on_page.found(Carried::Untyped, Origin::Table),
        object => on_page.found(Carried::One(object), Origin::Table),
    }
}
