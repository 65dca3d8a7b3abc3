//! Files that change while the editor looks elsewhere.

use std::time::{Duration, Instant};

use crate::support::Session;
use crate::support::docs::{BOOK, CONFIG, Docs, GET, TYPE, position};
use serde_json::{Value, json};

fn shelf(name: &str) -> String {
    BOOK.replace("book", name)
}

#[test]
fn other_programs_write_pages() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.names_become("shelf", &[]);
    docs.write("v1/resources/shelf.md", &shelf("shelf"));
    session.names_become("shelf", &["shelf", "shelf"]);
    docs.write("v1/resources/shelf.md", &shelf("shelve"));
    session.names_become("shelve", &["shelve"]);
    docs.remove("v1/resources/shelf.md");
    session.names_become("shelf", &[]);
    session.end();
}

#[test]
fn the_client_tells_of_files() {
    let docs = Docs::new();
    let capabilities = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut session = Session::start(&docs.introduction(&capabilities));
    let asked = session.serve("client/registerCapability", Value::Null);
    assert_eq!(asked["registrations"][0]["method"], "workspace/didChangeWatchedFiles");
    docs.write("v1/resources/shelf.md", &shelf("shelf"));
    let change = json!({ "uri": docs.uri("v1/resources/shelf.md"), "type": 1 });
    session.notify("workspace/didChangeWatchedFiles", json!({ "changes": [change] }));
    session.names_become("shelf", &["shelf", "shelf"]);

    std::fs::rename(docs.path("v1/resources/shelf.md"), docs.path("v1/resources/rack.md")).expect("it can be renamed");
    let file = json!({ "oldUri": docs.uri("v1/resources/shelf.md"), "newUri": docs.uri("v1/resources/rack.md") });
    session.notify("workspace/didRenameFiles", json!({ "files": [file] }));
    session.names_become("rack", &["rack"]);
    session.end();
}

#[test]
fn a_folder_of_pages_comes_and_goes() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    for number in 0..300 {
        docs.write(&format!("v1/resources/more/shelf{number}.md"), &shelf(&format!("shelf{number}")));
    }
    session.names_become("shelf299", &["shelf299", "shelf299"]);
    std::fs::remove_dir_all(docs.path("v1/resources/more")).expect("it can be removed");
    session.names_become("shelf", &[]);
    session.end();
}

#[test]
fn the_editor_holds_the_text_of_an_open_page() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({ "textDocument": { "diagnostic": {} } })));
    session.notify("textDocument/didOpen", docs.open("v1/api/book-get.md", GET));
    docs.write("v1/api/book-get.md", "# Something else\n");
    docs.write("v1/resources/shelf.md", &shelf("shelf"));
    // Both changes were seen when the second was.
    session.names_become("shelf", &["shelf", "shelf"]);
    let outline = session.ask("textDocument/documentSymbol", docs.document("v1/api/book-get.md"));
    assert_eq!(outline[0]["name"], "Get book");
    session.notify("textDocument/didClose", docs.document("v1/api/book-get.md"));
    session.names_become("get book", &[]);
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let outline = session.ask("textDocument/documentSymbol", docs.document("v1/api/book-get.md"));
        if outline[0]["name"] == "Something else" {
            break;
        }
        assert!(Instant::now() < end, "{outline}");
    }
    session.end();
}

#[test]
fn a_new_configuration_is_read() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    docs.write("v2/resources/shelf.md", &shelf("shelf"));
    docs.write("docwright.toml", &CONFIG.replace("[versions.v1]", "[versions.v1]\n[versions.v2]"));
    session.names_become("shelf", &["shelf", "shelf"]);
    docs.write("docwright.toml", "no configuration");
    let told = session.hear("window/showMessage");
    assert!(told["message"].as_str().is_some_and(|text| text.contains("docwright.toml")), "{told}");
    session.names_become("shelf", &["shelf", "shelf"]);
    session.end();
}

