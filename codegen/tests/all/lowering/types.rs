//! What the bodies of an operation are, and what said so.

use docwright_codegen::model::{Content, Model, OperationId, TypeUse};

use super::config;
use crate::support::memory;

const BASE: &str = "# item resource type\n\nA thing.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n|size|Int32|How big.|\n";
const BOOK: &str = "# book resource type\n\nA book. Inherits from [item](item.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|What it is called.|\n";
const MAP: &str = "# map resource type\n\nA map. Inherits from [item](item.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|scale|Int32|One to how many.|\n";

fn link(pages: &[(&str, &str)]) -> Model {
    let mut all = vec![("resources/item.md", BASE), ("resources/book.md", BOOK), ("resources/map.md", MAP)];
    all.extend(pages);
    memory::link(&config(), &all).1
}

fn show(model: &Model, content: Content) -> String {
    let name = |ty| model.type_name(ty).trim_start_matches("library.main.");
    match content {
        Content::One(ty) => name(ty).to_owned(),
        Content::Many(ty) => format!("{} list", name(ty)),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn origin(used: Option<&TypeUse>) -> String {
    used.map(|used| format!(" ({:?})", used.origin).to_lowercase()).unwrap_or_default()
}

/// A page with words about the response, an annotation's more members and a body; the response's type and what said so.
#[track_caller]
fn check_response(words: &str, annotation: &str, body: &str, expected: &str) {
    let page = format!(
        "# Page\n\n## HTTP request\n\n```http\nGET /things\n```\n\n## Response\n\n{words}\n\n## Example\n\n```http\nGET https://api.library.example/v1/things\n```\n\n<!-- {{ \"blockType\": \"response\"{annotation} }} -->\n```http\nHTTP/1.1 200 OK\n\n{body}\n```\n"
    );
    let model = link(&[("api/page.md", &page)]);
    let operation = &model.operations[OperationId::FIRST];
    let shown = format!("{}{}", show(&model, operation.response), origin(operation.primary().response.as_ref()));
    assert_eq!(shown, expected, "{words} | {annotation} | {body}");
}

const LINKED: &str = "`200 OK` and a [book](../resources/book.md) object.";

#[test]
fn said_by_annotation() {
    check_response("`200 OK`.", r#", "@odata.type": "library.main.book""#, r#"{ "title": "a" }"#, "book (annotation)");
    check_response("`200 OK`.", r#", "@odata.type": "library.main.BOOK""#, r#"{ "title": "a" }"#, "book (annotation)");
    check_response("`200 OK`.", r#", "@odata.type": "book""#, r#"{ "title": "a" }"#, "book (annotation)");
    // It comes before the words.
    check_response(LINKED, r#", "@odata.type": "library.main.map""#, r#"{ "scale": 5 }"#, "map (annotation)");
    // Whether it is a list is for the body to say.
    check_response(
        "`200 OK`.",
        r#", "@odata.type": "Collection(library.main.book)""#,
        r#"{ "value": [{ "title": "a" }] }"#,
        "book list (annotation)",
    );
    check_response(
        "`200 OK`.",
        r#", "@odata.type": "library.main.book""#,
        r#"{ "value": [{ "title": "a" }] }"#,
        "book list (annotation)",
    );
    // A type that the body contradicts, or that nobody describes, says nothing.
    check_response(LINKED, r#", "@odata.type": "library.main.map""#, r#"{ "title": "a" }"#, "book (prose)");
    check_response(LINKED, r#", "@odata.type": "library.main.globe""#, r#"{ "title": "a" }"#, "book (prose)");
    check_response("`200 OK`.", r#", "@odata.type": "Edm.String""#, r#"{ "value": "a" }"#, "String (annotation)");
}

#[test]
fn said_by_prose() {
    check_response(LINKED, "", r#"{ "title": "a" }"#, "book (prose)");
    check_response(
        "`200 OK` and a collection of [book](../resources/book.md) objects.",
        "",
        r#"{ "value": [] }"#,
        "book list (prose)",
    );
    // The one entity in `value` is unwrapped.
    check_response(LINKED, "", r#"{ "value": { "title": "a" } }"#, "book (prose)");
    check_response("`200 OK` and a **Boolean** value.", "", r#"{ "value": true }"#, "Boolean (prose)");
    // A name that is marked, and called a thing.
    check_response("`200 OK` and a **book** object.", "", r#"{ "title": "a" }"#, "book (prose)");
    check_response("`200 OK` and a list of `library.main.book` entities.", "", r#"{ "value": [] }"#, "book list (prose)");
    check_response("`200 OK` and the **book** that was meant.", "", r#"{ "title": "a" }"#, "page-result (example)");
    check_response("`200 OK` and a **globe** object.", "", r#"{ "title": "a" }"#, "page-result (example)");
    check_response("The **map** object, which is no [book](../resources/book.md).", "", r#"{ "title": "a" }"#, "book (prose)");
}

/// Of a page without examples the words alone say whether there are several.
#[test]
fn several_in_words() {
    let check = |words: &str, expected: &str| {
        let words = words.replace("[book]", "[book](../resources/book.md)");
        let page = format!("# Page\n\n## HTTP request\n\n```http\nGET /things\n```\n\n## Response\n\n`200 OK` and {words}.\n");
        let model = link(&[("api/page.md", &page)]);
        assert_eq!(show(&model, model.operations[OperationId::FIRST].response), expected, "{words}");
    };
    check("a collection of [book] objects", "book list");
    check("zero or more [book] objects in the response body", "book list");
    check("the requested [book] objects", "book list");
    check("all [book] resources of a shelf", "book list");
    check("the [book] object", "book");
    check("an updated [book] objects", "book");
    check("the [book] of all objects", "book");
}

#[test]
fn said_by_the_example() {
    check_response("`200 OK`.", "", r##"{ "@odata.type": "#library.main.map", "scale": 5 }"##, "map (example)");
    check_response(
        "`200 OK`.",
        "",
        r##"{ "value": [{ "@odata.type": "#library.main.map", "scale": 5 }] }"##,
        "map list (example)",
    );
}

#[test]
fn said_by_the_shape() {
    check_response("`200 OK`.", "", r#"{ "colour": "red" }"#, "page-result (example)");
    check_response("`200 OK`.", "", r#"{ "value": [{ "colour": "red" }] }"#, "page-result list (example)");
    check_response("`200 OK`.", "", r#"{ "value": 3 }"#, "Int64 (example)");
    check_response("`200 OK`.", "", r#"{ "value": ["a", "b"] }"#, "String list (example)");
    check_response("`200 OK`.", "", "Some plain text.", "bytes (example)");
}

/// A report is a file to be fetched, unless a query asks for its rows: the type is that of the rows.
#[test]
fn beside_a_redirect() {
    let example = |format: &str, annotation: &str, response: &str| {
        format!(
            "```http\nGET https://api.library.example/v1/report?$format={format}\n```\n\n<!-- {{ \"blockType\": \"response\"{annotation} }} -->\n```http\n{response}\n```\n\n"
        )
    };
    let file = example("csv", r#", "@odata.type": "stream""#, "HTTP/1.1 302 Found\nLocation: https://files.library.example/1");
    let books = r#", "@odata.type": "library.main.book""#;
    let rows = example("json", books, "HTTP/1.1 200 OK\n\n{ \"value\": [{ \"title\": \"a\" }] }");
    let shown = |examples: &str| {
        let page = format!("# Page\n\n## HTTP request\n\n```http\nGET /report\n```\n\n## Example\n\n{examples}");
        let model = link(&[("api/page.md", &page)]);
        let operation = &model.operations[OperationId::FIRST];
        let stated = operation.primary().response.as_ref();
        let stated = stated.map(|used| (model.type_name(used.ty).to_owned(), used.collection));
        (show(&model, operation.response), stated)
    };
    assert_eq!(shown(&file), ("redirect".to_owned(), None));
    assert_eq!(shown(&format!("{file}{rows}")), ("redirect".to_owned(), Some(("library.main.book".to_owned(), true))));
}

/// Status line and words of a response without body; the response's content.
#[track_caller]
fn check_empty(method: &str, words: &str, status: &str, expected: &str) {
    let page = format!(
        "# Page\n\n## HTTP request\n\n```http\n{method} /things\n```\n\n## Response\n\n{words}\n\n## Example\n\n```http\n{method} https://api.library.example/v1/things\n```\n\n```http\nHTTP/1.1 {status}\n```\n"
    );
    let model = link(&[("api/page.md", &page)]);
    assert_eq!(show(&model, model.operations[OperationId::FIRST].response), expected, "{method} | {words} | {status}");
}

#[test]
fn nothing_shown() {
    check_empty("DELETE", "`204 No Content`.", "204 No Content", "none");
    check_empty("GET", LINKED, "200 OK", "book");
    check_empty("GET", "`302 Found`.", "302 Found\nLocation: https://files.library.example/1", "redirect");
    check_empty("POST", "`202 Accepted`.", "202 Accepted", "none");
    check_empty("GET", "`200 OK`.", "200 OK", "untyped");
}

/// Each page is a variant of one operation and links one type; the operation's response.
#[track_caller]
fn check_variants(types: &[&str], expected: &str) {
    let page = |ty: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\nGET /things/{{id}}\n```\n\n## Response\n\n`200 OK` and a [{ty}](../resources/{ty}.md) object.\n"
        )
    };
    let pages: Vec<(String, String)> = types.iter().map(|ty| (format!("api/{ty}-get.md"), page(ty))).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let model = link(&pages);
    assert_eq!(show(&model, model.operations[OperationId::FIRST].response), expected, "{types:?}");
}

#[test]
fn common_base_of_variants() {
    check_variants(&["book"], "book");
    check_variants(&["book", "map"], "item");
    check_variants(&["item", "map"], "item");
}

/// Method, words and table of the body section, and a body; the request's type and what said so.
#[track_caller]
fn check_request(method: &str, section: &str, body: &str, expected: &str) {
    let body = if body.is_empty() { String::new() } else { format!("\nContent-Type: application/json\n\n{body}") };
    let page = format!(
        "# Page\n\n## HTTP request\n\n```http\n{method} /things/{{id}}\n```\n\n## Request body\n\n{section}\n\n## Response\n\n`204 No Content`.\n\n## Example\n\n```http\n{method} https://api.library.example/v1/things/1{body}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
    );
    let model = link(&[("api/thing-do.md", &page)]);
    let operation = &model.operations[OperationId::FIRST];
    let shown = format!("{}{}", show(&model, operation.request), origin(operation.primary().request.as_ref()));
    assert_eq!(shown, expected, "{method} | {section} | {body}");
}

#[test]
fn requests() {
    let book = "Supply a [book](../resources/book.md) object.";
    let table = "|Parameter|Type|Description|\n|:--|:--|:--|\n|days|Int32|How long.|";
    check_request("POST", book, r#"{ "title": "a" }"#, "book (prose)");
    check_request("POST", book, "", "book (prose)");
    check_request("POST", "Supply one.", r##"{ "@odata.type": "#library.main.map", "scale": 5 }"##, "map (example)");
    check_request("POST", table, r#"{ "days": 3 }"#, "thing-do-body (table)");
    check_request("POST", table, "", "thing-do-body (table)");
    check_request("POST", "Supply one.", r#"{ "days": 3 }"#, "thing-do-body (table)");
    check_request("POST", "Do not supply a request body for this method.", "", "none");
    check_request("DELETE", "Don't supply a request body for this method.", "", "none");
    // A table of properties of a documented type is no type of its own.
    check_request(
        "PATCH",
        &format!("{book}\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|New one.|"),
        r#"{ "title": "b" }"#,
        "book (prose)",
    );
}

/// The annotation of a request names the type of its body, where the body shows that type.
#[test]
fn requests_said_by_annotation() {
    let check = |words: &str, ty: &str, body: &str, expected: &str| {
        let page = format!(
            "# Page\n\n## HTTP request\n\n```http\nPOST /things\n```\n\n## Request body\n\n{words}\n\n## Example\n\n\
             <!-- {{ \"blockType\": \"request\", \"@odata.type\": \"{ty}\" }} -->\n```http\nPOST https://api.library.example/v1/things\n\
             Content-Type: application/json\n\n{body}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let model = link(&[("api/thing-do.md", &page)]);
        let operation = &model.operations[OperationId::FIRST];
        let shown = format!("{}{}", show(&model, operation.request), origin(operation.primary().request.as_ref()));
        assert_eq!(shown, expected, "{words} | {ty} | {body}");
    };
    check("Supply one.", "library.main.book", r#"{ "title": "a" }"#, "book (annotation)");
    check("Supply one.", "library.main.globe", r#"{ "title": "a" }"#, "thing-do-body (table)");
    check("Supply one.", "library.main.book", r#"{ "title": "a", "days": 3 }"#, "thing-do-body (table)");
    check("Supply a [map](../resources/map.md).", "library.main.book", r#"{ "scale": 5 }"#, "map (prose)");
    check("Supply a [map](../resources/map.md).", "library.main.book", r#"{ "title": "a" }"#, "book (annotation)");
    let table = "|Parameter|Type|Description|\n|:--|:--|:--|\n|days|Int32|How long.|";
    check(table, "library.main.book", r#"{ "title": "a" }"#, "thing-do-body (table)");
}

/// A page of `kind` with an introduction, and one property.
fn thing(kind: &str, intro: &str) -> String {
    format!(
        "# {kind} resource type\n\n{intro}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|{kind}Size|Int32|How big.|\n"
    )
}

#[test]
fn bases_said_by_the_page_of_the_base() {
    let model = link(&[
        ("resources/shelf.md", &thing("shelf", "Derived types are [board](board.md), [box](box.md) and [rack](rack.md).")),
        ("resources/board.md", &thing("board", "The base class of [box](box.md) and of a [shelf](shelf.md).")),
        ("resources/box.md", &thing("box", "A box.")),
        ("resources/rack.md", &thing("rack", "A rack. Inherits from [item](item.md).")),
    ]);
    let base = |name: &str| {
        let ty = model.types.iter().find(|ty| ty.name.ends_with(&format!(".{name}"))).expect("a type of this name");
        ty.base.map(|id| model.types[id].name.trim_start_matches("library.main.").to_owned())
    };
    // The nearer of two that claim it; a page's own word before another's; no circle.
    assert_eq!(
        ["shelf", "board", "box", "rack"].map(base),
        [None, Some("shelf"), Some("board"), Some("item")].map(|x| x.map(str::to_owned))
    );
}

/// A row of a table of parameters that names several types: their base where they have one, else a value of any type.
#[test]
fn members_of_bodies_with_several_types() {
    let check = |rows: &str, expected: &str, rules: &[&str]| {
        let page = format!(
            "# Lend\n\n## HTTP request\n\n```http\nPOST /lend\n```\n\n## Request body\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n{rows}"
        );
        let pages = [("resources/item.md", BASE), ("resources/book.md", BOOK), ("resources/map.md", MAP), ("api/lend.md", &page)];
        let (_, model, findings) = memory::link(&config(), &pages);
        let body = show(&model, model.operations[OperationId::FIRST].request);
        let ty = model.types.iter().find(|ty| ty.name.ends_with(&body)).expect("a body");
        let shown: Vec<String> = ty
            .properties
            .iter()
            .map(|property| {
                let list = if property.collection { " list" } else { "" };
                format!("{}: {}{list}", property.name, model.type_name(property.ty).trim_start_matches("library.main."))
            })
            .collect();
        assert_eq!(shown.join(", "), expected, "{rows}");
        assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), rules, "{rows}");
    };
    check("|thing|[book](../resources/book.md)|What.|\n", "thing: book", &[]);
    let two = "[book](../resources/book.md) or [map](../resources/map.md)";
    check(&format!("|thing|{two}|What.|\n"), "thing: item", &["type-alternatives"]);
    check("|thing|[book](../resources/book.md) &#124; String|What.|\n", "thing: Untyped", &["type-alternatives"]);
    check(
        "|thing|[book](../resources/book.md) or [atlas](atlas.md)|What.|\n",
        "thing: Untyped",
        &["type-alternatives", "type-unresolved"],
    );
    check(
        "|thing|[book](../resources/book.md)|What.|\n|thing|[map](../resources/map.md)|Or this.|\n",
        "thing: item",
        &["property-repeated"],
    );
    check(
        "|thing|String|What.|\n|days|Int32|How long.|\n|thing|String|Again.|\n",
        "thing: String, days: Int32",
        &["property-repeated"],
    );
}

/// A page that says nothing of a type stands behind one that does, whatever their names.
#[test]
fn pages_that_say_nothing_yet() {
    let page = |summary: &str, rows: &str| {
        format!("# ledge resource type\n\n{summary}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}")
    };
    let check = |first: &str, second: &str, summary: &str, properties: &[&str]| {
        let (first, second) =
            (page(first, "|depth|String|How deep.|\n"), page(second, "|depth|Int32|How deep.|\n|id|String|Key.|\n"));
        let model = link(&[("resources/a-ledge.md", &first), ("resources/ledge.md", &second)]);
        let ty = model.types.iter().find(|ty| ty.name.ends_with("ledge")).expect("the type");
        let shown: Vec<String> =
            ty.properties.iter().map(|property| format!("{} {}", property.name, model.type_name(property.ty))).collect();
        assert_eq!((ty.summary.as_str(), shown), (summary, properties.iter().map(|&name| name.to_owned()).collect()));
    };
    check("Not yet documented.", "Holds books.", "Holds books.", &["depth Int32", "id String"]);
    check("Holds maps.", "Holds books.", "Holds maps.", &["depth String", "id String"]);
    check("Not yet documented", "Not yet documented", "Not yet documented", &["depth String", "id String"]);
}

/// What one page says against another is said on the page that does not count.
#[test]
fn pages_that_contradict_each_other() {
    let check = |pages: &[(&str, &str)], expected: &[&str]| {
        let found = memory::link(&config(), pages).2;
        let shown: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(shown, expected);
    };
    let call = |status: &str, body: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\nPOST /books/{{id}}/bind\n```\n\n## Response\n\n`{status}`.\n\n## Example\n\n\
             ```http\nPOST https://api.library.example/v1/books/7/bind\n```\n\n```http\nHTTP/1.1 {status}\n{body}```\n"
        )
    };
    let (empty, full) = (call("204 No Content", ""), call("200 OK", "Content-Type: application/json\n\n{ \"size\": 3 }\n"));
    let expected = "`POST /books/{id}/bind` answers with nothing here, and with a body on the page `book-bind`";
    check(&[("api/bind.md", &empty), ("api/book-bind.md", &full)], &[expected]);
    check(&[("api/bind.md", &full), ("api/book-bind.md", &full)], &[]);
    check(&[("api/bind.md", &empty), ("api/book-bind.md", &empty)], &[]);
    // What is created where nothing stood comes back, and of what stood there nothing does.
    let created = call("201 Created", "Content-Type: application/json\n\n{ \"size\": 3 }\n");
    check(&[("api/bind.md", &empty), ("api/book-bind.md", &created)], &[expected]);
    let put = |page: &str| page.replace("POST", "PUT");
    check(&[("api/bind.md", &put(&empty)), ("api/book-bind.md", &put(&created))], &[]);
    let expected = expected.replace("POST", "PUT");
    check(&[("api/bind.md", &put(&empty)), ("api/book-bind.md", &put(&full))], &[&expected]);
    let ranked = |name: &str, summary: &str, ty: &str| {
        let rows = format!("|rank|{ty}|How high. The possible values are: `low`, `high`.|\n");
        format!("# {name} resource type\n\n{summary}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}")
    };
    let derived = ranked("leaf", "Inherits from [twig](twig.md).", "String");
    let expected = "`rank` is `String` here and the enumeration `rank` on the page `twig`, which counts";
    check(&[("resources/twig.md", &ranked("twig", "Grows.", "rank")), ("resources/leaf.md", &derived)], &[expected]);
    check(&[("resources/twig.md", &ranked("twig", "Grows.", "String")), ("resources/leaf.md", &derived)], &[]);
    let kinds = |value: &str| {
        format!(
            "# bindKind enum type\n\nHow.\n\n## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n|glue|0|A.|\n|thread|{value}|B.|\n"
        )
    };
    let expected = "`thread` is 2 here and 1 on the page `bindkind`, which counts";
    check(&[("resources/bindkind.md", &kinds("1")), ("resources/more/kinds.md", &kinds("2"))], &[expected]);
    check(&[("resources/bindkind.md", &kinds("1")), ("resources/more/kinds.md", &kinds("1"))], &[]);
}
