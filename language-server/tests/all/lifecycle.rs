//! Beginning and end of a session, and what must never end it.

use crate::support::Session;
use crate::support::docs::Docs;
use docwright_ls::server::Ending;
use serde_json::{Value, json};

const NOT_INITIALIZED: i32 = -32002;
const INVALID_REQUEST: i32 = -32600;
const NO_METHOD: i32 = -32601;
const INVALID_PARAMS: i32 = -32602;
const CANCELLED: i32 = -32800;

#[test]
fn a_session_begins_and_ends() {
    let docs = Docs::new();
    Session::start(&docs.introduction(&json!({}))).end();
}

#[test]
fn before_the_introduction_nothing_is_answered() {
    let mut session = Session::silent();
    assert_eq!(session.refused("textDocument/hover", json!({})), NOT_INITIALIZED);
    assert_eq!(session.refused("shutdown", Value::Null), NOT_INITIALIZED);
    session.notify("textDocument/didOpen", json!({ "odd": true }));
    let docs = Docs::new();
    session.ask("initialize", docs.introduction(&json!({})));
    session.end();
}

#[test]
fn an_introduction_comes_once() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    assert_eq!(session.refused("initialize", docs.introduction(&json!({}))), INVALID_REQUEST);
    session.notify("initialized", json!({}));
    session.end();
}

#[test]
fn an_odd_introduction_is_read_as_far_as_it_goes() {
    for odd in [
        json!({}),
        json!(null),
        json!({ "processId": "none", "rootUri": "", "workspaceFolders": 7, "capabilities": [] }),
        json!({ "rootUri": "untitled:x", "capabilities": { "general": { "positionEncodings": ["utf-7"] } } }),
        json!({ "workspaceFolders": [{}, { "uri": 1 }], "initializationOptions": [] }),
    ] {
        Session::start(&odd).end();
    }
}

#[test]
fn faults_are_refused_and_the_session_goes_on() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({ "textDocument": { "diagnostic": {} } })));
    assert_eq!(session.refused("docwright/unknown", json!({})), NO_METHOD);
    assert_eq!(session.refused("$/unknown", json!({})), NO_METHOD);
    assert_eq!(session.refused("textDocument/diagnostic", json!({ "textDocument": 1 })), INVALID_PARAMS);
    assert_eq!(session.refused("textDocument/diagnostic", Value::Null), INVALID_PARAMS);
    session.notify("$/unknown", json!(1));
    session.notify("textDocument/unknown", json!(1));
    session.notify("textDocument/didChange", json!({ "textDocument": {} }));
    session.hear("window/logMessage");
    session.notify("textDocument/didClose", docs.document("v1/api/book-get.md"));
    session.hear("window/logMessage");
    session.notify("$/cancelRequest", json!({ "id": 77 }));
    session.send(lsp_server::Response::new_ok(99.into(), ()));
    session.end();
}

#[test]
fn after_shutdown_only_exit_counts() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.ask("shutdown", Value::Null);
    assert_eq!(session.refused("workspace/symbol", json!({ "query": "" })), INVALID_REQUEST);
    assert_eq!(session.refused("shutdown", Value::Null), INVALID_REQUEST);
    session.notify("exit", Value::Null);
    assert_eq!(session.join(), Ending::Asked);
}

#[test]
fn a_client_that_leaves_ends_the_session() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.notify("exit", Value::Null);
    assert_eq!(session.join(), Ending::Left);
}

#[test]
fn questions_can_be_called_off() {
    let docs = Docs::new();
    // Before the reference is read, questions wait.
    let mut session = Session::start(&docs.introduction(&json!({ "textDocument": { "diagnostic": {} } })));
    let id = session.begin("textDocument/diagnostic", docs.document("v1/api/book-get.md"));
    session.notify("$/cancelRequest", json!({ "id": 2 }));
    let answer = session.result(&id);
    assert!(answer.as_ref().is_ok_and(|report| report["kind"] == "full") || answer == Err(CANCELLED), "{answer:?}");
    session.end();
}
