//! Completion in a small reference, one test per kind of place; texts as they are while being typed.

use super::{Item, at};
use crate::fixture;

const LOAN: &str = "---\ntitle: \"loan resource type\"\ndoc_type: resourcePageType\n---\n\n# loan resource type\n\nNamespace: library.main\n\nA lent book.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | The key. |\n| due | Date | The last day. |\n| open | Boolean | Not returned yet. |\n| state | loanState | How it stands. Possible values are: `fresh`, `late`. |\n| reader | [reader](reader.md) | Who reads. |\n\n### loanState values\n\n| Member | Description |\n|:--|:--|\n| fresh | Just lent. |\n| late | Overdue. |\n";
const READER: &str = "# reader resource type\n\nNamespace: library.main\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| name | String | The name. |\n";
const LIST: &str = "---\ntitle: \"List loans\"\ndoc_type: apiPageType\n---\n\n# List loans\n\nLists [loan](../resources/loan.md) objects.\n\n## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Loan.Read, Loan.ReadWrite|\n|Application|Loan.ReadWrite|\n\n## HTTP request\n\n```http\nGET /loans\n```\n\n## Response\n\n`200 OK` and a collection of [loan](../resources/loan.md).\n\n## Example\n\n<!-- {\n  \"blockType\": \"request\",\n  \"name\": \"list_loans\"\n} -->\n```http\nGET https://api.library.example/v1/loans\nPrefer: shelf=low\n```\n\n<!-- {\n  \"blockType\": \"response\",\n  \"name\": \"list_loans\",\n  \"@odata.type\": \"library.main.loan\",\n  \"isCollection\": true\n} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"value\": [{\"id\": \"1\", \"due\": \"2024-05-01\", \"open\": true}]\n}\n```\n";

/// The list for a page with `$0`, beside the pages above.
fn items(page: &str) -> Vec<Item> {
    let files = [
        ("v1/api/loan-get.md", page),
        ("v1/api/loan-list.md", LIST),
        ("v1/resources/loan.md", LOAN),
        ("v1/resources/reader.md", READER),
    ];
    let found = fixture::marked(&files);
    let (file, offset) = found.cursor.expect("a cursor");
    found.snapshot.linked.usage(&found.snapshot.config);
    at(&found.snapshot, file, offset)
}

/// The first labels of the list.
#[track_caller]
fn check(page: &str, expected: &[&str]) {
    let items = items(page);
    let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).take(expected.len()).collect();
    assert_eq!(labels, expected, "all: {:?}", items.iter().map(|item| &item.label).collect::<Vec<_>>());
}

/// A page that gets a loan, with this at its end.
fn page(end: &str) -> String {
    format!(
        "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{{id}}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n{end}"
    )
}

/// The same with an answer whose body is this.
fn answer(body: &str) -> String {
    page(&format!("```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\n\n{body}\n```\n"))
}

#[test]
fn names_of_properties() {
    check(&answer("{\n  \"id\": \"1\",\n  \"$0\": \"2024-05-01\"\n}"), &["due"]);
    check(&answer("{\n  \"id\": \"1\",\n  \"$0"), &["due"]);
    check(&answer("{\n  \"id\": \"1\",\n  $0\n}"), &["due"]);
    check(&answer("{\n  \"id\": \"1\",\n  \"st$0\n}"), &["state"]);
    check(&answer("{\n  \"reader\": {\"$0\n}"), &["name"]);
}

#[test]
fn a_name_is_inserted_with_what_is_missing() {
    let first = |body: &str| items(&answer(body)).into_iter().next().expect("something is offered");
    assert_eq!(first("{\n  \"id\": \"1\",\n  $0\n}").insert, "\"due\": ");
    let quoted = first("{\n  \"id\": \"1\",\n  \"d$0\": 1\n}");
    assert_eq!((quoted.insert.as_str(), quoted.detail.as_deref()), ("due", Some("Date")));
    assert_eq!(quoted.documentation.as_deref(), Some("The last day."));
    assert_eq!(quoted.replace.end - quoted.replace.start, 1);
}

/// The snippet of the offer of this label, and the bytes that it takes the place of.
#[track_caller]
fn snippet(body: &str, label: &str) -> (String, u32) {
    let items = items(&answer(body));
    let item = items.iter().find(|item| item.label == label).unwrap_or_else(|| panic!("`{label}` is not in {items:?}"));
    (item.snippet.clone().unwrap_or_default(), item.replace.end - item.replace.start)
}

