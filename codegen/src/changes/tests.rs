//! Edits of a small library, each with the changes that it is, and no others.

use std::collections::BTreeMap;

use crate::formats::sarif::valid::valid_log;
use crate::reference::{Reference, fixture};

use super::{Bump, Change, Changes, Verdict, github, json, markdown, sarif, text};

const BOOK: &str = "# book resource type

Namespace: library.main

A bound work. Inherits from [item](item.md).

## Properties

|Property|Type|Description|
|:--|:--|:--|
|genre|genre|What sort of work it is.|
|pages|Int32|How many leaves it has, counted twice.|
|shelf|String|Where it stands. Not nullable.|
|tags|String collection|Words that readers gave it.|
|title|String|What the cover says.|

## JSON representation

<!-- { \"blockType\": \"resource\", \"@odata.type\": \"library.main.book\", \"baseType\": \"library.main.item\" } -->
```json
{
  \"genre\": \"String\",
  \"pages\": \"Int32\",
  \"shelf\": \"String\",
  \"tags\": [\"String\"],
  \"title\": \"String\"
}
```
";

const ITEM: &str = "# item resource type

Namespace: library.main

Something that can be lent.

## Properties

|Property|Type|Description|
|:--|:--|:--|
|id|String|Its number.|
";

const MAP: &str = "# map resource type

Namespace: library.main

A folded sheet. Inherits from [item](item.md).

## Properties

|Property|Type|Description|
|:--|:--|:--|
|scale|Int32|How much smaller it is.|
";

const GENRE: &str = "# genre enum type

Namespace: library.main

Sorts of works.

## Members

|Member|Value|Description|
|:--|:--|:--|
|novel|0|Made up.|
|guide|1|Not made up.|
|verse|2|In lines.|
";

const GET: &str = "# Get book

Namespace: library.main

Reads one [book](../resources/book.md).

## Permissions

|Permission type|Least privileged permissions|Higher privileged permissions|
|:--|:--|:--|
|Delegated|Book.Read|Book.ReadWrite, Book.Manage|
|Application|Book.Read.All|Not available.|

## HTTP request

```http
GET /books/{book-id}
```

## Query parameters

|Parameter|Type|Description|
|:--|:--|:--|
|language|String|In which language the title is shown.|

## Request headers

|Name|Description|
|:--|:--|
|X-Desk|The desk that asks.|

## Response

If successful, returns `200 OK` and a [book](../resources/book.md) object in the response body.

## Examples

### Request

<!-- { \"blockType\": \"request\", \"name\": \"get_book\" } -->
```http
GET https://api.library.example/v1/books/7
```

### Response

<!-- { \"blockType\": \"response\", \"@odata.type\": \"library.main.book\" } -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{
  \"id\": \"7\",
  \"title\": \"Tides\",
  \"genre\": \"guide\"
}
```
";

const UPDATE: &str = "# Update book

Namespace: library.main

Changes a [book](../resources/book.md).

## HTTP request

```http
PATCH /books/{book-id}
```

## Request body

Supply a JSON representation of the [book](../resources/book.md) object.

## Response

If successful, returns `200 OK` and a [book](../resources/book.md) object in the response body.
";

const LEND: &str = "# book: lend

Namespace: library.main

Lends a book.

## HTTP request

```http
POST /books/{book-id}/lend
POST /desks/{desk-id}/books/{book-id}/lend
```

## Request body

Provide a JSON object with these parameters.

|Parameter|Type|Description|
|:--|:--|:--|
|reader|String|Who takes it. Required.|
|weeks|Int32|For how long. Optional.|

## Response

If successful, returns `204 No Content`.

## Examples

### Request

<!-- { \"blockType\": \"request\", \"name\": \"lend_book\" } -->
```http
POST https://api.library.example/v1/books/7/lend
Content-Type: application/json

{
  \"reader\": \"ann\",
  \"weeks\": 2
}
```

### Response

<!-- { \"blockType\": \"response\" } -->
```http
HTTP/1.1 204 No Content
```
";

type Pages = BTreeMap<String, String>;

fn library() -> Pages {
    let pages = [
        ("v1/api/book-get.md", GET),
        ("v1/api/book-lend.md", LEND),
        ("v1/api/book-update.md", UPDATE),
        ("v1/resources/book.md", BOOK),
        ("v1/resources/genre.md", GENRE),
        ("v1/resources/item.md", ITEM),
        ("v1/resources/map.md", MAP),
    ];
    pages.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
}

fn read(pages: &Pages) -> Reference {
    let files: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    fixture::reference(&files)
}

/// What is done to the pages.
enum Edit<'e> {
    /// A text that stands on a page becomes another one.
    Replace(&'e str, &'e str, &'e str),
    Add(&'e str, &'e str),
    Remove(&'e str),
    Move(&'e str, &'e str),
}

use Edit::{Add, Move, Remove, Replace};

fn apply(edits: &[Edit<'_>]) -> Pages {
    let mut pages = library();
    for edit in edits {
        match edit {
            Replace(path, from, to) => {
                let page = pages.get_mut(*path).expect("the page is there");
                assert!(page.contains(from), "{path} does not hold {from:?}");
                *page = page.replacen(from, to, 1);
            }
            Add(path, text) => drop(pages.insert((*path).to_owned(), (*text).to_owned())),
            Remove(path) => drop(pages.remove(*path).expect("the page is there")),
            Move(from, to) => {
                let page = pages.remove(*from).expect("the page is there");
                pages.insert((*to).to_owned(), page);
            }
        }
    }
    pages
}

/// The changes of the edits by rule, and what the client has to count up.
#[track_caller]
fn check(edits: &[Edit<'_>], expected: &[&str], bump: Bump) {
    let (base, head) = (read(&library()), read(&apply(edits)));
    let changes = Changes::between(&base, &head);
    let mut found: Vec<&str> = changes.list.iter().map(|change| change.rule.id).collect();
    found.sort_unstable();
    assert_eq!((found, changes.bump()), (expected.to_vec(), bump), "\n{}", text::render(&changes));
}

const B: &str = "v1/resources/book.md";
const G: &str = "v1/api/book-get.md";
const L: &str = "v1/api/book-lend.md";

#[test]
fn equal_trees_give_nothing() {
    check(&[], &[], Bump::None);
}

#[test]
fn words() {
    check(&[Replace(B, "A bound work", "A bound volume")], &["wording-changed"], Bump::Patch);
    check(&[Replace(B, "counted twice", "counted once")], &["wording-changed"], Bump::Patch);
    check(&[Replace(G, "If successful, returns", "On success, returns")], &["wording-changed"], Bump::Patch);
    let (pages, shelf) =
        ("|pages|Int32|How many leaves it has, counted twice.|\n", "|shelf|String|Where it stands. Not nullable.|\n");
    check(&[Replace(B, &format!("{pages}{shelf}"), &format!("{shelf}{pages}"))], &[], Bump::None);
    check(&[Replace(G, "\"Tides\"", "\"Ebbs\"")], &["example-changed"], Bump::Patch);
}

#[test]
fn an_example_follows_from_changes_of_its_own_operation_alone() {
    let edits = [
        Replace(G, "Book.ReadWrite, Book.Manage", "Book.ReadWrite, Book.Manage, Book.Own"),
        Replace(G, "\"Tides\"", "\"Ebbs\""),
        // A property of that name is new elsewhere.
        Replace(L, "|weeks|Int32|", "|title|String|What the receipt says.|\n|weeks|Int32|"),
    ];
    check(&edits, &["example-changed", "permissions-widened", "property-added"], Bump::Minor);
}

#[test]
fn properties() {
    let row = "|title|String|What the cover says.|";
    let json = ",\n  \"title\": \"String\"";
    check(
        &[
            Replace(B, row, "|heading|String|What the cover says.|"),
            Replace(B, "\"title\"", "\"heading\""),
            Replace(G, "\"title\"", "\"heading\""),
        ],
        &["property-renamed"],
        Bump::Major,
    );
    let both = [Replace(B, row, ""), Replace(B, json, "")];
    check(&both, &["property-removed"], Bump::Major);
    check(&[Replace(B, row, &format!("{row}\n|weight|Double|In grams.|"))], &["property-added"], Bump::Minor);
    check(
        &[Replace(B, "|pages|Int32|", "|pages|String|"), Replace(B, "\"Int32\"", "\"String\"")],
        &["property-type-changed"],
        Bump::Major,
    );
    check(
        &[Replace(B, "|pages|Int32|", "|pages|Int16|"), Replace(B, "\"Int32\"", "\"Int16\"")],
        &["property-type-restated"],
        Bump::Patch,
    );
    check(
        &[Replace(B, "|tags|String collection|", "|tags|String|"), Replace(B, "[\"String\"]", "\"String\"")],
        &["property-collection-changed"],
        Bump::Major,
    );
    check(&[Replace(B, " Not nullable.", " Nullable.")], &["null-allowed"], Bump::Minor);
    check(&[Replace(B, "counted twice.", "counted twice. Not nullable.")], &["null-forbidden"], Bump::Major);
}

#[test]
fn bases() {
    let item = "v1/resources/item.md";
    let map = "v1/resources/map.md";
    let shelf = "|shelf|String|Where it stands. Not nullable.|\n";
    check(
        &[Replace(B, shelf, ""), Replace(B, "  \"shelf\": \"String\",\n", ""), Replace(item, "|id|", &format!("{shelf}|id|"))],
        &["property-moved-to-base"],
        Bump::Major,
    );
    check(&[Replace(map, " Inherits from [item](item.md).", "")], &["base-changed"], Bump::Major);
    check(&[Replace(map, "[item](item.md)", "[book](book.md)")], &["base-added"], Bump::Minor);
    check(
        &[Replace(item, "|id|String|Its number.|", "|id|String|Its number.|\n|worth|Double|Its price.|")],
        &["property-added"],
        Bump::Minor,
    );
}

#[test]
fn types() {
    let map = "v1/resources/map.md";
    let sheet = "# sheet resource type\n\nNamespace: library.main\n\nA leaf.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|How large it is.|\n";
    check(&[Add("v1/resources/sheet.md", sheet)], &["type-added"], Bump::Minor);
    check(&[Remove(map)], &["type-removed"], Bump::Major);
    check(&[Replace(map, "# map resource", "# chart resource")], &["type-renamed"], Bump::Major);
    check(&[Move(map, "v1/resources/maps.md")], &["page-moved"], Bump::Patch);
    let place = "# place resource type\n\nNamespace: library.main\n\nWhere a work stands.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|shelf|String|Where it stands. Not nullable.|\n|pages|Int32|How many leaves it has, counted twice.|\n";
    check(
        &[
            Add("v1/resources/place.md", place),
            Replace(B, "|pages|Int32|How many leaves it has, counted twice.|\n", "|place|[place](place.md)|Where it is.|\n"),
            Replace(B, "|shelf|String|Where it stands. Not nullable.|\n", ""),
            Replace(
                B,
                "  \"pages\": \"Int32\",\n  \"shelf\": \"String\",\n",
                "  \"place\": {\"@odata.type\": \"library.main.place\"},\n",
            ),
        ],
        &["type-split"],
        Bump::Major,
    );
}

#[test]
fn enumerations() {
    let genre = "v1/resources/genre.md";
    check(&[Replace(genre, "|verse|2|In lines.|", "|verse|2|In lines.|\n|play|3|Acted.|")], &["enum-member-added"], Bump::Minor);
    check(&[Replace(genre, "|verse|2|In lines.|\n", "")], &["enum-member-removed"], Bump::Major);
    check(&[Replace(genre, "|verse|", "|poem|")], &["enum-member-renamed"], Bump::Major);
    check(&[Replace(genre, "In lines.", "In short lines.")], &["wording-changed"], Bump::Patch);
    check(
        &[Replace(genre, "|novel|0|Made up.|\n|guide|1|Not made up.|", "|guide|1|Not made up.|\n|novel|0|Made up.|")],
        &[],
        Bump::None,
    );
}

#[test]
fn operations() {
    check(&[Replace(L, "POST /desks/{desk-id}/books/{book-id}/lend\n", "")], &["operation-removed"], Bump::Major);
    check(
        &[Replace(G, "GET /books/{book-id}", "GET /books/{book-id}\nGET /shelves/{shelf-id}/books/{book-id}")],
        &["operation-added"],
        Bump::Minor,
    );
    check(&[Replace(G, "{book-id}", "{isbn}")], &["key-renamed"], Bump::Patch);
    check(&[Move(L, "v1/api/book-borrow.md")], &["page-moved-with-types"], Bump::Major);
    check(&[Move("v1/api/book-update.md", "v1/api/book-change.md")], &["page-moved"], Bump::Patch);
    check(&[Remove("v1/api/book-update.md")], &["page-removed"], Bump::Major);
    let close = "# Close desk\n\nNamespace: library.main\n\nEnds the day.\n\n## HTTP request\n\n```http\nPOST /desks/{desk-id}/close\n```\n\n## Response\n\nIf successful, returns `204 No Content`.\n";
    check(&[Add("v1/api/desk-close.md", close)], &["page-added"], Bump::Minor);
    check(&[Add("v2/api/desk-close.md", close)], &["version-added"], Bump::Minor);
    check(
        &[Replace(G, "GET /books/{book-id}", "GET /works/{book-id}"), Replace(G, "v1/books/7", "v1/works/7")],
        &["operation-moved"],
        Bump::Major,
    );
}

#[test]
fn contents() {
    check(
        &[
            Replace(
                G,
                "a [book](../resources/book.md) object in the response",
                "a [map](../resources/map.md) object in the response",
            ),
            Replace(G, "\"@odata.type\": \"library.main.book\"", "\"@odata.type\": \"library.main.map\""),
            Replace(G, "  \"title\": \"Tides\",\n  \"genre\": \"guide\"", "  \"scale\": 5"),
        ],
        &["response-changed"],
        Bump::Major,
    );
    check(
        &[Replace("v1/api/book-update.md", "the [book](../resources/book.md) object", "the [item](../resources/item.md) object")],
        &["request-widened"],
        Bump::Major,
    );
    check(
        &[Replace(
            L,
            "|weeks|Int32|For how long. Optional.|",
            "|weeks|Int32|For how long. Optional.|\n|note|String|A word to the reader.|",
        )],
        &["property-added"],
        Bump::Minor,
    );
    check(
        &[Replace(
            L,
            "|weeks|Int32|For how long. Optional.|",
            "|weeks|Int32|For how long. Optional.|\n|note|String|A word to the reader. Required.|",
        )],
        &["required-property-added"],
        Bump::Minor,
    );
    check(&[Replace(L, "For how long. Optional.", "For how long. Required.")], &["property-required"], Bump::Patch);
    check(&[Replace(L, "Who takes it. Required.", "Who takes it.")], &["property-optional"], Bump::Patch);
}

#[test]
fn parameters() {
    let language = "|language|String|In which language the title is shown.|";
    check(&[Replace(G, language, &format!("{language}\n|edition|Int32|Which printing.|"))], &["parameter-added"], Bump::Patch);
    check(
        &[Replace(G, language, &format!("{language}\n|edition|Int32|Which printing. Required.|"))],
        &["required-parameter-added"],
        Bump::Patch,
    );
    check(&[Replace(G, "|language|", "|tongue|")], &["parameter-renamed"], Bump::Patch);
    check(&[Replace(G, language, "")], &["parameter-removed"], Bump::Patch);
    check(&[Replace(G, "|language|String|", "|language|Int32|")], &["parameter-type-changed"], Bump::Patch);
    check(&[Replace(G, "title is shown.|", "title is shown. Required.|")], &["parameter-required"], Bump::Patch);
    check(
        &[Replace(G, "|X-Desk|The desk that asks.|", "|X-Desk|The desk that asks.|\n|X-Floor|The floor it is on.|")],
        &["parameter-added"],
        Bump::Minor,
    );
    check(&[Replace(G, "|X-Desk|The desk that asks.|", "|X-Table|The desk that asks.|")], &["parameter-renamed"], Bump::Major);
}

#[test]
fn permissions() {
    check(
        &[Replace(G, "Book.ReadWrite, Book.Manage", "Book.ReadWrite, Book.Manage, Book.Own")],
        &["permissions-widened"],
        Bump::Patch,
    );
    check(&[Replace(G, "Book.ReadWrite, Book.Manage", "Book.ReadWrite")], &["permissions-narrowed"], Bump::Patch);
    check(
        &[Replace(G, "|Book.Read|Book.ReadWrite, Book.Manage|", "|Book.ReadWrite|Book.Read, Book.Manage|")],
        &["permissions-least-changed"],
        Bump::Patch,
    );
    check(
        &[Replace(G, "|Book.Read.All|Not available.|", "|Not supported.|Not supported.|")],
        &["permissions-narrowed"],
        Bump::Patch,
    );
    check(&[Replace(G, "Book.Read.All", "Book.Look.All")], &["permissions-changed"], Bump::Patch);
}

#[test]
fn statuses() {
    check(
        &[
            Replace(L, "returns `204 No Content`", "returns `202 Accepted`"),
            Replace(L, "HTTP/1.1 204 No Content", "HTTP/1.1 202 Accepted"),
        ],
        &["status-changed"],
        Bump::Patch,
    );
    check(
        &[Replace(L, "returns `204 No Content`", "returns `204 No Content`, or `202 Accepted`")],
        &["status-added"],
        Bump::Patch,
    );
}

/// One change with its parts.
fn change(edits: &[Edit<'_>], show: impl FnOnce(&Change, &Changes<'_>)) {
    let (base, head) = (read(&library()), read(&apply(edits)));
    let changes = Changes::between(&base, &head);
    assert_eq!(changes.list.len(), 1, "{}", text::render(&changes));
    show(&changes.list[0], &changes);
}

#[test]
fn a_change_knows_what_it_touches() {
    let renamed =
        [Replace(B, "|title|", "|heading|"), Replace(B, "\"title\"", "\"heading\""), Replace(G, "\"title\"", "\"heading\"")];
    change(&renamed, |change, changes| {
        assert_eq!(change.rule.verdict, Verdict::Breaking);
        assert_eq!(change.operations, ["GET /books/{book-id}", "PATCH /books/{book-id}"]);
        assert_eq!(change.items, ["types::Book::heading", "types::Book::title"]);
        assert_eq!(change.tests, ["book-get.get_book"]);
        let comment = markdown::render(changes, "docs/");
        assert!(
            comment.starts_with("**breaking** · 1 breaking, 0 additive, 0 doc-only · clients: `v1` major\n\n### Breaking\n"),
            "{comment}"
        );
        assert!(comment.contains("([v1/resources/book.md:15](<docs/v1/resources/book.md#L15>))"), "{comment}");
        let command = github::render(changes, "docs/");
        assert!(
            command.starts_with(
                "::error file=docs/v1/resources/book.md,line=15,endLine=15,col=1,endColumn=37,title=property-renamed::"
            ),
            "{command}"
        );
        let object: serde_json::Value = serde_json::from_str(&json::render(changes)).expect("JSON");
        assert_eq!(object["changes"][0]["head"]["start"]["line"], 15);
        let log: serde_json::Value = serde_json::from_str(&sarif::render(changes, "docs/")).expect("JSON");
        let result = &log["runs"][0]["results"][0];
        assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "docs/v1/resources/book.md");
        assert_eq!(
            log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("a number") as usize]["id"],
            "property-renamed"
        );
    });
}

/// The places of all changes in SARIF: path and line.
#[track_caller]
fn check_places(edits: &[Edit<'_>], expected: &[(&str, u64)]) {
    let (base, head) = (read(&library()), read(&apply(edits)));
    let log = sarif::render(&Changes::between(&base, &head), "docs/");
    let log: serde_json::Value = serde_json::from_str(&log).expect("JSON");
    valid_log(&log);
    let results = log["runs"][0]["results"].as_array().expect("a list");
    let place = |result: &serde_json::Value| {
        let place = &result["locations"][0]["physicalLocation"];
        let path = place["artifactLocation"]["uri"].as_str().expect("a path").to_owned();
        (path, place["region"]["startLine"].as_u64().expect("a line"))
    };
    let found: Vec<(String, u64)> = results.iter().map(place).collect();
    assert_eq!(found, expected.iter().map(|(path, line)| ((*path).to_owned(), *line)).collect::<Vec<_>>());
}

#[test]
fn what_is_gone_has_a_place_too() {
    let weight = "|title|String|What the cover says.|\n|weight|Double|In grams.|";
    check_places(&[Replace(B, "|title|String|What the cover says.|", weight)], &[("docs/v1/resources/book.md", 16)]);
    let both = [Replace(B, "|title|String|What the cover says.|\n", ""), Replace(B, ",\n  \"title\": \"String\"", "")];
    check_places(&both, &[("docs/v1/resources/book.md", 1)]);
    check_places(&[Remove("v1/api/book-update.md")], &[("docs/v1/api/book-update.md", 1)]);
}

#[test]
fn every_rule_has_an_id_of_its_own() {
    let ids: std::collections::BTreeSet<&str> = super::rules::RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), super::rules::RULES.len());
    assert!(super::rules::RULES.iter().all(|rule| super::rules::find(rule.id) == Some(rule)));
}