#[test]
fn settings_lead_to_another_folder() {
    let (docs, other) = (Docs::new(), Docs::new());
    other.write("v1/resources/shelf.md", &shelf("shelf"));
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.names_become("shelf", &[]);
    let settings = json!({ "docwright": { "docs": other.path("") } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    session.names_become("shelf", &["shelf", "shelf"]);
    session.notify("workspace/didChangeConfiguration", json!({ "settings": { "docwright": { "diagnostics": 7 } } }));
    session.hear("window/showMessage");
    session.end();
}

#[test]
fn settings_are_asked_for() {
    let (docs, other) = (Docs::new(), Docs::new());
    other.write("v1/resources/shelf.md", &shelf("shelf"));
    let mut session = Session::start(&docs.introduction(&json!({ "workspace": { "configuration": true } })));
    let asked = session.serve("workspace/configuration", json!([{ "docs": other.path("") }]));
    assert_eq!(asked, json!({ "items": [{ "section": "docwright" }] }));
    session.names_become("shelf", &["shelf", "shelf"]);
    session.end();
}

#[test]
fn folders_come_and_go() {
    let (docs, other) = (Docs::new(), Docs::new());
    other.write("v1/resources/shelf.md", &shelf("shelf"));
    let mut session = Session::start(&docs.introduction(&json!({})));
    let folder = json!({ "uri": other.uri("..").replace("/docs/..", ""), "name": "other" });
    let change = |added: &[Value], removed: &[Value]| json!({ "event": { "added": added, "removed": removed } });
    session.notify("workspace/didChangeWorkspaceFolders", change(std::slice::from_ref(&folder), &[]));
    session.names_become("shelf", &["shelf", "shelf"]);
    session.notify("workspace/didChangeWorkspaceFolders", change(&[], &[folder]));
    session.names_become("shelf", &[]);
    session.end();
}

#[test]
fn progress_is_shown() {
    let docs = Docs::new();
    // Enough to be at it still when the client is ready.
    for number in 0..400 {
        docs.write(&format!("v1/resources/shelf{number}.md"), &shelf(&format!("shelf{number}")));
    }
    let mut session = Session::start(&docs.introduction(&json!({ "window": { "workDoneProgress": true } })));
    let token = session.serve("window/workDoneProgress/create", Value::Null)["token"].clone();
    let steps: Vec<Value> = (0..2).map(|_| session.hear("$/progress")).collect();
    assert_eq!(steps.iter().map(|step| &step["value"]["kind"]).collect::<Vec<_>>(), ["begin", "end"]);
    assert_eq!(steps.iter().map(|step| &step["token"]).collect::<Vec<_>>(), [&token, &token]);
    assert_eq!(steps[1]["value"]["message"], "403 pages");
    session.end();
}

fn git(docs: &Docs, arguments: &[&str]) {
    let mut git = std::process::Command::new("git");
    git.arg("-C").arg(docs.root()).args(["-c", "user.name=clerk", "-c", "user.email=clerk@library.example"]).args(arguments);
    let done = git.output().expect("git is here");
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn lines_that_change_the_contract_since_the_last_commit() {
    let docs = Docs::new();
    git(&docs, &["init", "--quiet"]);
    git(&docs, &["add", "."]);
    git(&docs, &["commit", "--quiet", "--message", "first"]);
    let mut introduction = docs.introduction(&json!({ "workspace": { "codeLens": { "refreshSupport": true } } }));
    introduction["initializationOptions"] = json!({ "contract": true });
    let mut session = Session::start(&introduction);
    // Asks again whenever the server says so, until the lenses that run the command are those expected.
    let become_titles = |session: &mut Session, expected: &[&str]| loop {
        session.serve("workspace/codeLens/refresh", Value::Null);
        let lenses = session.ask("textDocument/codeLens", docs.document(TYPE));
        let of_contract =
            lenses.as_array().expect("a list").iter().filter(|lens| lens["command"]["command"] == "docwright.contract");
        let of_contract: Vec<Value> = of_contract.cloned().collect();
        let titles: Vec<&str> = of_contract.iter().filter_map(|lens| lens["command"]["title"].as_str()).collect();
        if titles == expected {
            break of_contract;
        }
    };
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    let (old, new) = ("|pages|Int32|", "|pages|String|");
    session.notify("textDocument/didChange", docs.change(TYPE, 2, BOOK, old, new));
    let lenses = become_titles(&mut session, &["breaking: a property has another type · 1 test"]);
    assert_eq!(lenses[0]["range"]["start"], position(BOOK, BOOK.find(old).expect("its row")));
    let shown = session.ask("workspace/executeCommand", lenses[0]["command"].clone());
    let text = shown["text"].as_str().expect("a text");
    assert!(text.contains("types::Book::pages") && text.contains("\n-|pages|Int32|How many.|\n+|pages|String|"), "{text}");

    // Nobody wants to see it any more, and then again.
    let setting = |wanted: bool| json!({ "settings": { "docwright": { "contract": wanted } } });
    session.notify("workspace/didChangeConfiguration", setting(false));
    become_titles(&mut session, &[]);
    session.refused("workspace/executeCommand", lenses[0]["command"].clone());
    session.notify("workspace/didChangeConfiguration", setting(true));
    become_titles(&mut session, &["breaking: a property has another type · 1 test"]);

    // What was typed is saved and committed, and nothing else happens.
    docs.write(TYPE, &BOOK.replace(old, new));
    git(&docs, &["commit", "--quiet", "--all", "--message", "second"]);
    become_titles(&mut session, &[]);
    // More may have been told meanwhile.
    session.ask("shutdown", Value::Null);
    session.notify("exit", Value::Null);
    session.join();
}

#[test]
fn a_reference_that_no_commit_holds() {
    let docs = Docs::new();
    let mut introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
    introduction["initializationOptions"] = json!({ "contract": true });
    let mut session = Session::start(&introduction);
    let lenses = session.ask("textDocument/codeLens", docs.document(TYPE));
    assert!(lenses.as_array().is_some_and(|lenses| lenses.iter().all(|lens| lens["command"]["command"] != "docwright.contract")));
    session.refused(
        "workspace/executeCommand",
        json!({ "command": "docwright.contract", "arguments": [docs.document(TYPE)["textDocument"]] }),
    );
    session.end();
}
