//! What method lines answer with, from `responses.toml`.

use std::collections::BTreeMap;

use docwright_codegen::model::{Model, Primitive, TypeRef, TypeUse};

#[test]
fn responses() {
    let Some(model) = super::model() else { return };
    let pages: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("responses.toml")).expect("the expectations are TOML");
    let mut wrong = Vec::new();
    for (page, lines) in &pages {
        for (line, expected) in lines {
            match answer(model, page, line) {
                None => wrong.push(format!("{page}: {line}: no such method line")),
                Some(found) if found != *expected => {
                    wrong.push(format!("{page}: {line}: expected `{expected}`, found `{found}`"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

/// What a method line of a page answers with.
fn answer(model: &Model, page: &str, line: &str) -> Option<String> {
    let variants =
        model.operations.iter().flat_map(|operation| operation.variants.iter().map(move |variant| (operation, variant)));
    let mut found = variants.filter(|(operation, variant)| {
        model.pages[variant.page].stem == page && format!("{} {}", operation.method(), variant.written) == line
    });
    let (_, variant) = found.next()?;
    Some(variant.response.as_ref().map_or_else(String::new, |response| shown(model, response)))
}

fn shown(model: &Model, response: &TypeUse) -> String {
    if response.ty == TypeRef::Primitive(Primitive::Stream) {
        return "bytes".to_owned();
    }
    let name = model.type_name(response.ty);
    let name = name.strip_prefix(&format!("{}.", model.namespace)).unwrap_or(name);
    if response.collection { format!("{name} list") } else { name.to_owned() }
}
