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
fn elsewhere_nothing_is_offered() {
    assert_eq!(items("# Get loan\n\nJust a $0 sentence.\n"), []);
}
