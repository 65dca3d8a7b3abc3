//! A reference of the fixtures as lines of text, for expectations that are written by hand.

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::model::{Content, Exchange, Model, Operation, OperationId, Permissions};
use docwright_codegen::names::Names;
use docwright_codegen::reference::Reference;
use docwright_codegen::replay::{Outcome, Replayed};

/// The reference of a fixture, read and linked.
pub fn reference(fixture: &str) -> (Config, Reference) {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture);
    let config = Config::load(&docs.join("docwright.toml")).expect("a valid configuration");
    let reference = Reference::open(&docs, config.clone()).expect("the folder is there");
    (config, reference)
}

/// A type's name without the reference's own namespace.
pub fn short<'n>(model: &Model, name: &'n str) -> &'n str {
    name.strip_prefix(model.namespace.as_str()).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name)
}

/// `page: GET /path | call | request -> response` for each operation.
pub fn operations(config: &Config, model: &Model) -> Vec<String> {
    let names = Names::of(model, config);
    let row = |(id, operation): (OperationId, &Operation)| {
        let call = names.tree.call(id).display(&config.service.root);
        let page = &model.pages[operation.primary().page].stem;
        let (sent, got) = (content(model, operation.request), content(model, operation.response));
        format!("{page}: {} {} | {call} | {sent} -> {got}", operation.method(), operation.template.path())
    };
    model.operations.iter_enumerated().map(row).collect()
}

fn content(model: &Model, content: Content) -> String {
    match content {
        Content::One(ty) => short(model, model.type_name(ty)).to_owned(),
        Content::Many(ty) => format!("{} list", short(model, model.type_name(ty))),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// `GET /path: scheme: A | B+C; scheme: ` for each operation whose page states permissions.
pub fn permissions(model: &Model) -> Vec<String> {
    let row = |operation: &Operation| {
        let permissions = operation.primary().permissions.as_ref()?;
        Some(format!("{} {}: {}", operation.method(), operation.template.path(), schemes(permissions)))
    };
    model.operations.iter().filter_map(row).collect()
}

fn schemes(permissions: &Permissions) -> String {
    let scheme = |(key, sets): &(String, Vec<Vec<String>>)| {
        let sets: Vec<String> = sets.iter().map(|set| set.join("+")).collect();
        format!("{key}: {}", sets.join(" | "))
    };
    permissions.schemes.iter().map(scheme).collect::<Vec<_>>().join("; ")
}

/// `page.1 name`: which example it is.
pub fn example(model: &Model, exchange: &Exchange) -> String {
    let name = exchange.fact.name.as_deref().unwrap_or("-");
    format!("{}.{} {name}", model.pages[exchange.page].stem, exchange.fact.ordinal + 1)
}

/// `200, 404: replayed`: what comes back, and what becomes of it.
pub fn result(exchange: &Exchange, replayed: &Replayed) -> String {
    let statuses: Vec<String> = exchange.fact.responses.iter().map(|response| response.status().to_string()).collect();
    let outcome = match replayed.outcome {
        Outcome::Replayed => "replayed".to_owned(),
        Outcome::Ledgered(rule) => format!("{rule} at {}", replayed.verdict.place.path),
    };
    format!("{}: {outcome}", statuses.join(", "))
}
