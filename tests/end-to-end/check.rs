//! `check`: what is selected, how it is printed, what is known already, what is mended.

mod baseline;
mod changed;
mod fix;
mod forms;
mod selection;

use crate::support::folder::Bakery;
use crate::support::tool::{Ran, run, xtask};

/// The page that these tests spoil.
const PAGE: &str = "v1/api/loaf-get.md";

/// The last line of its body, and the same with a comma that no reader wants.
const CLEAN: &str = "  \"tags\": [\"rye\", \"dark\"]\n";
const SPOILT: &str = "  \"tags\": [\"rye\", \"dark\",]\n";

/// A bakery of which nothing is wrong.
fn clean() -> Bakery {
    let bakery = Bakery::new();
    bakery.edit("v1/api/oven-stop-shift.md", "{shiftId}/\n", "{shiftId}\n");
    bakery
}

/// A bakery with one wrong comma.
fn spoilt() -> Bakery {
    let bakery = clean();
    bakery.edit(PAGE, CLEAN, SPOILT);
    bakery
}

/// `check --docs …` with further arguments.
fn check(bakery: &Bakery, arguments: &[&str]) -> Ran {
    run(xtask("check", &bakery.docs).args(arguments))
}

/// Its rows as JSON: rule and line of each finding.
#[track_caller]
fn found(bakery: &Bakery, arguments: &[&str]) -> Vec<(String, u64)> {
    let ran = run(xtask("check", &bakery.docs).args(["--format", "json"]).args(arguments));
    let code = ran.code;
    let rows: Vec<serde_json::Value> = serde_json::from_str(&ran.expect(&[0, 1])).expect("JSON");
    assert_eq!(code, i32::from(!rows.is_empty()));
    let row = |row: &serde_json::Value| {
        (row["rule"].as_str().unwrap_or_default().to_owned(), row["start"]["line"].as_u64().unwrap_or_default())
    };
    rows.iter().map(row).collect()
}