#[test]
fn a_name_brings_a_value_to_fill_in() {
    let check = |body: &str, label: &str, expected: &str, replaced: u32| {
        assert_eq!(snippet(body, label), (expected.to_owned(), replaced), "{body}");
    };
    check("{\n  \"id\": \"1\",\n  $0\n}", "due", "\"due\": \"$1\"", 0);
    check("{\n  \"id\": \"1\",\n  $0\n}", "open", "\"open\": ${1|true,false|}", 0);
    check("{\n  \"id\": \"1\",\n  $0\n}", "reader", "\"reader\": { $1 }", 0);
    check("{\n  \"id\": \"1\",\n  $0\n}", "state", "\"state\": \"${1|fresh,late|}\"", 0);
    // The quote that the editor closed goes with the word, and what follows is parted from it.
    check("{\n  \"du$0\"\n}", "due", "due\": \"$1\"", 3);
    check("{\n  \"du$0\"\n  \"id\": \"1\"\n}", "due", "due\": \"$1\",", 3);
    // Before a colon nothing is missing.
    check("{\n  \"du$0\": 1\n}", "due", "", 2);
}

#[test]
fn only_members_of_the_type_are_offered() {
    let labels = |body: &str| items(&answer(body)).into_iter().map(|item| item.label).collect::<Vec<_>>();
    // `id` and `due` are what other examples show, and no members of a reader.
    assert_eq!(labels("{\"reader\": {\"$0\"}}"), ["name"]);
    assert_eq!(labels("{\"reader\": {\"name\": \"Ann\", \"$0\"}}"), [""; 0]);
    // A slip of the pen on the same page is none either.
    assert!(!labels("{\"duee\": \"2024-05-01\", \"reader\": {}, \"$0\": 1}").contains(&"duee".to_owned()));
}

#[test]
fn values_that_other_examples_have() {
    check(&answer("{\"due\": \"$0\"}"), &["2024-05-01"]);
    let bare = items(&answer("{\"due\": $0}"));
    assert_eq!(bare.first().map(|item| item.insert.as_str()), Some("\"2024-05-01\""));
    // A word of another property is no value of this one.
    assert!(items(&answer("{\"due\": \"$0\", \"state\": \"fresh\"}")).iter().all(|item| item.label != "fresh"));
}

#[test]
fn values_of_properties() {
    check(&answer("{\"state\": \"$0\"}"), &["fresh", "late"]);
    check(&answer("{\"state\": \"l$0"), &["late"]);
    check(&answer("{\"open\": $0}"), &["true", "false"]);
    check(&answer("{\"open\": $0\n}"), &["true", "false"]);
}

#[test]
fn annotations() {
    check(&page("<!-- {\n  \"$0\n} -->\n```http\nGET https://api.library.example/v1/loans/1\n```\n"), &["blockType"]);
    check(
        &page("<!-- {\n  \"blockType\": \"$0\"\n} -->\n```http\nGET https://api.library.example/v1/loans/1\n```\n"),
        &["request"],
    );
    check(
        &page(
            "<!-- {\"blockType\": \"request\", \"name\": \"get_loan\"} -->\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n<!-- {\"blockType\": \"response\", \"name\": \"$0\"} -->\n```http\nHTTP/1.1 200 OK\n```\n",
        ),
        &["get_loan"],
    );
    check(
        &page("<!-- {\"blockType\": \"response\", \"@odata.type\": \"$0\"} -->\n```http\nHTTP/1.1 200 OK\n```\n"),
        &["library.main.loan"],
    );
}

#[test]
fn permissions_of_a_scheme() {
    let table =
        "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Loan.Read, $0|\n|Application|Not supported|\n";
    check(&format!("# Get loan\n\n{table}"), &["Loan.ReadWrite"]);
}

#[test]
fn targets_of_links() {
    check("# Get loan\n\nA [reader]($0).\n", &["../resources/reader.md"]);
    check("# Get loan\n\nA [list](loan$0).\n", &["../resources/loan.md", "loan-list.md"]);
    check("# Get loan\n\nThe [states](../resources/loan.md#$0).\n", &["../resources/loan.md#loan-resource-type"]);
}

#[test]
fn paths() {
    check("# Get loan\n\n## HTTP request\n\n```http\nGET /$0\n```\n", &["loans"]);
    check(&page("```http\nGET https://api.library.example/v1/lo$0/1\n```\n"), &["loans"]);
}

#[test]
fn headers_and_statuses() {
    check(&page("```http\nGET https://api.library.example/v1/loans/1\nPr$0\n```\n"), &["Prefer"]);
    check(&page("```http\nGET https://api.library.example/v1/loans/1\nPrefer: $0\n```\n"), &["shelf=low"]);
    check(&page("```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 $0\n```\n"), &["200"]);
    check(&page("```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 2$0 OK\n```\n"), &["200"]);
}

