//! A small library, and what a report says of it.

use crate::reference::{Reference, fixture};

use super::page::{self, LinkTemplate};
use super::{Base, Kind, Ratio, Report, Run, Version};

const BOOK: &str = "# book resource type

Namespace: library.main

A bound work. Inherits from [item](item.md).

## Properties

|Property|Type|Description|
|:--|:--|:--|
|genre|[genre](genre.md)|What sort of work it is.|
|shelf|String|Where it stands.|
|title|String|What the cover says.|

## Relationships

|Relationship|Type|Description|
|:--|:--|:--|
|author|[item](item.md)|Who wrote it.|
|sequel|[book](book.md)|What follows.|
";

const ITEM: &str = "# item resource type

Namespace: library.main

Something that has a number.

## Properties

|Property|Type|Description|
|:--|:--|:--|
|id|String|Its number.|
|note|String|What somebody wrote into it.|
";

const GENRE: &str = "# genre enum type

Namespace: library.main

Sorts of works.

## Members

|Member|
|:--|
|novel|
|guide|
|verse|
";

const PERMISSIONS: &str = "## Permissions

|Permission type|Least privileged permissions|Higher privileged permissions|
|:--|:--|:--|
|Delegated|Books.Read|Books.Write, Shelves.Write|
|Application|Not supported.|Not supported.|

";

/// A page of one operation with one example.
fn page(method: &str, path: &str, permissions: &str, response: &str, example: &str, answer: &str) -> String {
    let url = path.replace("{id}", "7");
    format!(
        "# {method} book\n\nDoes it.\n\n{permissions}## HTTP request\n\n```http\n{method} {path}\n```\n\n## Response\n\n{response}\n\n\
         ## Examples\n\n### Request\n\n```http\n{method} https://api.library.example/v1{url}\n{example}```\n\n### Response\n\n\
         ```http\n{answer}```\n"
    )
}

const FOUND: &str = "If successful, this method returns a `200 OK` response code and a [book](../resources/book.md) object.";

fn library(pages: &[(&str, String)]) -> Reference {
    let types = [("v1/resources/book.md", BOOK), ("v1/resources/item.md", ITEM), ("v1/resources/genre.md", GENRE)];
    let pages = pages.iter().map(|(path, text)| (*path, text.as_str()));
    fixture::reference(&types.into_iter().chain(pages).collect::<Vec<_>>())
}

fn shown(body: &str) -> String {
    format!("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n")
}

fn version(pages: &[(&str, String)]) -> Version {
    Report::of(&library(pages), Run::default()).versions.remove(0)
}

/// How many of a kind are shown of how many, where one page reads a book and its example answers `body`.
#[track_caller]
fn check(body: &str, kind: Kind, expected: (usize, usize)) {
    let version = version(&[("v1/api/book-get.md", page("GET", "/books/{id}", PERMISSIONS, FOUND, "", &shown(body)))]);
    let ratio = version.coverage[&kind];
    assert_eq!((ratio.shown, ratio.all), expected, "{body}");
}

