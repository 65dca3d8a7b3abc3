//! Which page speaks for an operation, and which operation an example exercises.

use docwright_codegen::model::OperationId;

use super::config;
use crate::support::memory;

fn page(lines: &str, urls: &[&str]) -> String {
    let mut text = format!("# Page\n\n## HTTP request\n\n```http\n{lines}\n```\n\n## Examples\n\n");
    for url in urls {
        text.push_str(&format!("```http\n{url}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n\n"));
    }
    text
}

/// Every operation with the pages that document it, the one that speaks for it marked with `*`.
#[track_caller]
fn check_primary(pages: &[(&str, &str)], expected: &[&str]) {
    let texts: Vec<(String, String)> = pages.iter().map(|(stem, lines)| (format!("api/{stem}.md"), page(lines, &[]))).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (_, model, _) = memory::link(&config(), &texts);
    let row = |operation: &docwright_codegen::model::Operation| {
        let variant = |(index, variant): (usize, &docwright_codegen::model::Variant)| {
            format!("{}{}", model.pages[variant.page].stem, if index == operation.primary { "*" } else { "" })
        };
        let variants: Vec<String> = operation.variants.iter().enumerate().map(variant).collect();
        format!("{} {}: {}", operation.method(), operation.template.path(), variants.join(" "))
    };
    assert_eq!(model.operations.iter().map(row).collect::<Vec<_>>(), expected);
}

#[test]
fn primary_pages() {
    // The one without a query.
    check_primary(
        &[("book-find", "GET /books?title={title}"), ("shelf-books", "GET /books")],
        &["GET /books: book-find shelf-books*"],
    );
    // The one about the last segment.
    check_primary(
        &[("atlas-get", "GET /books/{id}"), ("book-get", "GET /books/{bookId}")],
        &["GET /books/{bookId}: atlas-get book-get*"],
    );
    check_primary(
        &[("atlas-list", "GET /shelves/{id}/stories"), ("story-list", "GET /shelves/{id}/stories")],
        &["GET /shelves/{id}/stories: atlas-list story-list*"],
    );
    // The one with the fewest lines.
    check_primary(
        &[("any-get", "GET /maps/{id}\nGET /me/maps/{id}"), ("one-get", "GET /maps/{id}")],
        &["GET /maps/{id}: any-get one-get*", "GET /me/maps/{id}: any-get*"],
    );
    // The first by name.
    check_primary(&[("b-get", "GET /maps/{id}"), ("a-get", "GET /maps/{id}")], &["GET /maps/{id}: a-get* b-get"]);
}

/// Of lines that differ in the query alone, an example belongs to the one whose parameters it has.
#[test]
fn rows_of_examples() {
    let lines = "GET /books\nGET /books?$expand=pages\nGET /books?$expand=pages&from={from}";
    let url = |query: &str| format!("GET https://api.library.example/v1/books{query}");
    let urls = ["", "?$expand=pages", "?$expand=pages&from=3", "?$top=2", "?from=3"].map(url);
    let text = page(lines, &urls.each_ref().map(String::as_str));
    let (_, model, _) = memory::link(&config(), &[("api/page.md", &text)]);
    let rows: Vec<_> = model.exchanges.iter().map(|exchange| exchange.method_line).collect();
    assert_eq!(rows, [0, 1, 2, 0, 0].map(|variant| Some((OperationId::FIRST, variant))));
}

/// Placeholders, case, quotes and the order of arguments tell no operations apart; methods and names do.
#[test]
fn identities() {
    check_primary(
        &[
            ("a", "GET /Books/{id}\nPATCH /books/{id}"),
            ("b", "GET /books/{book-id}\nGET /books/find(from={from},to='{to}')"),
            ("c", "GET /books/find(to={to},from={from})\nGET /books/find(from={from})"),
        ],
        &[
            "GET /Books/{id}: a* b",
            "PATCH /books/{id}: a*",
            "GET /books/find(from={from},to='{to}'): b* c",
            "GET /books/find(from={from}): c*",
        ],
    );
}

