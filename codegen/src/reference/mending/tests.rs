//! Pages before and after.

use super::super::fixture;
use crate::diagnostic::rules;

const LOAN: &str =
    "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|due|Date|The last day.|\n";

fn page(url: &str, body: &str) -> String {
    format!(
        "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{{id}}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET {url}\n```\n\n```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{body}\n```\n"
    )
}

/// The page after its fixes.
#[track_caller]
fn check(before: &str, guesses: bool, expected: &str) {
    let reference = fixture::reference(&[("v1/api/loan-get.md", before), ("v1/resources/loan.md", LOAN)]);
    let mended = reference.mended(&|_, findings| findings, guesses).expect("it is read");
    let changes: Vec<_> = mended.changes().collect();
    match changes.as_slice() {
        [] => assert_eq!(before, expected),
        [(path, old, new)] => assert_eq!((*path, *old, *new), ("v1/api/loan-get.md", before, expected)),
        more => panic!("{more:?}"),
    }
    let again = mended.reference.mended(&|_, findings| findings, guesses).expect("it is read");
    assert_eq!((again.fixed, again.changes().count()), (0, 0), "a second run changes nothing");
}

#[test]
fn pages_are_read_again_until_nothing_is_left() {
    let url = "https://api.library.example/v1/loans/1";
    let mended = page(url, "{\"due\": \"2024-05-01\"}");
    check(&mended, false, &mended);
    check(&page(url, "{\"due\": \"2024-05-01\",}"), false, &mended);
    check(&page(url, "{due: \"2024-05-01\",}"), false, &mended);
    check(&page(url, "{\"due\": \"2024-05-01\",}").replace('\n', "\r\n"), false, &mended.replace('\n', "\r\n"));
    let marked = format!("\u{feff}{}", page(url, "{\"due\": \"2024-05-01\",}"));
    check(&marked, false, &format!("\u{feff}{mended}"));
}

#[test]
fn guesses_are_asked_for() {
    let (wrong, right) = ("https://api.library.example/v2/loans/1", "https://api.library.example/v1/loans/1");
    let body = "{\"due\": \"2024-05-01\"}";
    check(&page(wrong, body), false, &page(wrong, body));
    check(&page(wrong, body), true, &page(right, body));
}

#[test]
fn what_is_not_wanted_stays() {
    let before = page("https://api.library.example/v1/loans/1", "{\"due\": \"2024-05-01\",}");
    let reference = fixture::reference(&[("v1/api/loan-get.md", &before), ("v1/resources/loan.md", LOAN)]);
    let others = |_: &_, mut findings: Vec<crate::diagnostic::Diagnostic>| {
        findings.retain(|finding| finding.rule != &rules::JSON_TRAILING_COMMA);
        findings
    };
    assert_eq!(reference.mended(&others, true).expect("it is read").fixed, 0);
}
