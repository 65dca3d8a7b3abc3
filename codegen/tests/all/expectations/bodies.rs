//! What method lines are sent and answer with, from `bodies.toml`.

use docwright_codegen::model::{Content, Model, Operation, TypeRef};
use serde::Deserialize;

#[derive(Deserialize)]
struct Expectations {
    body: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    version: String,
    page: String,
    line: String,
    request: String,
    response: String,
    differs: Option<String>,
}

#[test]
fn bodies() {
    let Some(models) = super::models() else { return };
    let expectations: Expectations = toml::from_str(include_str!("bodies.toml")).expect("the expectations are TOML");
    let mut wrong = Vec::new();
    for expected in &expectations.body {
        let model = models.iter().find(|model| model.api_version == expected.version).expect("the version is there");
        let Some(operation) = operation(model, expected) else {
            wrong.push(format!("{}: {}: no such method line", expected.page, expected.line));
            continue;
        };
        let found = [shown(model, operation.request), shown(model, operation.response)];
        let equal = found[0].eq_ignore_ascii_case(&expected.request) && found[1].eq_ignore_ascii_case(&expected.response);
        if equal == expected.differs.is_some() {
            let read = [&expected.request, &expected.response];
            wrong.push(format!("{} {}: {}: read {read:?}, found {found:?}", expected.version, expected.page, expected.line));
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

fn operation<'m>(model: &'m Model, expected: &Expected) -> Option<&'m Operation> {
    model.operations.iter().find(|operation| {
        operation.variants.iter().any(|variant| {
            model.pages[variant.page].stem == expected.page
                && format!("{} {}", operation.method(), variant.written) == expected.line
        })
    })
}

fn shown(model: &Model, content: Content) -> String {
    match content {
        Content::None => "nothing".to_owned(),
        Content::One(ty) => shown_type(model, ty),
        Content::Many(ty) => format!("{} list", shown_type(model, ty)),
        Content::Bytes => "bytes".to_owned(),
        Content::Redirect => "redirect".to_owned(),
        Content::Untyped => "untyped".to_owned(),
    }
}

/// A type without its namespace; one that was made for the line by its members.
fn shown_type(model: &Model, ty: TypeRef) -> String {
    match ty {
        TypeRef::Type(id) if model.types[id].synthetic => {
            let members: Vec<&str> = model.types[id].properties.iter().map(|property| property.name.as_str()).collect();
            format!("own: {}", members.join(", "))
        }
        ty => model.type_name(ty).rsplit('.').next().unwrap_or_default().to_owned(),
    }
}
