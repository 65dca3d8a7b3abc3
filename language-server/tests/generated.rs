//! What lies in the output folder, held against the pages as they are in the editor.

mod support;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::Session;
use support::docs::{BOOK, Docs, TYPE};

/// Asks for the findings of a page until they are those expected: the folder is compared beside the answers.
#[track_caller]
fn rules_become(session: &mut Session, docs: &Docs, expected: &[&str]) -> Value {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let report = session.ask("textDocument/diagnostic", docs.document(TYPE));
        let rules: Vec<&str> = report["items"].as_array().expect("a list").iter().filter_map(|it| it["code"].as_str()).collect();
        if rules == expected {
            return report;
        }
        assert!(Instant::now() < end, "{rules:?} instead of {expected:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn pages_that_were_changed_after_generating() {
    let docs = Docs::new();
    let mut introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
    introduction["initializationOptions"] = json!({ "output": docs.root().join("out") });
    let mut session = Session::start(&introduction);
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    rules_become(&mut session, &docs, &["client-stale"]);
    let everything = json!({ "command": "docwright.regenerateAll" });
    session.ask("workspace/executeCommand", everything.clone());
    rules_become(&mut session, &docs, &[]);

    session.notify("textDocument/didChange", docs.change(TYPE, 2, BOOK, "How many.", "How many there are."));
    let report = rules_become(&mut session, &docs, &["client-stale"]);
    let finding = &report["items"][0];
    assert_eq!((&finding["range"]["start"]["line"], &finding["severity"]), (&json!(0), &json!(3)));
    session.ask("workspace/executeCommand", everything);
    rules_become(&mut session, &docs, &[]);
    session.end();
}

#[test]
fn an_output_folder_that_others_write_to() {
    let docs = Docs::new();
    let mut introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
    introduction["initializationOptions"] = json!({ "output": docs.root().join("out") });
    let mut session = Session::start(&introduction);
    session.ask("workspace/executeCommand", json!({ "command": "docwright.regenerateAll" }));
    session.end();

    let mut session = Session::start(&introduction);
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    rules_become(&mut session, &docs, &[]);
    let file = docs.root().join("out/generated/v1/src/types/book.rs");
    let written = std::fs::read_to_string(&file).expect("it was emitted");
    std::fs::write(&file, "// Another time.\n").expect("it can be written");
    rules_become(&mut session, &docs, &["client-stale"]);
    std::fs::write(&file, written).expect("it can be written");
    rules_become(&mut session, &docs, &[]);
    session.end();
}
