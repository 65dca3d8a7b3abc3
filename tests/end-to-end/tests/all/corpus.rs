//! A whole reference, when one lies beside the repository.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use docwright_end_to_end::tool::{codegen, repository, run, xtask};
use serde_json::Value;

/// The corpus; without it says so past the test runner's capture.
fn corpus() -> Option<PathBuf> {
    let corpus = repository().join("../shared/corpus");
    if corpus.is_dir() {
        return Some(corpus);
    }
    // A lost message is no reason to fail.
    let _ = writeln!(std::io::stderr(), "skipped: there is no {}", corpus.display());
    None
}

#[test]
fn a_whole_reference_is_emitted_and_three_commands_agree_on_it() {
    let Some(corpus) = corpus() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");

    let told = run(&mut codegen(&corpus, folder.path())).expect(&[0]);
    let [_pages, operations, types, enums, replays, exchanges] = numbers(&told);
    assert!(operations >= 3000 && types >= 990 && enums >= 300, "{told}");
    assert!(replays >= 2120, "{told}");

    let ledger = fs::read(folder.path().join("tests/replay/v1_0/ledger.json")).expect("a ledger");
    let ledger: Vec<Value> = serde_json::from_slice(&ledger).expect("JSON");
    assert_eq!(ledger.len(), exchanges - replays);
    let emitted = count(ledger.iter().map(|row| {
        let page = row["exchange"].as_str().and_then(|id| id.rsplit_once('.')).map_or("", |(page, _)| page);
        (page.to_owned(), text(&row["cause"]), text(&row["rule"]))
    }));
    assert!(emitted.keys().all(|(_, cause, _)| cause != "docwright"), "{emitted:#?}");

    let told = run(&mut xtask("replay", &corpus)).expect(&[0]);
    let dynamic = count(told.lines().filter_map(|line| {
        let mut parts = line.strip_prefix("v1.0/api/")?.splitn(4, ": ");
        let (page, cause, rule) = (parts.next()?.split_once(".md:")?.0, parts.next()?, parts.next()?);
        Some((page.to_owned(), cause.to_owned(), rule.to_owned()))
    }));
    agree("replay", &dynamic, &emitted);

    let dump = run(xtask("model", &corpus).args(["--api-version", "v1.0"])).expect(&[0, 1]);
    let again = run(xtask("model", &corpus).args(["--api-version", "v1.0"]).env("RAYON_NUM_THREADS", "1")).expect(&[0, 1]);
    assert!(dump == again, "two dumps differ");
    let dump: Value = serde_json::from_str(&dump).expect("JSON");
    let examples: Vec<(&Value, &Value)> = list(&dump["operations"])
        .iter()
        .flat_map(|operation| list(&operation["examples"]).iter().map(move |example| (&operation["page"], &example["outcome"])))
        .collect();
    assert_eq!(examples.len(), exchanges, "every example appears once");
    let dumped = count(
        examples
            .iter()
            .filter(|(_, outcome)| **outcome != "replayed")
            .map(|(page, outcome)| (text(page), text(&outcome["ledger"]), text(&outcome["rule"]))),
    );
    agree("model", &dumped, &emitted);
}

/// Rows of a ledger: page, cause and rule, with how often they come.
type Rows = BTreeMap<(String, String, String), usize>;

fn count(rows: impl Iterator<Item = (String, String, String)>) -> Rows {
    let mut counted = Rows::new();
    rows.for_each(|row| *counted.entry(row).or_default() += 1);
    counted
}

#[track_caller]
fn agree(name: &str, rows: &Rows, emitted: &Rows) {
    let differing: Vec<_> = rows.keys().chain(emitted.keys()).filter(|row| rows.get(row) != emitted.get(row)).collect();
    assert!(differing.is_empty(), "{name} and the emitted ledger differ: {differing:#?}");
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The numbers of the summary's first line, in their order.
#[track_caller]
fn numbers<const N: usize>(summary: &str) -> [usize; N] {
    let line = summary.lines().next().and_then(|line| line.split_once(": ")).map_or("", |(_, line)| line);
    let found: Vec<usize> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    found.try_into().unwrap_or_else(|_| panic!("{N} numbers in {line:?}"))
}
