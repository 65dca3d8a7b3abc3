//! `report`: the same numbers as the commands that tell them one by one, in one page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{repository, run, xtask};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|fault| panic!("{fault}: {text}"))
}

#[track_caller]
fn rows<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("no list `{key}`"))
}

fn report(docs: &Path) -> Value {
    json(&run(xtask("report", docs).args(["--format", "json"])).expect(&[0]))
}

#[track_caller]
fn check(docs: &Path) {
    let report = report(docs);
    let replayed = run(xtask("replay", docs).args(["--format", "json"])).expect(&[0, 1]);
    let replayed: Vec<Value> = replayed.lines().map(json).collect();
    for version in rows(&report, "versions") {
        let name = version["name"].as_str().expect("a name");
        check_against_model(version, &json(&run(xtask("model", docs).args(["--api-version", name])).expect(&[0, 1])));
        let own: Vec<&Value> = replayed.iter().filter(|row| row["api_version"] == name).collect();
        check_against_replay(version, &own);
    }
    let found = json(&run(xtask("check", docs).args(["--format", "json"])).expect(&[0, 1]));
    let places = |rows: &[Value], page: fn(&Value) -> (&Value, &Value)| -> Vec<String> {
        rows.iter().map(|row| format!("{} {:?} {}", row["rule"], page(row), row["message"])).collect()
    };
    assert_eq!(
        places(rows(&report["findings"], "rows"), |row| (&row["place"]["page"], &row["place"]["line"])),
        places(found.as_array().expect("a list"), |row| (&row["path"], &row["start"]["line"]))
    );
}

#[track_caller]
fn check_against_model(version: &Value, model: &Value) {
    let names = |key: &str| -> BTreeSet<String> { rows(model, key).iter().map(|row| row["name"].to_string()).collect() };
    let sizes = &version["sizes"];
    assert_eq!(sizes["method_lines"], rows(model, "operations").len());
    assert_eq!(sizes["types"], names("types").len());
    assert_eq!(sizes["enumerations"], names("enums").len());
    assert_eq!(rows(version, "operations").len(), sizes["operations"]);
    let members: usize = rows(model, "enums").iter().map(|row| rows(row, "members").len()).sum();
    assert_eq!(version["coverage"]["members"]["all"].as_u64().unwrap_or_default(), members as u64);
}

#[track_caller]
fn check_against_replay(version: &Value, replayed: &[&Value]) {
    assert_eq!(version["sizes"]["exchanges"], replayed.len());
    let replays = replayed.iter().filter(|row| row["outcome"] == "replayed").count();
    assert_eq!(version["replays"]["replayed"], replays);
    let mut ledger: BTreeMap<String, usize> = BTreeMap::new();
    for row in replayed.iter().filter(|row| row["outcome"] != "replayed") {
        *ledger.entry(format!("{} {}", row["outcome"]["ledger"], row["outcome"]["rule"])).or_default() += 1;
    }
    let told = rows(&version["replays"], "ledger").iter();
    let told: BTreeMap<String, usize> =
        told.map(|sum| (format!("{} {}", sum["cause"], sum["rule"]), rows(sum, "rows").len())).collect();
    assert_eq!(told, ledger);
}

#[test]
fn the_bakery_by_the_other_commands() {
    check(&Bakery::with(&["ledger"]).docs);
}

#[test]
fn the_shipped_reference_by_the_other_commands() {
    check(&repository().join("docs"));
}

#[test]
fn a_page_beside_another_run() {
    let bakery = Bakery::new();
    let before = bakery.root().join("before.json");
    let told = run(xtask("report", &bakery.docs).args(["--format", "json", "--out"]).arg(&before)).expect(&[0]);
    assert_eq!(told, "");
    let docs = listing(&bakery.docs);
    bakery.edit("v1/api/loaf-delete.md", "DELETE /loaves/{id}", "DELETE /loaves/{id}/slices");
    let out = bakery.root().join("made.html");
    let page = |base: &Path| {
        let told = run(xtask("report", &bakery.docs).arg("--out").arg(&out).arg("--base").arg(base)).expect(&[0]);
        assert!(told.contains("made.html: ") && told.contains(" operations, "), "{told}");
        fs::read_to_string(&out).expect("it was written")
    };
    let shown = page(&before);
    assert!(shown.contains("ledger: docs: no-operation"), "the difference is told");
    assert!(shown.contains("href=\"docs/v1/api/loaf-delete.md#L"), "pages are seen from the report");
    let other = Bakery::new();
    assert!(page(&other.docs).contains("ledger: docs: no-operation"), "a folder is a base too");
    assert_eq!(listing(&bakery.docs).len(), docs.len(), "nothing is written among the pages");
}

#[test]
fn a_run_tells_the_same_but_for_its_times() {
    let bakery = Bakery::new();
    let told = || {
        let mut report = report(&bakery.docs);
        report["run"]["stages"].take();
        report
    };
    assert_eq!(told(), told());
}

#[test]
fn what_cannot_be_done_is_told() {
    let bakery = Bakery::new();
    let check = |arguments: &[&str], expected: &str| {
        let told = run(xtask("report", &bakery.docs).args(arguments));
        assert_eq!(told.code, 2, "{arguments:?}");
        assert!(told.stderr.contains(expected), "{}", told.stderr);
    };
    let page = bakery.docs.join("v1/api/loaf-delete.md").display().to_string();
    check(&["--base", "no-such-file.json"], "no-such-file.json");
    check(&["--base", &page], "is no report in JSON");
    check(&["--link-template", "javascript:alert('{path}')"], "neither an address of the web nor a path");
    check(&["--link-template", "https://forge.example"], "has no {path}");
    check(&["--out", "no-such-folder/report.html"], "no-such-folder");
}
