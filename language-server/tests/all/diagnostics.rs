//! Findings reach the client, unasked or asked, once each.

use crate::support::Session;
use crate::support::docs::{BOOK, Docs, GET, PERSON};
use serde_json::{Value, json};

const PAGE: &str = "v1/api/book-get.md";
const TYPE: &str = "v1/resources/book.md";

fn pulls() -> Value {
    json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    })
}

/// Rules and places of a list of diagnostics.
fn rules(diagnostics: &Value) -> Vec<String> {
    let items = diagnostics.as_array().expect("a list");
    items
        .iter()
        .map(|item| {
            let start = &item["range"]["start"];
            format!("{} {}:{}", item["code"].as_str().expect("a rule"), start["line"], start["character"])
        })
        .collect()
}

#[test]
fn a_client_that_does_not_ask_is_told() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    let told = session.hear("textDocument/publishDiagnostics");
    assert_eq!((rules(&told["diagnostics"]), &told["version"]), (vec![], &json!(1)));

    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "\"pages\": 120", "\"pages\": 120,"));
    let told = session.hear("textDocument/publishDiagnostics");
    assert_eq!(rules(&told["diagnostics"]), ["json-trailing-comma 47:14"]);
    assert_eq!((&told["version"], &told["uri"]), (&json!(2), &json!(docs.uri(PAGE))));
    let finding = &told["diagnostics"][0];
    assert_eq!((&finding["source"], &finding["severity"]), (&json!("docwright"), &json!(2)));
    session.end();
}

#[test]
fn a_client_that_asks_hears_what_is_new() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&pulls()));
    session.notify("textDocument/didOpen", docs.open(PAGE, GET));
    let first = session.ask("textDocument/diagnostic", docs.document(PAGE));
    assert_eq!((&first["kind"], rules(&first["items"])), (&json!("full"), vec![]));

    let mut again = docs.document(PAGE);
    again["previousResultId"] = first["resultId"].clone();
    let second = session.ask("textDocument/diagnostic", again.clone());
    assert_eq!((&second["kind"], &second["resultId"]), (&json!("unchanged"), &first["resultId"]));

    session.notify("textDocument/didChange", docs.change(PAGE, 2, GET, "\"pages\": 120", "\"pages\": 120,"));
    let third = session.ask("textDocument/diagnostic", again);
    assert_eq!((&third["kind"], rules(&third["items"])), (&json!("full"), vec!["json-trailing-comma 47:14".to_owned()]));
    session.end();
}

/// Asks whenever the server says that there is news, until what it tells is new. The first link may bring news of its own, when
/// the client has asked just before it was done.
#[track_caller]
fn asked_again(session: &mut Session, method: &str, question: &Value, is_new: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..3 {
        session.serve("workspace/diagnostic/refresh", Value::Null);
        let told = session.ask(method, question.clone());
        if is_new(&told) {
            return told;
        }
    }
    panic!("three times there was no news in {method}");
}

#[test]
fn other_pages_say_so_when_they_change_what_a_page_means() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&pulls()));
    session.notify("textDocument/didOpen", docs.open(TYPE, BOOK));
    let first = session.ask("textDocument/diagnostic", docs.document(TYPE));
    assert_eq!(rules(&first["items"]), [""; 0]);

    // The type of one of its properties goes, and comes back.
    docs.remove("v1/resources/person.md");
    let second =
        asked_again(&mut session, "textDocument/diagnostic", &docs.document(TYPE), |told| told["resultId"] != first["resultId"]);
    assert_eq!(rules(&second["items"]), ["type-unresolved 13:8"]);

    docs.write("v1/resources/person.md", PERSON);
    let third =
        asked_again(&mut session, "textDocument/diagnostic", &docs.document(TYPE), |told| told["resultId"] != second["resultId"]);
    assert_eq!(third["resultId"], first["resultId"]);
    session.end();
}

#[test]
fn all_pages_are_asked_for_at_once() {
    let docs = Docs::new();
    docs.write("v1/api/book-bad.md", &GET.replace("120\n", "120,\n").replace("Get book", "Read book"));
    let mut introduction = docs.introduction(&pulls());
    introduction["initializationOptions"] = json!({ "docwright": { "diagnostics": "workspace" } });
    let mut session = Session::start(&introduction);
    let report = session.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    let items = report["items"].as_array().expect("a list");
    assert_eq!(items.len(), 1);
    assert_eq!((&items[0]["kind"], &items[0]["uri"]), (&json!("full"), &json!(docs.uri("v1/api/book-bad.md"))));

    let known = json!([{ "uri": items[0]["uri"], "value": items[0]["resultId"] }]);
    let again = session.ask("workspace/diagnostic", json!({ "previousResultIds": known }));
    assert_eq!((&again["items"][0]["kind"], &again["items"][1]), (&json!("unchanged"), &Value::Null));

    docs.remove("v1/api/book-bad.md");
    let question = json!({ "previousResultIds": known });
    let gone =
        asked_again(&mut session, "workspace/diagnostic", &question, |told| told["items"][0]["kind"] != json!("unchanged"));
    assert_eq!((&gone["items"][0]["kind"], &gone["items"][0]["items"]), (&json!("full"), &json!([])));
    session.end();
}

#[test]
fn closing_a_page_brings_back_what_is_saved() {
    let docs = Docs::new();
    let mut session = Session::start(&docs.introduction(&json!({})));
    session.notify("textDocument/didOpen", docs.open(PAGE, &GET.replace("120\n", "120,\n")));
    let told = session.hear("textDocument/publishDiagnostics");
    assert_eq!(rules(&told["diagnostics"]), ["json-trailing-comma 47:14"]);
    session.notify("textDocument/didClose", docs.document(PAGE));
    let told = session.hear("textDocument/publishDiagnostics");
    assert_eq!((rules(&told["diagnostics"]), &told["version"]), (vec![], &Value::Null));
    session.end();
}
