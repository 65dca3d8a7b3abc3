//! References that lie somewhere around what is open, come, go, or are not there yet.

use serde_json::{Value, json};

use crate::support::Session;
use crate::support::docs::{BOOK, CONFIG, Docs, GET, PAGE, TYPE};

/// The introduction of a client that has another folder of these docs open.
fn introduction(docs: &Docs, below: &str) -> Value {
    let mut introduction = docs.introduction(&json!({}));
    introduction["workspaceFolders"] = json!([{ "uri": docs.uri(below), "name": "opened" }]);
    introduction
}

#[test]
fn all_references_below_an_opened_folder_are_read() {
    let docs = Docs::new();
    for name in ["ferry", "harbor"] {
        docs.write(&format!("../services/{name}/reference/docwright.toml"), CONFIG);
        docs.write(&format!("../services/{name}/reference/v1/resources/{name}.md"), &BOOK.replace("book", name));
    }
    let mut session = Session::start(&introduction(&docs, "../services"));
    session.names_become("ferry", &["ferry", "ferry"]);
    session.names_become("harbor", &["harbor", "harbor"]);
    session.names_become("person", &[]);
    // One of its pages is open: then the other is read too.
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    session.hear("textDocument/publishDiagnostics");
    session.names_become("person", &["person", "person"]);
    session.end();
}

#[test]
fn a_page_brings_a_reference_beside_the_one_that_is_open() {
    let docs = Docs::new();
    docs.write("../services/ferry/docwright.toml", CONFIG);
    let page = BOOK.replace("book", "ferry");
    docs.write("../services/ferry/v1/resources/ferry.md", &page);
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.names_become("person", &["person", "person"]);
    session.names_become("ferry", &[]);
    session.notify("textDocument/didOpen", docs.open("../services/ferry/v1/resources/ferry.md", &page));
    session.hear("textDocument/publishDiagnostics");
    session.names_become("ferry", &["ferry", "ferry"]);
    session.end();
}

#[test]
fn a_reference_goes_and_comes_back() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.names_become("person", &["person", "person"]);
    for _ in 0..2 {
        docs.remove("docwright.toml");
        session.names_become("person", &[]);
        session.hear("window/logMessage");
        docs.write("docwright.toml", CONFIG);
        session.names_become("person", &["person", "person"]);
    }
    // Nothing was called an error.
    session.end();
}

#[test]
fn where_nothing_is_configured_a_page_brings_the_offer() {
    let docs = Docs::new();
    docs.remove("docwright.toml");
    let mut session = Session::start(&docs.introduction(&json!({
        "window": { "showDocument": { "support": true } },
        "textDocument": { "diagnostic": {} },
    })));
    session.hear("window/logMessage");
    // A page of a type, or a letter to the readers, is none that shows requests.
    session.notify("textDocument/didOpen", docs.open("README.md", "# Library\n\nAsk for `GET /books`.\n"));
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    let offer = session.serve("window/showMessageRequest", json!({ "title": "Write it" }));
    assert_eq!(offer["actions"][0]["title"], "Write it");
    let shown = session.serve("window/showDocument", json!({ "success": true }));
    assert_eq!(shown["uri"], docs.uri("docwright.toml"));
    session.names_become("person", &["person", "person"]);
    let written = std::fs::read_to_string(docs.path("docwright.toml")).expect("it was written");
    assert!(written.contains("api.library.example"), "{written}");
    session.end();
}

#[test]
fn who_does_not_want_it_is_asked_once() {
    let docs = Docs::new();
    docs.remove("docwright.toml");
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.hear("window/logMessage");
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    session.serve("window/showMessageRequest", Value::Null);
    session.hear("textDocument/publishDiagnostics");
    session.notify("textDocument/didOpen", docs.open("v1/api/book-list.md", GET));
    session.hear("textDocument/publishDiagnostics");
    assert!(!docs.path("docwright.toml").exists());
    session.end();
}

#[test]
fn lines_and_words_can_be_switched_off() {
    let docs = Docs::new();
    let check = |settings: Value, titles: &[&str], hints: usize| {
        let mut introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
        introduction["initializationOptions"] = settings;
        let mut session = Session::start(&introduction);
        let lenses = session.ask("textDocument/codeLens", docs.document(PAGE));
        let shown: Vec<&str> =
            lenses.as_array().expect("a list").iter().filter_map(|lens| lens["command"]["title"].as_str()).collect();
        assert_eq!(shown, titles);
        let mut part = docs.document(PAGE);
        part["range"] = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 999, "character": 0 } });
        assert_eq!(session.ask("textDocument/inlayHint", part).as_array().expect("a list").len(), hints);
        session.end();
    };
    let all = [
        "library.books().id(book_id).get()",
        "Delegated: Books.Read · Application: Books.Read.All",
        "✓ replays, 3 of 3 values typed",
        "Replay now",
        "Show as Rust",
    ];
    check(json!({}), &all, 3);
    check(json!({ "lenses": { "call": false, "permissions": false } }), &all[2..], 3);
    check(json!({ "lenses": { "replay": false, "actions": false }, "hints": { "messages": false } }), &all[..2], 1);
}
