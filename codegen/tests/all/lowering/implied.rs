//! Operations that only an example documents.

use docwright_codegen::model::Content;

use super::config;
use crate::support::memory;

const BOOK: &str =
    "# book resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|\n";

/// What a GET of `url` on a page with these method lines and function parameters implies: template and content, and whether
/// the example exercises it.
#[track_caller]
fn check(lines: &str, parameters: &[&str], url: &str, expected: Option<&str>) {
    let rows: String = parameters.iter().map(|name| format!("|{name}|String|What it means.|\n")).collect();
    let page = format!(
        "# Page\n\n## HTTP request\n\n```http\n{lines}\n```\n\n## Function parameters\n\n\
         |Parameter|Type|Description|\n|:--|:--|:--|\n{rows}\n## Example\n\n```http\nGET https://api.library.example/v1{url}\n```\n\n\
         ```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n7\n```\n"
    );
    let (_, model, _) = memory::link(&config(), &[("api/page.md", &page), ("resources/book.md", BOOK)]);
    let implied = model.operations.position(|operation| operation.implied_by.is_some());
    let found = implied.map(|id| {
        let operation = &model.operations[id];
        assert_eq!(model.exchanges[0].target.as_ref().map(|target| target.operation), Some(id));
        let content = match operation.response {
            Content::One(ty) => model.type_name(ty).to_owned(),
            Content::Many(ty) => format!("many {}", model.type_name(ty)),
            other => format!("{other:?}"),
        };
        format!("{} {}: {content}", operation.method(), operation.template.path())
    });
    assert_eq!(found.as_deref(), expected, "{url}");
}

#[test]
fn counts_casts_and_media_of_what_is_documented() {
    let lines = "GET /shelves/{id}/things\nGET /covers/{id}";
    check(lines, &[], "/shelves/3/things/$count", Some("GET /shelves/{id}/things/$count: Int64"));
    check(lines, &[], "/shelves/3/things/library.main.book", Some("GET /shelves/{id}/things/library.main.book: Bytes"));
    check(
        lines,
        &[],
        "/shelves/3/things/library.main.book/$count",
        Some("GET /shelves/{id}/things/library.main.book/$count: Int64"),
    );
    check(lines, &[], "/covers/3/$value", Some("GET /covers/{id}/$value: Bytes"));
}

#[test]
fn arguments_that_a_table_documents() {
    let lines = "GET /books/{id}/pages\nGET /books/find";
    check(lines, &["title", "year"], "/books/find(title='Emma')", Some("GET /books/find(title='{title}'): Bytes"));
    check(
        lines,
        &["Title", "year"],
        "/books/find(year=1815,title='Emma')",
        Some("GET /books/find(year={year},Title='{Title}'): Bytes"),
    );
    check(lines, &["title"], "/books/find(author='Austen')", None);
    check(lines, &[], "/books/find(title='Emma')", None);
}

#[test]
fn nothing_else_is_invented() {
    let lines = "GET /shelves/{id}/things";
    check(lines, &[], "/shelves/3/things/unknown.name", None);
    check(lines, &[], "/elsewhere/$count", None);
    check(lines, &[], "/shelves/3/things", None);
    check("POST /shelves/{id}/things", &[], "/shelves/3/things/$count", None);
}
