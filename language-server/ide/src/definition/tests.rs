use super::{declaration, definition};
use crate::place::Place;
use crate::sample;

type Ask = fn(&crate::Snapshot, docwright_codegen::source::FileId, u32) -> Vec<Place>;

fn check(ask: Ask, path: &str, excerpt: &str, expected: &[&str]) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    let found: Vec<String> = ask(&snapshot, file, offset)
        .into_iter()
        .map(|place| match place {
            Place::Page(span) => sample::shown(&snapshot, span),
            Place::Output { path, .. } => path,
        })
        .collect();
    assert_eq!(found, expected, "{excerpt}");
}

#[test]
fn from_calls() {
    check(definition, "v1/api/loan-get.md", "GET https://api.lib$0rary", &["loan-get:20 GET /loans/{id}"]);
    check(
        definition,
        "v1/api/loan-get.md",
        "HTTP/1.1 2$000 OK",
        &["loan-get:33 GET https://api.library.example/v1/loans/1?$select=id,state"],
    );
    check(
        definition,
        "v1/api/loan-get.md",
        "\"name\": \"get_lo$0an\", ",
        &["loan-get:33 GET https://api.library.example/v1/loans/1?$select=id,state"],
    );
}

#[test]
fn from_types() {
    let loan =
        "loan:27 <!-- { \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"library.main.loan\" } -->";
    check(definition, "v1/api/loan-get.md", "Read a [lo$0an]", &[loan]);
    check(definition, "v1/api/loan-get.md", "\"library.main.lo$0an\" }", &[loan]);
    check(definition, "v1/api/loan-get.md", "\"sta$0te\": \"open\"", &["loan:16 state"]);
    check(definition, "v1/api/loan-get.md", "{ \"ro$0om\": \"north\"", &["shelf:11 room"]);
    check(definition, "v1/api/loan-get.md", "\"state\": \"op$0en\"", &["loan:22 |open|Still out.|"]);
    check(definition, "v1/resources/loan.md", "[loan$0State]", &["loan:18 ### loanState values"]);
}

#[test]
fn from_links_and_permissions() {
    check(definition, "v1/api/loan-update.md", "[how to$0 read it]", &["loan-get:10 ## Permissions"]);
    check(definition, "v1/api/loan-update.md", "|Loans.Rea$0dWrite|", &["loan-get:14 Loans.ReadWrite"]);
    check(declaration, "v1/api/loan-get.md", "Read a$0 ", &[]);
}
