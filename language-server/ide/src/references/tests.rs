use super::{Options, at};
use crate::place::Place;
use crate::sample;

fn check(path: &str, excerpt: &str, declaration: bool, expected: &[&str]) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    let found: Vec<String> = at(&snapshot, file, offset, Options { declaration, rust: false })
        .into_iter()
        .filter_map(|place| match place {
            Place::Page(span) => Some(sample::shown(&snapshot, span)),
            Place::Output { .. } => None,
        })
        .collect();
    assert_eq!(found, expected, "{excerpt}");
}

#[test]
fn of_types() {
    let mentions = [
        "loan-get:8 loan",
        "loan-get:25 loan",
        "loan-get:38 loan",
        "loan-update:28 loan",
        "loan-update:46 loan",
        "loan-update:52 loan",
        "loan:30 loan",
        "shelf:5 loan",
    ];
    check("v1/api/loan-get.md", "Read a [lo$0an]", false, &mentions);
    check("v1/resources/loan.md", "# loan re$0source type", false, &mentions);
}

#[test]
fn of_properties_and_members() {
    check(
        "v1/resources/loan.md",
        "|sta$0te|",
        false,
        &[
            "loan-get:33 state",
            "loan-get:45 state",
            "loan-update:5 state",
            "loan-update:24 state",
            "loan-update:40 state",
            "loan-update:54 state",
            "loan:33 state",
        ],
    );
    check("v1/resources/shelf.md", "|ro$0om|", true, &["loan-get:46 room", "shelf:11 room", "shelf:19 room"]);
    check("v1/resources/loan.md", "|retu$0rned|", false, &["loan-update:40 returned", "loan-update:54 returned"]);
}

#[test]
fn of_calls_and_permissions() {
    check(
        "v1/api/loan-get.md",
        "GET /lo$0ans/{id}",
        false,
        &[
            "loan-get:33 GET https://api.library.example/v1/loans/1?$select=id,state",
            "loan-update:5 [how to read it](loan-get.md#permissions)",
            "shelf:5 [reading](../api/loan-get.md)",
        ],
    );
    check(
        "v1/api/loan-get.md",
        "Loans.Read, Loans.Read$0Write",
        false,
        &["loan-get:14 Loans.ReadWrite", "loan-update:11 Loans.ReadWrite"],
    );
}

#[test]
fn of_headings() {
    check("v1/api/loan-get.md", "## Per$0missions", false, &["loan-update:5 [how to read it](loan-get.md#permissions)"]);
}
