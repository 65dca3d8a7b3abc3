//! Changes of many files, as the client is to make them.

use crate::support::Session;
use crate::support::able::{check, session};
use crate::support::docs::{BOOK, Docs, GET, PAGE, TYPE};
use serde_json::{Value, json};

#[test]
fn rename() {
    check(
        "textDocument/rename",
        |docs| {
            let mut params = docs.place(TYPE, BOOK, "|title|", 2);
            params["newName"] = json!("heading");
            params
        },
        |docs, answer| {
            let changes = answer["documentChanges"].as_array().expect("a list");
            let of = |below: &str| changes.iter().find(|change| change["textDocument"]["uri"] == json!(docs.uri(below)));
            let page = of(PAGE).expect("the example changes too");
            assert_eq!((&page["edits"][0]["newText"], &page["textDocument"]["version"]), (&json!("heading"), &json!(1)));
            assert!(of(TYPE).is_some());
        },
    );
}

#[test]
fn a_rename_right_after_an_edit() {
    let docs = Docs::new();
    let mut session = session(&docs);
    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "\"title\"", "\"heading\""));
    session.notify("textDocument/didChange", docs.change(TYPE, 2, BOOK, "|title|", "|heading|"));
    let mut params = docs.place(TYPE, BOOK, "|title|", 2);
    params["newName"] = json!("caption");
    let answer = session.ask("textDocument/rename", params);
    let changes = answer["documentChanges"].as_array().expect("a list");
    let changed: Vec<&Value> = changes.iter().map(|change| &change["textDocument"]["uri"]).collect();
    assert!(changed.contains(&&json!(docs.uri(PAGE))) && changed.contains(&&json!(docs.uri(TYPE))), "{answer}");
    session.end();
}

#[test]
fn what_can_be_renamed() {
    check(
        "textDocument/prepareRename",
        |docs| docs.place(TYPE, BOOK, "|title|", 2),
        |_, answer| assert_eq!(answer["placeholder"], "title"),
    );
}

#[test]
fn what_cannot_be_renamed() {
    let docs = Docs::new();
    let mut session = session(&docs);
    let code = session.refused("textDocument/prepareRename", docs.place(TYPE, BOOK, "A thing to read", 2));
    assert_eq!(code, -32803);
    session.end();
}

#[test]
fn links_follow_a_page() {
    check(
        "workspace/willRenameFiles",
        |docs| json!({ "files": [{ "oldUri": docs.uri(TYPE), "newUri": docs.uri("v1/resources/volume.md") }] }),
        |docs, answer| {
            let change = &answer["documentChanges"][0];
            assert_eq!(change["textDocument"]["uri"], json!(docs.uri(PAGE)));
            assert!(change["edits"][0]["newText"].as_str().is_some_and(|text| text.contains("volume")), "{change}");
        },
    );
}

#[test]
fn a_fix_mends_its_finding() {
    let docs = Docs::new();
    let mut session = session(&docs);
    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "\"pages\": 120", "\"pages\": 120,"));
    let report = session.ask("textDocument/diagnostic", docs.document(PAGE));
    let finding = &report["items"][0];
    let mut params = docs.document(PAGE);
    params["range"] = finding["range"].clone();
    params["context"] = json!({ "diagnostics": [finding] });
    let actions = session.ask("textDocument/codeAction", params.clone());
    let fix = actions.as_array().expect("a list").iter().find(|action| action["isPreferred"] == json!(true));
    let fix = fix.expect("the comma can be taken away");
    assert_eq!((&fix["kind"], &fix["diagnostics"][0]["code"]), (&json!("quickfix"), &json!("json-trailing-comma")));

    let edit = &fix["edit"]["documentChanges"][0];
    let change = json!({ "range": edit["edits"][0]["range"], "text": edit["edits"][0]["newText"] });
    let changed = json!({ "textDocument": { "uri": docs.uri(PAGE), "version": 3 }, "contentChanges": [change] });
    session.notify("textDocument/didChange", changed);
    let report = session.ask("textDocument/diagnostic", docs.document(PAGE));
    assert_eq!(report["items"], json!([]));

    params["context"] = json!({ "diagnostics": [], "only": ["source"] });
    assert_eq!(session.ask("textDocument/codeAction", params), json!([]));
    session.end();
}

#[test]
fn links_follow_pages_and_folders_that_move_together() {
    let rename = |docs: &Docs, old: &str, new: &str| json!({ "oldUri": docs.uri(old), "newUri": docs.uri(new) });
    let texts = |answer: &Value| -> Vec<(String, Vec<String>)> {
        let changes = answer["documentChanges"].as_array().expect("a list").iter();
        let told = changes.map(|change| {
            let uri = change["textDocument"]["uri"].as_str().expect("an address");
            let edits = change["edits"].as_array().expect("a list").iter();
            let texts = edits.map(|edit| edit["newText"].as_str().expect("a text").to_owned());
            (uri.rsplit('/').next().expect("a name").to_owned(), texts.collect())
        });
        told.collect()
    };
    let page = |links: &[&str]| ("book-get.md".to_owned(), links.iter().map(|link| (*link).to_owned()).collect::<Vec<_>>());
    let book = |link: &str| ("book.md".to_owned(), vec![link.to_owned()]);
    check(
        "workspace/willRenameFiles",
        |docs| json!({ "files": [rename(docs, TYPE, "v1/resources/volume.md"), rename(docs, "v1/resources/person.md", "v1/resources/writer.md")] }),
        |_, answer| assert_eq!(texts(answer), [page(&["../resources/volume.md"; 2]), book("writer.md")]),
    );
    check(
        "workspace/willRenameFiles",
        |docs| json!({ "files": [rename(docs, "v1/resources", "v1/resources/library")] }),
        |_, answer| assert_eq!(texts(answer), [page(&["../resources/library/book.md"; 2])]),
    );
    check(
        "workspace/willRenameFiles",
        |docs| json!({ "files": [rename(docs, "v1/pictures/a.png", "v1/pictures/b.png"), { "oldUri": "untitled:a", "newUri": "untitled:b" }] }),
        |_, answer| assert_eq!(answer, &Value::Null),
    );
}

#[test]
fn files_come_in_the_order_of_their_paths() {
    let docs = Docs::new();
    // Read after the others, and before them in the order of paths.
    let expected = ["v1/api/a.md", "v1/api/b.md", PAGE, TYPE];
    for (capabilities, order) in
        [(json!({}), "/changes"), (json!({ "workspace": { "workspaceEdit": { "documentChanges": true } } }), "/documentChanges")]
    {
        let mut session = Session::start(&docs.introduction(&capabilities));
        for page in ["v1/api/b.md", "v1/api/a.md"] {
            session.notify("textDocument/didOpen", docs.open(page, GET));
            session.hear("textDocument/publishDiagnostics");
        }
        let mut params = docs.place(TYPE, BOOK, "|title|", 2);
        params["newName"] = json!("heading");
        let answer = session.ask("textDocument/rename", params);
        let paths: Vec<String> = match answer.pointer(order).expect("changes") {
            Value::Object(changes) => changes.keys().cloned().collect(),
            changes => {
                let uri = |change: &Value| change["textDocument"]["uri"].as_str().expect("an address").to_owned();
                changes.as_array().expect("a list").iter().map(uri).collect()
            }
        };
        assert_eq!(paths, expected.map(|path| docs.uri(path)), "{answer}");
        session.end();
    }
}
