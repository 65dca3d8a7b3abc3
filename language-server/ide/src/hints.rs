//! What a reader would have to look up, shown between the words: answers to requests, types of answers, Rust types and calls.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::{LinkedVersion, Snapshot, entity, examples};
use docwright_codegen::emit::Emit;
use docwright_codegen::emit::views::types::{GetterView, TypeView};
use docwright_codegen::facts::{MessageFact, Origin};
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::model::{Content, Model, TypeId, TypeRef};
use docwright_codegen::source::Span;

/// A text between the words of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Behind which byte.
    pub offset: u32,
    /// What it tells.
    pub kind: HintKind,
    /// The text.
    pub label: String,
    /// What it means.
    pub tooltip: String,
}

/// What a hint tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HintKind {
    /// The call behind a method line.
    Call,
    /// Which request and response of an example belong together.
    Message,
    /// The Rust type behind a property.
    Type,
}

/// The hints within a part of a page, in order.
pub fn within(snapshot: &Snapshot, range: Span) -> Vec<Hint> {
    let Some(version) = snapshot.version_of(range.file) else { return Vec::new() };
    let mut hints = Vec::new();
    calls(snapshot, version, range, &mut hints);
    messages(snapshot, range, &mut hints);
    properties(snapshot, version, range, &mut hints);
    hints.retain(|hint| range.start <= hint.offset && hint.offset <= range.end);
    hints.sort_by_key(|hint| hint.offset);
    hints
}

/// The generated call behind each method line.
fn calls(snapshot: &Snapshot, version: &LinkedVersion, range: Span, hints: &mut Vec<Hint>) {
    let Some(file) = snapshot.file(range.file) else { return };
    for (index, line) in file.facts.operations.iter().enumerate() {
        if let Some(id) = entity::operation_of_line(version, range.file, index, snapshot) {
            let label = version.names.tree.call(id).display(&snapshot.config.service.root);
            let tooltip = "the call that the client offers for this line".to_owned();
            hints.push(Hint { offset: line.span.end, kind: HintKind::Call, label, tooltip });
        }
    }
}

/// The statuses behind each request, the request and its type behind each status.
fn messages(snapshot: &Snapshot, range: Span, hints: &mut Vec<Hint>) {
    for example in examples::of_page(snapshot, range.file) {
        let fact = &example.exchange.fact;
        let (method, url) = fact.request_line();
        let statuses: Vec<String> = fact.responses.iter().map(|response| response.status().to_string()).collect();
        let line = first_line_end(&fact.request);
        if !statuses.is_empty() {
            let tooltip = "the responses that belong to this request".to_owned();
            hints.push(Hint { offset: line, kind: HintKind::Message, label: format!("→ {}", statuses.join(", ")), tooltip });
        }
        let content = example.exchange.target.as_ref().map(|target| example.version.model.operations[target.operation].response);
        for response in &fact.responses {
            let shown =
                content.filter(|_| response.status() < 300).and_then(|content| content_name(&example.version.model, content));
            let path = url.split("://").last().unwrap_or(url).split('?').next().unwrap_or_default();
            let label = match shown {
                Some(shown) => format!("{shown} ← {method}"),
                None => format!("← {method}"),
            };
            let tooltip = format!("answers `{method} {path}`");
            hints.push(Hint { offset: first_line_end(&response.message), kind: HintKind::Message, label, tooltip });
        }
    }
    hints.dedup();
}

fn first_line_end(message: &MessageFact) -> u32 {
    let start = message.message.range.start;
    let line = message.text[start..].find('\n').unwrap_or(message.text.len() - start);
    message.place(start..start + line).end
}

fn content_name(model: &Model, content: Content) -> Option<String> {
    let name = |ty: TypeRef| {
        let full = model.type_name(ty);
        if model.is_synthetic(ty) { full.to_owned() } else { last_segment(full).to_owned() }
    };
    match content {
        Content::One(ty) => Some(name(ty)),
        Content::Many(ty) => Some(format!("{} collection", name(ty))),
        Content::Bytes => Some("bytes".to_owned()),
        Content::Redirect => Some("redirect".to_owned()),
        Content::None | Content::Untyped => None,
    }
}

/// The Rust type behind each type cell of a property.
fn properties(snapshot: &Snapshot, version: &LinkedVersion, range: Span, hints: &mut Vec<Hint>) {
    let Some(file) = snapshot.file(range.file) else { return };
    let emit = OnceCell::new();
    let mut getters: HashMap<TypeId, Vec<GetterView>> = HashMap::new();
    for ty in &file.facts.types {
        let Some(TypeRef::Type(id)) = version.registry.by_full_name(&ty.name) else { continue };
        for property in ty.properties.iter().filter(|property| property.origin == Origin::Table) {
            let place = property.ty.span;
            if place.end < range.start || range.end < place.start {
                continue;
            }
            let Some((owner, name)) = getter(version, id, &property.name) else { continue };
            let getters = getters.entry(owner).or_insert_with(|| {
                let emit = emit.get_or_init(|| Emit::new(&version.model, &version.names, &snapshot.config));
                TypeView::of(emit, owner).getters
            });
            if let Some(getter) = getters.iter().find(|getter| getter.name == name) {
                let value = getter.value.replace("docwright::", "").replace("crate::types::", "");
                hints.push(Hint {
                    offset: place.end,
                    kind: HintKind::Type,
                    label: format!("Option<{value}>"),
                    tooltip: getter.signature(),
                });
            }
        }
    }
}

/// The type that a property belongs to, and the name of its getter there.
fn getter<'v>(version: &'v LinkedVersion, id: TypeId, property: &str) -> Option<(TypeId, &'v str)> {
    version.model.lineage(id).find_map(|owner| {
        let at = version.model.types[owner].properties.iter().position(|own| own.name == property)?;
        Some((owner, version.names.properties.get(owner)?.get(at)?.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::within;
    use crate::fixture;
    use docwright_codegen::source::Span;

    #[test]
    fn calls_answers_and_types_are_told() {
        let page = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"due\": \"2024-05-01\"}\n```\n";
        let loan = "# loan resource type\n\n## Properties\n\n| Property | Type |\n|:--|:--|\n| due | Date |\n";
        let snapshot = fixture::snapshot(&[("v1/api/loan-get.md", page), ("v1/resources/loan.md", loan)]);
        let labels = |path: &str| {
            let file = snapshot.find(path).expect("it was added");
            let hints = within(&snapshot, Span { file, start: 0, end: u32::MAX });
            hints.into_iter().map(|hint| hint.label).collect::<Vec<_>>()
        };
        assert_eq!(labels("v1/api/loan-get.md"), ["library.loans().id(loan_id).get()", "→ 200", "loan ← GET"]);
        assert_eq!(labels("v1/resources/loan.md"), ["Option<Date>"]);
    }
}
