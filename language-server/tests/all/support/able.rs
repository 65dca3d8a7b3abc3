//! An editor that can do everything.

use serde_json::{Value, json};

use super::Session;
use super::docs::{BOOK, Docs, GET, PAGE, TYPE};

/// An editor that can do everything, with both pages open.
pub fn session(docs: &Docs) -> Session {
    let capabilities = json!({
        "workspace": {
            "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
        },
        "textDocument": {
            "diagnostic": {},
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "hover": { "contentFormat": ["markdown"] },
        },
    });
    let session = Session::start(&docs.introduction(&capabilities));
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    session
}

/// Asks one question and looks at a part of the answer.
pub fn check(method: &str, params: impl Fn(&Docs) -> Value, look: impl Fn(&Docs, &Value)) {
    let docs = Docs::new();
    let mut session = session(&docs);
    let answer = session.ask(method, params(&docs));
    look(&docs, &answer);
    session.end();
}
