//! The table is complete and well-formed.

use std::collections::BTreeSet;
use std::path::Path;

use super::all;

#[test]
fn ids_are_unique_words_with_dashes() {
    let mut seen = BTreeSet::new();
    for rule in all() {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(is_id(rule.id), "{}", rule.id);
        for text in [rule.summary, rule.explanation] {
            assert!(!text.trim().is_empty() && text.trim() == text, "{}", rule.id);
        }
        assert!(!rule.summary.ends_with('.') && rule.explanation.ends_with('.'), "{}", rule.id);
    }
}

/// The ledger's rules are findings too, with the same cause.
#[test]
fn every_rule_of_the_ledger_is_a_rule() {
    for rule in docwright::replay::RULES {
        let row = super::find(rule.id).unwrap_or_else(|| panic!("add a row for {}", rule.id));
        assert_eq!(format!("{:?}", row.cause), format!("{:?}", rule.cause), "{}", rule.id);
    }
}

#[test]
fn near_names() {
    let check = |typed: &str, expected: &[&str]| assert_eq!(super::near(typed), expected, "{typed}");
    check("json-trailing-coma", &["json-trailing-comma"]);
    check("wrong-versoin", &["wrong-version"]);
    check("something-else-altogether", &[]);
}

fn is_id(text: &str) -> bool {
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Ids are literals in the sources, so the sources can be asked which ones are used.
#[test]
fn every_id_in_the_sources_is_a_rule() {
    let mut used = BTreeSet::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
    let known: BTreeSet<String> = all().map(|rule| rule.id.to_owned()).collect();
    let missing: Vec<&String> = used.difference(&known).collect();
    assert!(missing.is_empty(), "add rows to diagnostic/rules for {missing:?}");
}

fn gather(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, used);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(path).unwrap();
            for (at, call) in text.match_indices("Diagnostic::new(") {
                let argument = text[at + call.len()..].trim_start();
                used.extend(
                    argument.strip_prefix('"').and_then(|rest| rest.split('"').next()).filter(|id| is_id(id)).map(str::to_owned),
                );
            }
        }
    }
}
