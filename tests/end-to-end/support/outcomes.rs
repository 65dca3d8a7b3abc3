//! What exchanges come to, as each of the ways to replay them tells it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Id of an exchange, and `replayed` or the rule it fails by.
pub type Outcomes = BTreeMap<String, String>;

/// One row of `replay --format json`, or one example of `model`. No defect of this project may be among them.
///
/// # Panics
/// If the row tells of one.
pub fn outcome(row: &Value) -> (String, String) {
    let rule = row["outcome"]["rule"].as_str().or(row["outcome"].as_str());
    let cause = row["outcome"]["ledger"].as_str();
    assert!(cause != Some("docwright"), "{row}");
    (row["exchange"].as_str().unwrap_or_default().to_owned(), rule.unwrap_or_default().to_owned())
}

/// The rows that `replay --format json` printed.
///
/// # Panics
/// If a line is no JSON.
pub fn dynamic(told: &str) -> Outcomes {
    let row = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line:.200}"));
    told.lines().map(|line| outcome(&row(line))).collect()
}

/// What the compiled tests wrote into a file.
///
/// # Panics
/// If the file cannot be read, or an exchange ran twice.
pub fn compiled(file: &Path) -> Outcomes {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once(' ')).collect();
    let outcomes: Outcomes = rows.iter().map(|(id, outcome)| ((*id).to_owned(), (*outcome).to_owned())).collect();
    assert_eq!(outcomes.len(), rows.len(), "an exchange ran twice");
    outcomes
}

/// Holds the rows of a command to those of the compiled tests.
///
/// # Panics
/// If they differ.
#[track_caller]
pub fn agree(name: &str, rows: &Outcomes, compiled: &Outcomes) {
    let ids = rows.keys().chain(compiled.keys());
    let differing: Vec<_> = ids.filter(|id| rows.get(*id) != compiled.get(*id)).collect();
    assert!(differing.is_empty(), "{name} and the compiled tests differ: {differing:#?}");
}