/// The first page documents `lines` and shows `request`, the second documents `others`; the operation that is exercised, with
/// the values of its places.
#[track_caller]
fn check_target(lines: &str, others: &str, request: &str, expected: &str) {
    let (own, other) = (page(lines, &[request]), page(others, &[]));
    let (_, model, _) = memory::link(&config(), &[("api/a-own.md", &own), ("api/b-other.md", &other)]);
    let shown = match &model.exchanges[0].target {
        Some(target) => {
            let operation = &model.operations[target.operation];
            let whose = if target.own_page { "own" } else { "other" };
            format!("{whose}: {} {} {:?}", operation.method(), operation.template.path(), target.values)
        }
        None => "none".to_owned(),
    };
    assert_eq!(shown, expected, "{request}");
}

#[test]
fn hosts_and_versions() {
    for url in
        ["https://api.library.example/v1/books/7", "https://API.library.example/V1/books/7", "/v1/books/7", "/books/7", "books/7"]
    {
        check_target("GET /books/{id}", "", &format!("GET {url}"), "own: GET /books/{id} [\"7\"]");
    }
    // Which version it names is for the replay to judge.
    check_target("GET /books/{id}", "", "GET https://api.library.example/next/books/7", "own: GET /books/{id} [\"7\"]");
    check_target("GET /books/{id}", "", "GET https://api.museum.example/v1/books/7", "none");
}

#[test]
fn values() {
    let v1 = "https://api.library.example/v1";
    check_target("GET /books/{id}", "", &format!("GET {v1}/books/{{id}}"), "own: GET /books/{id} [\"{id}\"]");
    check_target("GET /books/{id}", "", &format!("GET {v1}/books/a%20b%2Fc"), "own: GET /books/{id} [\"a b/c\"]");
    check_target("GET /books/{id}", "", &format!("GET {v1}/books('7')"), "own: GET /books/{id} [\"7\"]");
    check_target("GET /books/{id}", "", &format!("GET {v1}/BOOKS/7?$select=title"), "own: GET /books/{id} [\"7\"]");
    check_target(
        "GET /books/find(from={from},to='{to}')",
        "",
        &format!("GET {v1}/books/find(to='z', from=a)"),
        "own: GET /books/find(from={from},to='{to}') [\"a\", \"z\"]",
    );
    check_target(
        "GET /root:/{path}:/pages",
        "",
        &format!("GET {v1}/root:/a/b c.txt:/pages"),
        "own: GET /root:/{path}:/pages [\"a/b c.txt\"]",
    );
    check_target(
        "GET /books(isbn='{isbn}')/pages",
        "",
        &format!("GET {v1}/books(isbn='12')/pages"),
        "own: GET /books(isbn='{isbn}')/pages [\"12\"]",
    );
}

#[test]
fn choices() {
    let v1 = "https://api.library.example/v1";
    // Fixed words before places.
    check_target("GET /books/{id}\nGET /books/newest", "", &format!("GET {v1}/books/newest"), "own: GET /books/newest []");
    // The own page before others, others before none.
    check_target("GET /books/{id}", "GET /books/newest", &format!("GET {v1}/books/newest"), "own: GET /books/{id} [\"newest\"]");
    check_target("GET /books/{id}", "GET /maps/{id}", &format!("GET {v1}/maps/3"), "other: GET /maps/{id} [\"3\"]");
    check_target("GET /books/{id}", "GET /maps/{id}", &format!("GET {v1}/globes/3"), "none");
    // Methods are part of it.
    check_target("PUT /books/{id}", "", &format!("PATCH {v1}/books/3"), "none");
    // One segment more or less is another path.
    check_target("GET /books/{id}", "", &format!("GET {v1}/books/3/pages"), "none");
    check_target("PUT /books/{id}/shelf/$ref", "", &format!("PUT {v1}/books/3/shelf"), "none");
}