#[test]
fn types_in_tables() {
    let table = "# shelf resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|reader|$0|\n";
    let first = items(table).into_iter().next().expect("something is offered");
    assert_eq!((first.label.as_str(), first.insert.as_str()), ("reader", "[reader](../resources/reader.md)"));
}

#[test]
fn front_matter() {
    check("---\ntitle: \"Get loan\"\ndoc$0\n---\n\n# Get loan\n", &["doc_type"]);
    check("---\ndoc_type: $0\n---\n\n# Get loan\n", &["apiPageType"]);
    check("---\ntitle: \"$0\"\n---\n\n# Get loan\n", &["Get loan"]);
}

#[test]
fn rules_that_were_broken() {
    let page = answer("{\"due\": \"2024-05-01\",}");
    check(&format!("<!-- docwright: allow $0 it shows a draft -->\n\n{page}"), &["json-trailing-comma"]);
}

#[test]
fn query_options() {
    let request = |url: &str| page(&format!("```http\nGET https://api.library.example/v1/loans/1{url}\n```\n"));
    check(&request("?$0"), &["$select", "$filter", "$expand"]);
    check(&request("?$f$0"), &["$filter"]);
    check(&request("?$top=2&$0"), &["$select", "$filter", "$expand"]);
    let first = |url: &str| items(&request(url)).into_iter().next().expect("something is offered").insert;
    assert_eq!(first("?$0"), "$select=");
    assert_eq!(first("?$sel$0=id"), "$select");
    // An option that the page documents is likelier than any of the protocol.
    let table =
        "## Optional query parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|shelfMark|String|Where.|\n\n## Response";
    check(&request("?$0").replace("## Response", table), &["shelfMark", "$select"]);
}

#[test]
fn properties_of_query_options() {
    let request = |query: &str| page(&format!("```http\nGET https://api.library.example/v1/loans/1{query}\n```\n"));
    let labels = |query: &str| items(&request(query)).into_iter().map(|item| item.label).collect::<Vec<_>>();
    assert_eq!(labels("?$select=$0"), ["id", "due", "open", "state", "reader"]);
    assert_eq!(labels("?$select=id,$0"), ["due", "open", "state", "reader"]);
    assert_eq!(labels("?$filter=st$0 eq 'late'"), ["state"]);
    assert_eq!(labels("?$orderby=du$0"), ["due"]);
    assert_eq!(labels("?$top=$0"), [""; 0]);
    // Relationships alone can be expanded, and this type has none.
    assert_eq!(labels("?$expand=$0"), [""; 0]);
}

#[test]
fn methods() {
    let lines = |lines: &str| format!("# Get loan\n\n## HTTP request\n\n```http\n{lines}\n```\n");
    check(&lines("$0"), &["GET"]);
    check(&lines("P$0"), &["POST", "PATCH", "PUT"]);
    check(&lines("G$0 /loans/{id}"), &["GET"]);
    check(&lines("GET /loans/{id}\nDE$0"), &["DELETE"]);
    check(&lines("GET /loans/{id}\n\n$0 /loans/{id}"), &["GET"]);
    let first = |text: &str| items(&lines(text)).into_iter().next().expect("something is offered").insert;
    assert_eq!(first("G$0"), "GET ");
    assert_eq!(first("G$0 /loans"), "GET");
    // Elsewhere a code block does not begin with one.
    assert!(items("# Get loan\n\n```json\n$0\n```\n").iter().all(|item| item.label != "GET"));
}

#[test]
fn headings_that_the_page_lacks() {
    check("# Get loan\n\n## Per$0\n", &["Permissions"]);
    check("# Get loan\n\n## Permissions\n\nNone.\n\n## $0\n", &["HTTP request"]);
    let headings = "# Get loan\n\n## Permissions\n\nNone.\n\n## HTTP request\n\n## Re$0\n";
    check(headings, &["Response"]);
    assert!(items(headings).iter().all(|item| item.label != "Permissions"));
}

#[test]
fn languages_of_code_blocks() {
    check("# Get loan\n\n## HTTP request\n\n```$0\n", &["http"]);
    check("# Get loan\n\n## HTTP request\n\n```h$0\nGET /loans/{id}\n```\n", &["http"]);
}

#[test]
fn elsewhere_nothing_is_offered() {
    assert_eq!(items("# Get loan\n\nJust a $0 sentence.\n"), []);
}
