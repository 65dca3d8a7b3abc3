//! What is answered in two steps: a list at once, and what is costly or long when it is looked at.

use crate::support::Session;
use crate::support::docs::{BOOK, Docs, GET, PAGE, TYPE};
use serde_json::{Value, json};

/// A client that asks for documentation and edits when they are needed.
fn session(docs: &Docs) -> Session {
    let properties = |name: &str| json!({ "properties": [name] });
    let capabilities = json!({
        "textDocument": {
            "diagnostic": {},
            "completion": { "completionItem": { "resolveSupport": properties("documentation") } },
            "codeAction": { "dataSupport": true, "resolveSupport": properties("edit") },
        },
    });
    let session = Session::start(&docs.introduction(&capabilities));
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    session
}

#[test]
fn what_can_be_resolved_is_what_the_client_asks_for() {
    let docs = Docs::new();
    let check = |capabilities: Value, expected: [Value; 3]| {
        let mut session = Session::silent();
        let said = session.ask("initialize", docs.introduction(&capabilities));
        let says = |provider: &str| said["capabilities"][provider]["resolveProvider"].clone();
        assert_eq!([says("codeLensProvider"), says("completionProvider"), says("codeActionProvider")], expected);
        session.end();
    };
    check(json!({}), [json!(true), Value::Null, Value::Null]);
    let properties = json!({ "properties": ["documentation", "edit"] });
    let both = json!({
        "completion": { "completionItem": { "resolveSupport": properties } },
        "codeAction": { "dataSupport": true, "resolveSupport": properties },
    });
    check(json!({ "textDocument": both }), [json!(true), json!(true), json!(true)]);
}

#[test]
fn every_lens_has_something_to_run() {
    let docs = Docs::new();
    let mut session = session(&docs);
    for page in [PAGE, TYPE] {
        let lenses = session.ask("textDocument/codeLens", docs.document(page));
        let mut titles = Vec::new();
        for lens in lenses.as_array().expect("a list") {
            let lens = if lens["command"].is_null() { session.ask("codeLens/resolve", lens.clone()) } else { lens.clone() };
            let command = lens["command"]["command"].as_str().expect("a command");
            assert!(command.starts_with("docwright."), "{lens}");
            session.ask("workspace/executeCommand", lens["command"].clone());
            titles.push(lens["command"]["title"].as_str().expect("a title").to_owned());
        }
        let references = if page == PAGE { "1 reference" } else { "3 references" };
        assert!(titles.iter().any(|title| title == references), "{titles:?}");
    }
    assert_eq!(session.refused("codeLens/resolve", json!({ "range": range(), "data": { "uri": 7 } })), -32602);
    assert_eq!(session.refused("codeLens/resolve", json!({ "range": range() })), -32602);
    session.end();
}

fn range() -> Value {
    json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } })
}

#[test]
fn documentation_comes_with_the_offer_that_is_looked_at() {
    let docs = Docs::new();
    let mut session = session(&docs);
    let list = session.ask("textDocument/completion", docs.place(PAGE, GET, "\"title\"", 1));
    let items = list["items"].as_array().expect("a list");
    assert!(items.iter().all(|item| item["documentation"].is_null()), "{list}");
    let title = items.iter().find(|item| item["label"] == "title").expect("it is offered");
    let resolved = session.ask("completionItem/resolve", title.clone());
    assert!(resolved["documentation"]["value"].as_str().is_some_and(|text| text.contains("cover")), "{resolved}");

    // What is no offer any more is given back as it came.
    session.notify("textDocument/didChange", docs.change(TYPE, 2, BOOK, "|title|String|What stands on the cover.|\n", ""));
    let mut gone = title.clone();
    gone["label"] = json!("nothing of this name");
    assert_eq!(session.ask("completionItem/resolve", gone.clone()), gone);
    session.end();
}

#[test]
fn a_snippet_is_for_editors_that_know_snippets() {
    let docs = Docs::new();
    let check = |item: Value, expected: (&str, Value)| {
        let capabilities = json!({ "textDocument": { "diagnostic": {}, "completion": { "completionItem": item } } });
        let mut session = Session::start(&docs.introduction(&capabilities));
        session.notify("textDocument/didOpen", docs.open(PAGE, GET));
        let (old, new) = ("\"pages\": 120", "\"pages\": 120,\n  \"au\"");
        session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, old, new));
        let list = session.ask("textDocument/completion", docs.place(PAGE, &GET.replace(old, new), "\"au\"", 3));
        let items = list["items"].as_array().expect("a list");
        let author = items.iter().find(|item| item["label"] == "author").unwrap_or_else(|| panic!("{list}"));
        assert_eq!((author["textEdit"]["newText"].as_str(), &author["insertTextFormat"]), (Some(expected.0), &expected.1));
        // The closing quote is replaced too; what was typed begins what is compared.
        let range = &author["textEdit"]["range"];
        assert_eq!((&range["start"]["character"], &range["end"]["character"]), (&json!(3), &json!(6)));
        assert_eq!(author["filterText"], "author\": ");
        session.end();
    };
    check(json!({ "snippetSupport": true }), ("author\": { $1 }", json!(2)));
    check(json!({}), ("author\": ", Value::Null));
}

#[test]
fn an_edit_comes_with_the_action_that_is_chosen() {
    let docs = Docs::new();
    let mut session = session(&docs);
    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "\"pages\": 120", "\"pages\": 120,"));
    let broken = GET.replace("\"pages\": 120", "\"pages\": 120,");
    let mut params = docs.place(PAGE, &broken, "120,", 3);
    params["range"] = json!({ "start": params["position"], "end": params["position"] });
    params["context"] = json!({ "diagnostics": [] });
    let actions = session.ask("textDocument/codeAction", params);
    let list = actions.as_array().expect("a list");
    assert!(list.iter().all(|action| action["edit"].is_null()), "{actions}");
    let fix = list.iter().find(|action| action["isPreferred"] == true).expect("the comma can be taken away");
    let resolved = session.ask("codeAction/resolve", fix.clone());
    let edit = &resolved["edit"]["changes"][docs.uri(PAGE)][0];
    assert_eq!((&edit["newText"], &edit["range"]["start"]), (&json!(""), &json!({ "line": 47, "character": 14 })));

    // The page has grown above the place in the meantime: what was chosen is not there any more.
    session.notify("textDocument/didChange", docs.change(PAGE, 3, &broken, "# Get book\n", "# Get book\n\n\n"));
    assert_eq!(session.refused("codeAction/resolve", fix.clone()), -32801);
    session.end();
}
