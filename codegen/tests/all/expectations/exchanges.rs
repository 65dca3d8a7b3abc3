//! Operation, types and typed values of exchanges, from `exchanges.toml`.

use std::collections::BTreeMap;

use docwright_codegen::facts::MessageFact;
use docwright_codegen::json;
use docwright_codegen::model::{Content, Exchange, Model, Primitive, TypeId, TypeRef, TypeUse};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    exchange: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    page: String,
    at: usize,
    operation: String,
    request: String,
    response: String,
    #[serde(default)]
    sends: BTreeMap<String, String>,
    #[serde(default)]
    gets: BTreeMap<String, String>,
}

#[test]
fn exchanges() {
    let Some(model) = super::model() else { return };
    let file: File = toml::from_str(include_str!("exchanges.toml")).expect("the expectations are TOML");
    let wrong: Vec<String> = file.exchange.iter().flat_map(|expected| check(model, expected)).collect();
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

/// What differs.
fn check(model: &Model, expected: &Expected) -> Vec<String> {
    let what = format!("{} {}", expected.page, expected.at);
    let of_page = |exchange: &&Exchange| model.pages[exchange.page].stem == expected.page;
    let Some(exchange) = model.exchanges.iter().filter(of_page).nth(expected.at) else {
        return vec![format!("{what}: no such exchange")];
    };
    let Some(target) = &exchange.target else { return vec![format!("{what}: it exercises no operation")] };
    let operation = &model.operations[target.operation];
    let own: Vec<_> = operation.variants.iter().filter(|variant| variant.page == exchange.page).collect();
    // An example may build on a method line: the line is what a reader points at.
    let documented = operation.implied_by.map_or(operation, |id| &model.operations[id]);
    let lines = documented.variants.iter().filter(|variant| variant.page == exchange.page);
    let lines: Vec<String> = lines.map(|variant| format!("{} {}", documented.method(), variant.written)).collect();
    let mut wrong = Vec::new();
    let mut compare = |part: &str, expected: &str, found: &str| {
        if expected != found {
            wrong.push(format!("{what}: {part}: expected {expected}, found {found}"));
        }
    };
    if !lines.contains(&expected.operation) {
        compare("operation", &expected.operation, &format!("{} {}", operation.method(), operation.template.path()));
    }
    let request = own.iter().find_map(|variant| variant.request.as_ref());
    let response = own.iter().find_map(|variant| variant.response.as_ref());
    compare("request", &expected.request, &name_of(model, request, operation.request));
    compare("response", &expected.response, &name_of(model, response, operation.response));
    let answer = exchange.fact.responses.first().map(|response| &response.message);
    let messages = [
        ("sends", &expected.sends, Some(&exchange.fact.request), request, operation.request),
        ("gets", &expected.gets, answer, response, operation.response),
    ];
    for (part, values, message, used, content) in messages {
        let body = message.and_then(body).unwrap_or_default();
        for (path, ty) in values {
            let found = walk(model, root(used, content), &body, path).unwrap_or_else(|| "nothing documented".to_owned());
            compare(&format!("{part} {path}"), ty, &found);
        }
    }
    wrong
}

fn body(message: &MessageFact) -> Option<Value> {
    serde_json::from_str(&json::to_strict(message.json.as_ref()?)).ok()
}

/// What a message carries, in the words of the expectations.
fn name_of(model: &Model, used: Option<&TypeUse>, content: Content) -> String {
    match (used, content) {
        (Some(used), _) if model.is_synthetic(used.ty) => "parameters".to_owned(),
        (Some(used), _) if used.ty == TypeRef::Primitive(Primitive::Stream) => "bytes".to_owned(),
        (Some(used), _) => shown(model, used.ty, used.collection),
        (None, Content::None) => "nothing".to_owned(),
        (None, Content::One(ty) | Content::Many(ty)) if model.is_synthetic(ty) => "parameters".to_owned(),
        (None, Content::One(ty)) => shown(model, ty, false),
        (None, Content::Many(ty)) => shown(model, ty, true),
        (None, Content::Bytes) => "bytes".to_owned(),
        (None, Content::Redirect) => "redirect".to_owned(),
        (None, Content::Untyped) => "anything".to_owned(),
    }
}

fn shown(model: &Model, ty: TypeRef, collection: bool) -> String {
    let full = model.type_name(ty);
    let own = full.strip_prefix(&format!("{}.", model.namespace)).filter(|rest| !rest.contains('.'));
    format!("{}{}", own.unwrap_or(full), if collection { "[]" } else { "" })
}

/// The type of a body's entity, and whether the body is a collection of it.
fn root(used: Option<&TypeUse>, content: Content) -> Option<TypeId> {
    let ty = match (used, content) {
        (Some(used), _) => used.ty,
        (None, Content::One(ty) | Content::Many(ty)) => ty,
        _ => return None,
    };
    match ty {
        TypeRef::Type(id) => Some(id),
        _ => None,
    }
}

/// The documented type of the property at a path, through arrays, wrappers and the types that the body itself names.
fn walk(model: &Model, root: Option<TypeId>, body: &Value, path: &str) -> Option<String> {
    let mut value = body;
    let mut ty = root;
    let mut found = None;
    for (depth, step) in path.split('/').enumerate() {
        if value.is_array() {
            value = value.get(step.parse::<usize>().ok()?)?;
            continue;
        }
        let property = named(model, value).into_iter().chain(ty).find_map(|id| model.property(id, step));
        value = value.get(step)?;
        if property.is_none() && depth == 0 && step == "value" {
            continue;
        }
        // A member that an open type does not document says itself what it is.
        found = property.map(|property| shown(model, property.ty, property.collection));
        ty = match property.map(|property| property.ty) {
            Some(TypeRef::Type(id)) => Some(id),
            _ => None,
        };
    }
    found
}

/// The type that an object says it has.
fn named(model: &Model, value: &Value) -> Option<TypeId> {
    let name = value.get("@odata.type")?.as_str()?.trim_start_matches('#');
    model.types.position(|ty| ty.name.eq_ignore_ascii_case(name))
}