#[test]
fn a_body_shows_properties_of_its_type_and_of_those_it_derives_from() {
    check("{}", Kind::Properties, (0, 5));
    check(r#"{ "title": "Dune", "colour": "red" }"#, Kind::Properties, (1, 5));
    check(r#"{ "id": "7", "shelf": null }"#, Kind::Properties, (2, 5));
    check(r#"{ "sequel": { "title": "Dune" }, "title": "Dust" }"#, Kind::Properties, (1, 5));
    check(r#"{ "sequel": { "note": "lent" } }"#, Kind::Properties, (1, 5));
}

#[test]
fn relationships_are_counted_for_themselves() {
    check("{}", Kind::Relationships, (0, 2));
    check(r#"{ "sequel": { "author": { "id": "7" } } }"#, Kind::Relationships, (2, 2));
    check(r#"{ "author@odata.bind": "https://api.library.example/v1/items/7" }"#, Kind::Relationships, (1, 2));
    check(r#"{ "author@odata.count": 1 }"#, Kind::Relationships, (0, 2));
}

#[test]
fn members_are_shown_by_values() {
    check(r#"{ "title": "novel" }"#, Kind::Members, (0, 3));
    check(r#"{ "genre": "novel" }"#, Kind::Members, (1, 3));
    check(r#"{ "genre": "novel, verse" }"#, Kind::Members, (2, 3));
    check(r#"{ "genre": "cookery" }"#, Kind::Members, (0, 3));
}

#[test]
fn what_a_failure_answers_shows_no_type() {
    let failed = "HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{ \"title\": \"Dune\" }\n";
    let version = version(&[("v1/api/book-get.md", page("GET", "/books/{id}", "", FOUND, "", failed))]);
    assert_eq!(version.coverage[&Kind::Properties].shown, 0);
    // The page says 200, and no example answers so.
    assert_eq!(version.coverage[&Kind::Statuses], Ratio { shown: 0, all: 1 });
    assert_eq!(version.coverage[&Kind::Operations], Ratio { shown: 1, all: 1 });
}

#[test]
fn permissions_are_summed_by_scheme_and_area() {
    let get = page("GET", "/books/{id}", PERMISSIONS, FOUND, "", &shown("{}"));
    let other = page("GET", "/shelves/{id}/book", PERMISSIONS, FOUND, "", &shown("{}"));
    let silent = page("GET", "/covers/{id}/book", "", FOUND, "", &shown("{}"));
    let version = version(&[("v1/api/book-get.md", get), ("v1/api/shelf-book.md", other), ("v1/api/cover-book.md", silent)]);
    let [delegated, application] = version.permissions.as_slice() else { panic!("{:?}", version.permissions) };
    assert_eq!((delegated.needed, delegated.not_supported, delegated.not_stated), (2, 0, 1));
    assert_eq!((application.needed, application.not_supported, application.not_stated), (0, 2, 1));
    let [least] = delegated.least.as_slice() else { panic!("{:?}", delegated.least) };
    assert_eq!((least.permission.as_str(), least.operations), ("Books.Read", 2));
    assert_eq!(least.areas, [("books".to_owned(), 1), ("shelves".to_owned(), 1)]);
    // The three names are the same three wherever they stand.
    assert_eq!(version.coverage[&Kind::Permissions], Ratio { shown: 3, all: 3 });
    let areas: Vec<&str> = version.paths.iter().map(|area| area.name.as_str()).collect();
    assert_eq!(areas, ["books", "covers", "shelves"]);
}

#[test]
fn rows_say_what_is_missing() {
    let version = version(&[("v1/api/book-get.md", page("GET", "/books/{id}", "", FOUND, "", &shown(r#"{ "title": "Dune" }"#)))]);
    let book = version.types.iter().find(|row| row.name == "library.main.book").expect("the type is documented");
    assert_eq!((book.parts, book.missing.as_slice()), (3, ["genre".to_owned(), "shelf".to_owned()].as_slice()));
    let genre = version.types.iter().find(|row| row.is_enumeration).expect("the enumeration is documented");
    assert_eq!((genre.parts, genre.missing.len()), (3, 3));
    let [operation] = version.operations.as_slice() else { panic!("{:?}", version.operations) };
    assert_eq!((operation.examples, operation.replayed), (1, 1));
    assert_eq!((operation.place.page.as_str(), operation.place.line), ("v1/api/book-get.md", 8));
}

#[test]
fn two_runs_stand_side_by_side() {
    let get = |body: &str| page("GET", "/books/{id}", "", FOUND, "", &shown(body));
    let before = Report::of(&library(&[("v1/api/book-get.md", get(r#"{ "title": "Dune", }"#))]), Run::default());
    let now = Report::of(&library(&[("v1/api/book-get.md", get(r#"{ "title": "Dune", "shelf": "3" }"#))]), Run::default());
    let base = Base::parse(&before.json().expect("it is data")).expect("a report");
    let changed: Vec<(String, usize, usize)> = base
        .differences(&now)
        .into_iter()
        .filter(|row| row.before != row.now)
        .map(|row| (row.name, row.before, row.now))
        .collect();
    let expected = [
        ("properties, shown by examples", 1, 2),
        ("exchanges that replay after a repair", 1, 0),
        ("findings", 1, 0),
        ("finding json-trailing-comma", 1, 0),
    ];
    assert_eq!(changed, expected.map(|(name, before, now)| (name.to_owned(), before, now)));
    assert!(base.differences(&before).iter().all(|row| row.before == row.now));
    let shown = page::render(&now, Some(("last <week>", &base)), &LinkTemplate::below("")).expect("it renders");
    assert!(shown.contains("Compared with last &lt;week&gt;") && shown.contains("<b>−1</b>"), "{shown}");
}

#[test]
fn text_of_a_page_stays_text() {
    let hostile = "\"><script>alert(1)</script><!--";
    let path = "v1/api/book\"><script>-get.md";
    let body = shown(&format!("{{ \"title\": \"Dune\", {}: 1, }}", serde_json::json!(hostile)));
    let text = page("GET", "/books/{id}/</script><script>", PERMISSIONS, FOUND, "", &body);
    let text = text.replace("Books.Read", "Books.Read</script><img/src=x>");
    let report = Report::of(&library(&[(path, text)]), Run::default());
    let told = report.findings.rows.iter().any(|row| row.place.page.contains("<script>"));
    assert!(told, "the page has findings: {:?}", report.findings.rows);
    let shown = page::render(&report, None, &LinkTemplate::below("")).expect("it renders");
    let lower = shown.to_lowercase();
    // The page's own: the rows, and the script that reads them.
    for (tag, count) in [("<script", 2), ("</script", 2), ("<!--", 0), ("<img", 0)] {
        assert_eq!(lower.matches(tag).count(), count, "{tag}");
    }
}

#[test]
fn the_page_asks_for_nothing() {
    let report = Report::of(&library(&[]), Run::default());
    let shown = page::render(&report, None, &LinkTemplate::below("")).expect("it renders");
    assert!(shown.contains("content=\"default-src 'none'; style-src 'sha256-"), "{shown}");
    for word in ["src=", "<link", "@import", "url(", " style=", " onclick=", "http://", "https://"] {
        assert!(!shown.contains(word), "{word}");
    }
}
