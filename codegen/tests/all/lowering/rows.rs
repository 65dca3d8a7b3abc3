//! What each method line of a page answers with: which examples speak for it, and what its path leaves open.

use docwright_codegen::model::{Content, Model, OperationId};

use super::config;
use crate::support::memory;

const TYPES: [(&str, &str); 4] = [
    (
        "resources/item.md",
        "# item resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n",
    ),
    (
        "resources/book.md",
        "# book resource type\n\nInherits from [item](item.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Name.|\n",
    ),
    (
        "resources/shelf.md",
        "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|page_kind|String|Where.|\n",
    ),
    (
        "resources/ticket.md",
        "# ticket resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|until|String|How long.|\n",
    ),
];

fn rows(model: &Model) -> Vec<String> {
    let name = |ty| model.type_name(ty).trim_start_matches("library.main.").to_owned();
    let show = |content: Content| match content {
        Content::One(ty) => name(ty),
        Content::Many(ty) => format!("{} list", name(ty)),
        other => format!("{other:?}").to_lowercase(),
    };
    model
        .operations
        .iter()
        .map(|operation| format!("{} {} -> {}", operation.method(), operation.template.path(), show(operation.response)))
        .collect()
}

#[track_caller]
fn check(pages: &[(&str, &str)], expected: &[&str]) {
    let model = memory::link(&config(), &[&TYPES[..], pages].concat()).1;
    assert_eq!(rows(&model), expected);
}

fn page(lines: &str, words: &str, examples: &str) -> String {
    format!("# Page\n\n## HTTP request\n\n```http\n{lines}\n```\n\n## Response\n\n{words}\n\n## Examples\n\n{examples}")
}

fn example(method: &str, url: &str, annotation: &str, body: &str) -> String {
    format!(
        "```http\n{method} {url}\n```\n\n<!-- {{ \"blockType\": \"response\"{annotation} }} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```\n\n"
    )
}

const HOST: &str = "https://api.library.example/v1";
const BOOK: &str = "`200 OK` and a [book](../resources/book.md) object.";
const ONE: &str = r#"{ "title": "a" }"#;
const LIST: &str = r#"{ "value": [{ "title": "a" }] }"#;

/// One thing that is asked for by its key is no list, unless its own example and the words say so together.
#[test]
fn behind_a_key() {
    let shown = |body: &str| example("GET", &format!("{HOST}/books/1"), "", body);
    check(&[("api/get.md", &page("GET /books/{id}", BOOK, &shown(LIST)))], &["GET /books/{id} -> book"]);
    check(&[("api/get.md", &page("GET /books/{id}", BOOK, &shown(ONE)))], &["GET /books/{id} -> book"]);
    let words = "`200 OK` and a collection of [book](../resources/book.md) objects.";
    check(&[("api/get.md", &page("GET /books/{id}", words, &shown(LIST)))], &["GET /books/{id} -> book list"]);
    check(&[("api/get.md", &page("GET /books/{id}", words, ""))], &["GET /books/{id} -> book"]);
}

/// What one line's example shows says nothing of whether another line gives a list.
#[test]
fn each_line_its_own_example() {
    let examples = [
        example("GET", &format!("{HOST}/me/book"), "", ONE),
        // It matches nothing, and does not turn the first line into a list.
        example("GET", &format!("{HOST}/me/books/latest"), "", LIST),
    ];
    let lines = "GET /me/book\nGET /library/books";
    check(
        &[("api/get.md", &page(lines, BOOK, &examples.concat()))],
        &["GET /me/book -> book", "GET /library/books -> book list"],
    );
}

/// Later steps of a conversation go elsewhere; the first call does not answer with what they bring.
#[test]
fn steps_on_other_hosts() {
    let examples = [
        example("POST", &format!("{HOST}/books/1/send"), "", r#"{ "until": "noon" }"#),
        example("POST", "https://files.library.example/1", "", ONE),
    ];
    let words = "`200 OK` and a [ticket](../resources/ticket.md).";
    check(&[("api/send.md", &page("POST /books/{id}/send", words, &examples.concat()))], &["POST /books/{id}/send -> ticket"]);
}

/// The words name what may come, an annotation what one example shows; on a page about several things the words are too wide.
#[test]
fn bases() {
    let words = "`200 OK` and a collection of [item](../resources/item.md) objects.";
    let shown = example("GET", &format!("{HOST}/things"), r#", "@odata.type": "library.main.book""#, LIST);
    check(&[("api/list.md", &page("GET /things", words, &shown))], &["GET /things -> item list"]);
    let lines = "GET /things\nGET /things/{id}/parts";
    check(&[("api/list.md", &page(lines, words, &shown))], &["GET /things -> book list", "GET /things/{id}/parts -> item list"]);
}

/// A cast tells the type, and what stands before it whether there is one of them.
#[test]
fn casts() {
    let words = "`200 OK` and a collection of [item](../resources/item.md) objects.";
    let lines = "GET /things/library.main.book\nGET /things/{id}/library.main.book";
    check(
        &[("api/list.md", &page(lines, words, ""))],
        &["GET /things/library.main.book -> book list", "GET /things/{id}/library.main.book -> book"],
    );
}

/// `$value` gives bytes, whatever the page says of the thing itself.
#[test]
fn media() {
    let lines = "GET /books/{id}\nGET /books/{id}/$value";
    let shown = example("GET", &format!("{HOST}/books/1"), "", ONE);
    check(&[("api/get.md", &page(lines, BOOK, &shown))], &["GET /books/{id} -> book", "GET /books/{id}/$value -> bytes"]);
}

/// A remark shows a request that another page documents: it adds nothing to it.
#[test]
fn remarks() {
    let own = page("GET /books/{id}", BOOK, "");
    let words = "`200 OK` and a collection of [shelf](../resources/shelf.md) objects.";
    let remark = "## Remarks\n\nAfterwards ask for one:\n\n```http\nGET /books/{book-id}\n```\n\n```http\nGET /page_kinds\n```\n";
    let other = format!("{}{remark}", page("GET /shelves", words, ""));
    check(
        &[("api/a-shelf-list.md", &other), ("api/book-get.md", &own)],
        // What nobody else documents is kept.
        &["GET /shelves -> shelf list", "GET /page_kinds -> shelf list", "GET /books/{id} -> book"],
    );
}

/// Several things at once are sent as a list.
#[test]
fn lists_that_are_sent() {
    let text = format!(
        "# Page\n\n## HTTP request\n\n```http\nPATCH /books\n```\n\n## Request body\n\nAn array of [book](../resources/book.md) objects.\n\n## Example\n\n```http\nPATCH {HOST}/books\nContent-Type: application/json\n\n[{{ \"title\": \"a\" }}]\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
    );
    let model = memory::link(&config(), &[&TYPES[..], &[("api/update.md", text.as_str())]].concat()).1;
    let operation = &model.operations[OperationId::FIRST];
    assert!(
        matches!(operation.request, Content::Many(ty) if model.type_name(ty) == "library.main.book"),
        "{:?}",
        operation.request
    );
}
