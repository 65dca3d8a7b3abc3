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

/// What the lenses of a page offer to do about snapshots.
fn offered(session: &mut Session, docs: &Docs) -> Vec<String> {
    let lenses = session.ask("textDocument/codeLens", docs.document(PAGE));
    let commands = lenses.as_array().expect("a list").iter().filter_map(|lens| lens["command"]["command"].as_str());
    commands.filter(|command| command.ends_with("Snapshot") || command.ends_with("snapshotDiff")).map(str::to_owned).collect()
}

#[test]
fn lenses_follow_what_is_accepted() {
    let docs = Docs::new();
    let out = docs.root().join("out");
    let there = out.join("tests/replay/snapshots/v1");
    std::fs::create_dir_all(&there).expect("it is made");
    let able = json!({ "experimental": { "docwrightSnapshots": true }, "workspace": { "codeLens": { "refreshSupport": true } } });
    let mut introduction = docs.introduction(&able);
    introduction["initializationOptions"] = json!({ "output": out });
    let mut session = Session::start(&introduction);
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    assert_eq!(offered(&mut session, &docs), ["docwright.snapshotDiff", "docwright.acceptSnapshot"]);

    // A test has written one that is older than the page.
    let waiting = session.ask("docwright/snapshots", json!({}));
    let name = waiting["snapshots"][0]["name"].as_str().expect("one waits");
    let accepted = out.join(format!("tests/replay/snapshots/{name}.snap"));
    let left = accepted.with_extension("snap.new");
    std::fs::write(&left, "---\nsource: tests/replay/src/lib.rs\n---\nAn older one.\n").expect("it is written");
    session.hear("docwright/snapshotsChanged");
    let all = ["docwright.snapshotDiff", "docwright.acceptSnapshot", "docwright.rejectSnapshot"];
    assert_eq!(offered(&mut session, &docs), all);

    let place = docs.place(PAGE, GET, "\"title\"", 1);
    let place = json!({ "uri": docs.uri(PAGE), "position": place["position"] });
    let accept = json!({ "command": "docwright.acceptSnapshot", "arguments": [place] });
    session.ask("workspace/executeCommand", accept.clone());
    let text = std::fs::read_to_string(&accepted).expect("it is accepted");
    assert!(text.contains("Ships") && left.is_file(), "{text}");
    assert_eq!(offered(&mut session, &docs), [""; 0], "the older one is nobody's any more");
    assert_eq!(session.ask("docwright/snapshots", json!({}))["snapshots"], json!([]));
    session.refused("workspace/executeCommand", accept);

    // Another program takes it back, and accepts it again.
    while session.serve_all("workspace/codeLens/refresh", Duration::from_millis(700)) > 0 {}
    std::fs::remove_file(&accepted).expect("it is there");
    session.serve("workspace/codeLens/refresh", Value::Null);
    assert_eq!(offered(&mut session, &docs), all);
    std::fs::write(&accepted, text).expect("it is written");
    session.serve("workspace/codeLens/refresh", Value::Null);
    let end = Instant::now() + Duration::from_secs(20);
    while !offered(&mut session, &docs).is_empty() {
        assert!(Instant::now() < end, "it is still offered");
        std::thread::sleep(Duration::from_millis(50));
    }
    // More may have been told meanwhile.
    session.ask("shutdown", Value::Null);
    session.notify("exit", Value::Null);
    session.join();
}
