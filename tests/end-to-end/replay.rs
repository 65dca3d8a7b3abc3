//! `replay`: rows of the ledger with place, cause and rule; findings of pages do not make it fail.

use crate::support::folder::Bakery;
use crate::support::tool::{run, xtask};

/// The rows of the page in `fixtures/ledger`: line, cause, rule.
const ROWS: [(u32, &str); 4] =
    [(28, "docs: wrong-version: "), (42, "docs: wrong-host: "), (61, "docs: broken-json: "), (71, "service: callback: ")];

#[test]
fn a_ledger_row_names_place_cause_and_rule() {
    let bakery = Bakery::with(&["ledger"]);
    let told = run(&mut xtask("replay", &bakery.docs)).expect(&[0]);
    let rows: Vec<&str> = told.lines().filter(|line| line.starts_with("v1/")).collect();
    assert_eq!(rows.len(), ROWS.len(), "{told}");
    for (row, (line, expected)) in rows.iter().zip(ROWS) {
        let beginning = format!("v1/api/loaf-refill.md:{line}:1: {expected}");
        assert!(row.starts_with(&beginning), "{beginning} in {told}");
    }
    assert!(told.contains("v1: 5 of 9 exchanges replay"), "{told}");
    assert!(told.contains("ledger: service: callback: 1"), "{told}");
}

#[test]
fn a_filter_chooses_pages() {
    let bakery = Bakery::with(&["ledger"]);
    let told = run(xtask("replay", &bakery.docs).arg("loaf-get")).expect(&[0]);
    assert!(told.contains("v1: 1 of 1 exchanges replay"), "{told}");
}

#[test]
fn a_mended_page_replays() {
    let bakery = Bakery::with(&["ledger"]);
    let page = "v1/api/loaf-refill.md";
    bakery.edit(page, "example/v2/", "example/v1/");
    bakery.edit(page, "api.butcher.example", "api.bakery.example");
    bakery.edit(page, "\"grams\": : ] \"crust\" }", "\"grams\": 750 }");
    let told = run(&mut xtask("replay", &bakery.docs)).expect(&[0]);
    assert!(told.contains("v1: 8 of 9 exchanges replay"), "{told}");
}
