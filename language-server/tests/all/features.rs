//! Each kind of question once, through the protocol. What the answers say is tested where they are made.

use crate::support::able::{check, session};
use crate::support::docs::{BOOK, Docs, GET, PAGE, TYPE};
use serde_json::{Value, json};

fn whole(docs: &Docs) -> Value {
    let mut params = docs.document(PAGE);
    params["range"] = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 999, "character": 0 } });
    params
}

#[test]
fn hover() {
    check(
        "textDocument/hover",
        |docs| docs.place(PAGE, GET, "GET /books", 6),
        |_, answer| {
            assert_eq!(answer["contents"]["kind"], "markdown");
            let text = answer["contents"]["value"].as_str().expect("a text");
            assert!(text.contains("```rust") && text.contains("Books.Read"), "{text}");
        },
    );
}

#[test]
fn definition() {
    check(
        "textDocument/definition",
        |docs| docs.place(PAGE, GET, "\"title\"", 3),
        |docs, answer| {
            assert_eq!(answer[0]["uri"], json!(docs.uri(TYPE)));
            assert_eq!(answer[0]["range"]["start"]["line"], 11);
        },
    );
}

#[test]
fn declaration() {
    check(
        "textDocument/declaration",
        |docs| docs.place(PAGE, GET, "[book]", 2),
        |docs, answer| assert_eq!(answer[0]["uri"], json!(docs.uri(TYPE))),
    );
}

#[test]
fn references() {
    check(
        "textDocument/references",
        |docs| {
            let mut params = docs.place(TYPE, BOOK, "|title|", 2);
            params["context"] = json!({ "includeDeclaration": false });
            params
        },
        |docs, answer| {
            let uris: Vec<&Value> = answer.as_array().expect("a list").iter().map(|place| &place["uri"]).collect();
            assert!(uris.contains(&&json!(docs.uri(PAGE))), "{answer}");
        },
    );
}

#[test]
fn outline() {
    check(
        "textDocument/documentSymbol",
        |docs| docs.document(PAGE),
        |_, answer| {
            assert_eq!(answer[0]["name"], "Get book");
            assert_eq!(answer[0]["children"][0]["name"], "Permissions");
        },
    );
}

#[test]
fn names_of_the_reference() {
    check(
        "workspace/symbol",
        |_| json!({ "query": "book" }),
        |_, answer| assert!(answer.as_array().is_some_and(|list| list.iter().any(|it| it["name"] == "book")), "{answer}"),
    );
}

#[test]
fn completion() {
    check(
        "textDocument/completion",
        |docs| docs.place(PAGE, GET, "\"title\"", 1),
        |_, answer| {
            let labels: Vec<&str> =
                answer["items"].as_array().expect("a list").iter().filter_map(|item| item["label"].as_str()).collect();
            assert!(labels.contains(&"title") && labels.contains(&"author"), "{labels:?}");
        },
    );
}

#[test]
fn lenses_and_their_commands() {
    let docs = Docs::new();
    let mut session = session(&docs);
    let lenses = session.ask("textDocument/codeLens", docs.document(PAGE));
    let lenses = lenses.as_array().expect("a list");
    let replay = lenses.iter().find(|lens| lens["command"]["command"] == "docwright.replay").expect("an example has one");
    let answer = session.ask("workspace/executeCommand", replay["command"].clone());
    assert!(answer["text"].as_str().is_some_and(|text| text.contains("/books/7")), "{answer}");
    session.end();
}

#[test]
fn rules_are_explained() {
    check(
        "workspace/executeCommand",
        |_| json!({ "command": "docwright.explainRule", "arguments": [{ "rule": "json-trailing-comma" }] }),
        |_, answer| assert!(answer["text"].as_str().is_some_and(|text| text.contains("json-trailing-comma"))),
    );
}

#[test]
fn commands_that_cannot_be_run() {
    let docs = Docs::new();
    let mut session = session(&docs);
    assert_eq!(session.refused("workspace/executeCommand", json!({ "command": "docwright.none" })), -32602);
    assert_eq!(session.refused("workspace/executeCommand", json!({ "command": "docwright.replay" })), -32602);
    let odd = json!({ "command": "docwright.replay", "arguments": [{ "uri": 7 }] });
    assert_eq!(session.refused("workspace/executeCommand", odd), -32602);
    session.end();
}

