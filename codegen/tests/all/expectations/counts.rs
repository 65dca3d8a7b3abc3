//! What whole references come to: how many operations, types, findings and outcomes of each kind.
//!
//! The counts stand in `counts/*.tsv`, so that a change of a rule shows there what it does to real pages, line by line. A change
//! that is meant so is written by running with `DOCWRIGHT_BLESS=1`, and the diff is read before it is committed.

use std::collections::BTreeMap;
use std::path::Path;

use docwright_codegen::reference::{Edition, Reference};
use docwright_codegen::replay::Outcome;

use super::{large, open};
use docwright_references::docs;

/// How often each thing occurs: version, kind, name.
type Counts = BTreeMap<(String, &'static str, String), usize>;

#[test]
fn shipped() {
    check("docs", &open(&docs::docs()));
}

#[test]
fn corpus() {
    let Some(reference) = large() else { return };
    check("corpus", reference);
}

#[test]
fn corpus_newest() {
    let Some(folder) = docs::beside("corpus-newest") else { return };
    check("corpus-newest", &open(&folder));
}

/// Holds a reference to its file.
#[track_caller]
fn check(name: &str, reference: &Reference) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/all/expectations/counts/{name}.tsv"));
    let found = table(&counts(reference));
    if std::env::var_os("DOCWRIGHT_BLESS").is_some() {
        std::fs::write(&path, &found).expect("the file can be written");
        return;
    }
    let stated = std::fs::read_to_string(&path).unwrap_or_default();
    let changes: Vec<String> = similar::TextDiff::from_lines(&stated, &found)
        .iter_all_changes()
        .filter(|change| change.tag() != similar::ChangeTag::Equal)
        .map(|change| format!("{}{}", change.tag(), change.value()))
        .collect();
    let advice = "DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all expectations::counts";
    assert!(changes.is_empty(), "{name} comes to other counts; if that is meant, `{advice}` writes them\n{}", changes.concat());
}

fn counts(reference: &Reference) -> Counts {
    let mut counts = Counts::new();
    for edition in &reference.editions.list {
        count_model(edition, &mut counts);
    }
    for (path, id) in reference.files.by_path.iter() {
        let folder = path.split('/').next().unwrap_or(path);
        for finding in reference.findings(*id) {
            *counts.entry((folder.to_owned(), "finding", finding.rule.id.to_owned())).or_default() += 1;
        }
    }
    counts
}

fn count_model(edition: &Edition, counts: &mut Counts) {
    let model = &edition.model;
    let mut count =
        |kind, name: &str, many| *counts.entry((model.api_version.clone(), kind, name.to_owned())).or_default() += many;
    count("model", "operations", model.operations.len());
    count("model", "types", model.types.len());
    count("model", "properties", model.types.iter().map(|ty| ty.properties.len()).sum());
    count("model", "enumerations", model.enums.len());
    count("model", "exchanges", model.exchanges.len());
    for replayed in &edition.replayed {
        match replayed.outcome {
            Outcome::Replayed => count("outcome", "replayed", 1),
            Outcome::Ledgered(rule) => count("outcome", rule.id, 1),
        }
        let leaves = &replayed.leaves;
        count("leaves", "typed", leaves.typed);
        count("leaves", "inferred", leaves.inferred);
        count("leaves", "undocumented", leaves.undocumented);
        count("leaves", "untyped", leaves.untyped);
    }
}

fn table(counts: &Counts) -> String {
    let rows = counts.iter().map(|((version, kind, name), count)| format!("{version}\t{kind}\t{name}\t{count}\n"));
    format!("version\tkind\tname\tcount\n{}", rows.collect::<String>())
}
