//! From a page to the Rust that was generated from it, and back: on this repository's own reference and client.

use std::path::Path;

use crate::support::Session;
use serde_json::{Value, json};

/// The kind of symbol that an operation is.
const METHOD: i64 = 6;

#[test]
fn there_and_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned();
    let uri = docwright_ls::uri::from_path(&root).expect("an absolute path");
    let mut session = Session::start(&json!({
        "processId": null,
        "capabilities": { "textDocument": { "diagnostic": {} } },
        "workspaceFolders": [{ "uri": uri, "name": "repository" }],
    }));
    let found = session.ask("workspace/symbol", json!({ "query": "get" }));
    let operations: Vec<&Value> = found.as_array().expect("a list").iter().filter(|symbol| symbol["kind"] == METHOD).collect();
    assert!(operations.len() > 9, "{found}");
    for operation in operations.into_iter().take(10) {
        let page = &operation["location"];
        let rust = session.ask("textDocument/implementation", at(page));
        let item = rust.as_array().expect("a list").first().unwrap_or_else(|| panic!("{operation} has no Rust"));
        assert!(item["uri"].as_str().is_some_and(|uri| uri.contains("/generated/")), "{item}");

        let back = session.ask("textDocument/definition", at(item));
        let pages = back.as_array().expect("a list");
        assert!(pages.iter().any(|place| place["uri"] == page["uri"]), "{item} leads to {back} instead of {page}");
    }
    session.end();
}

/// The question about the beginning of a location.
fn at(location: &Value) -> Value {
    json!({ "textDocument": { "uri": location["uri"] }, "position": location["range"]["start"] })
}

/// What the dynamic replay prints is what the compiled tests wrote: nothing of this repository waits.
#[test]
fn no_accepted_snapshot_waits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned();
    let uri = docwright_ls::uri::from_path(&root).expect("an absolute path");
    let mut session = Session::start(&json!({
        "processId": null,
        "capabilities": {},
        "workspaceFolders": [{ "uri": uri, "name": "repository" }],
    }));
    let found = session.ask("docwright/snapshots", json!({}));
    assert_eq!(found, json!({ "snapshots": [], "groups": [] }));
    session.end();
}