#[test]
fn folds() {
    check(
        "textDocument/foldingRange",
        |docs| docs.document(PAGE),
        |_, answer| {
            assert!(answer.as_array().is_some_and(|list| list.iter().any(|fold| fold["startLine"] == 0)), "{answer}");
        },
    );
}

#[test]
fn selections() {
    check(
        "textDocument/selectionRange",
        |docs| {
            let mut params = docs.place(PAGE, GET, "Ships", 2);
            params["positions"] = json!([params["position"]]);
            params
        },
        |_, answer| assert!(answer[0]["parent"]["parent"].is_object(), "{answer}"),
    );
}

#[test]
fn links() {
    check(
        "textDocument/documentLink",
        |docs| docs.document(PAGE),
        |docs, answer| {
            let target = answer[0]["target"].as_str().expect("an address");
            assert!(target.starts_with(&docs.uri(TYPE)), "{target}");
        },
    );
}

#[test]
fn colours() {
    let docs = Docs::new();
    let mut session = session(&docs);
    let full = session.ask("textDocument/semanticTokens/full", docs.document(PAGE));
    let data = full["data"].as_array().expect("numbers");
    assert!(!data.is_empty() && data.len().is_multiple_of(5));

    let mut params = docs.document(PAGE);
    params["previousResultId"] = full["resultId"].clone();
    let same = session.ask("textDocument/semanticTokens/full/delta", params.clone());
    assert_eq!(same["edits"], json!([]));

    params["previousResultId"] = json!("long ago");
    let again = session.ask("textDocument/semanticTokens/full/delta", params);
    assert_eq!(again["data"], full["data"]);

    let part = session.ask("textDocument/semanticTokens/range", whole(&docs));
    assert_eq!(part["data"], full["data"]);
    session.end();
}

#[test]
fn hints() {
    check("textDocument/inlayHint", whole, |_, answer| {
        assert!(answer.as_array().is_some_and(|list| list.iter().all(|hint| hint["label"].is_string())), "{answer}");
        assert_ne!(answer, &json!([]));
    });
}

#[test]
fn documents_of_no_reference_have_no_answers() {
    let docs = Docs::new();
    let mut session = session(&docs);
    for uri in ["file:///nowhere/page.md", "untitled:Untitled-1", "https://api.library.example/"] {
        let mut params = json!({ "textDocument": { "uri": uri }, "position": { "line": 0, "character": 0 } });
        assert_eq!(session.ask("textDocument/hover", params.clone()), Value::Null);
        assert_eq!(session.ask("textDocument/foldingRange", params.clone()), Value::Null);
        params["textDocument"]["text"] = json!("");
        params["textDocument"]["version"] = json!(1);
        params["textDocument"]["languageId"] = json!("markdown");
        session.notify("textDocument/didOpen", params);
    }
    session.end();
}

#[test]
fn a_page_that_is_to_be_written() {
    let docs = Docs::new();
    let mut session = session(&docs);
    let folder = |path: &str, example: &str| json!({ "uri": docs.uri(path), "path": path, "example": example, "ending": "md" });
    let kinds = json!([
        { "label": "API page", "folders": [folder("v1/api", "book-get")] },
        { "label": "Resource page", "folders": [folder("v1/resources", "book")] },
    ]);
    assert_eq!(session.ask("docwright/newPageKinds", Value::Null), kinds);
    let page = session.ask("docwright/newPage", json!({ "uri": docs.uri("v1/resources/shelf.md") }));
    assert!(page["text"].as_str().is_some_and(|text| text.contains("# shelf resource type\n")), "{page}");
    for refused in [json!({}), json!({ "uri": 7 }), json!({ "uri": docs.uri(TYPE) }), json!({ "uri": "file:///elsewhere/x.md" })]
    {
        session.refused("docwright/newPage", refused);
    }
    // Completion offers it where nothing is written yet.
    session.notify("textDocument/didOpen", docs.open("v1/resources/shelf.md", "\n"));
    let params =
        json!({ "textDocument": { "uri": docs.uri("v1/resources/shelf.md") }, "position": { "line": 0, "character": 0 } });
    let offers = session.ask("textDocument/completion", params);
    assert_eq!(offers["items"][0]["label"], "New page like its neighbours");
    session.end();
}
