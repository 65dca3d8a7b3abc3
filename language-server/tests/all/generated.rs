//! What lies in the output folder, held against the pages as they are in the editor.

use std::time::{Duration, Instant};

use crate::support::Session;
use crate::support::docs::{BOOK, Docs, GET, PAGE, TYPE};
use serde_json::{Value, json};

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

#[test]
fn snapshots_that_the_tests_would_write_now() {
    let docs = Docs::new();
    let out = docs.root().join("out");
    std::fs::create_dir_all(out.join("tests/replay/snapshots/v1")).expect("it is made");
    let mut introduction = docs.introduction(&json!({ "experimental": { "docwrightSnapshots": true } }));
    introduction["initializationOptions"] = json!({ "output": out });
    let mut session = Session::start(&introduction);
    let list = |session: &mut Session| session.ask("docwright/snapshots", json!({}))["snapshots"].clone();
    let waiting = list(&mut session);
    let name = waiting[0]["name"].as_str().expect("one waits").to_owned();
    assert_eq!((&waiting[0]["state"], &waiting[0]["page"]), (&json!("new"), &json!(PAGE)));
    assert_eq!(waiting[0]["uri"], docs.uri(PAGE));

    let command = |id: &str, argument: Value| json!({ "command": id, "arguments": [argument] });
    for (id, argument) in [
        ("docwright.acceptNamed", json!({})),
        ("docwright.acceptNamed", json!({ "names": "all" })),
        ("docwright.acceptNamed", json!({ "names": ["../../../etc/passwd"] })),
        ("docwright.acceptNamed", json!({ "names": [&name, "v1/book-get.other"] })),
        ("docwright.acceptPage", json!({})),
        ("docwright.acceptPage", json!({ "uri": docs.uri(TYPE) })),
    ] {
        session.refused("workspace/executeCommand", command(id, argument));
    }
    session.refused("docwright/snapshot", json!({}));
    session.refused("docwright/snapshot", json!({ "name": "v1/none" }));
    session.refused("docwright/snapshots", json!({ "uri": "file:///nowhere.md" }));
    assert_eq!(list(&mut session), waiting, "nothing was written");
    session.ask("workspace/executeCommand", command("docwright.acceptNamed", json!({ "names": [&name] })));
    assert_eq!(list(&mut session), json!([]));

    // A page that is open and not saved.
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "120\n", "121\n"));
    loop {
        session.hear("docwright/snapshotsChanged");
        let waiting = list(&mut session);
        if waiting[0]["state"] == "changed" {
            break;
        }
    }
    let found = session.ask("docwright/snapshots", json!({ "uri": docs.uri(PAGE) }));
    assert_eq!(found["groups"][0]["members"], json!(["pages"]));
    let texts = session.ask("docwright/snapshot", json!({ "name": name, "uri": docs.uri(PAGE) }));
    let is_in = |text: &str, wanted: &str| texts[text].as_str().is_some_and(|text| text.contains(wanted));
    assert!(is_in("accepted", "pages = 120") && is_in("now", "pages = 121"), "{texts}");
    session.ask("workspace/executeCommand", command("docwright.acceptPage", json!({ "uri": docs.uri(PAGE) })));
    assert_eq!(list(&mut session), json!([]));
    // More may have been told meanwhile.
    session.ask("shutdown", Value::Null);
    session.notify("exit", Value::Null);
    session.join();
}
