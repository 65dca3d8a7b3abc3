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

/// Every rule of the ledger has its static here.
#[test]
fn every_rule_of_the_ledger_is_a_rule() {
    let ours: Vec<&str> = super::ledger::RULES.iter().map(|rule| rule.id).collect();
    let theirs: Vec<&str> = docwright::replay::RULES.iter().map(|row| row.id).collect();
    assert_eq!(ours, theirs);
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

/// Ids are what people write. Code refers to rules themselves, so that a rule that is misspelt or gone does not compile.
#[test]
fn no_code_names_a_rule_by_its_id() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let literals: Vec<String> = all().map(|rule| format!("\"{}\"", rule.id)).collect();
    let mut named = Vec::new();
    for folder in ["src", "../xtask/src", "../language-server/src"] {
        gather(&root.join(folder), &literals, &mut named);
    }
    assert!(named.is_empty(), "write `&rules::NAME`: {named:#?}");
}

/// Lines of code, tests aside, that hold one of the literals. The statics themselves are where the ids stand.
fn gather(folder: &Path, literals: &[String], named: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default();
        if path.is_dir() {
            if name != "tests" && !path.ends_with("diagnostic/rules") {
                gather(&path, literals, named);
            }
        } else if name != "tests" && path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| literals.iter().any(|literal| line.contains(literal)));
            named.extend(lines.map(|line| format!("{}: {}", path.display(), line.trim())));
        }
    }
}

/// A key of the configuration is a rule or a family, never both.
#[test]
fn families_have_names_of_their_own() {
    let names: BTreeSet<&str> = super::groups().map(|group| group.family).into_iter().collect();
    assert_eq!(names.len(), super::groups().len());
    assert!(all().all(|rule| !names.contains(rule.id) && names.contains(rule.family())));
}
