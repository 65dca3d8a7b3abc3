//! `RULES.md` and `CHANGE-RULES.md` are what the tables of rules say. After a change of a rule or its example:
//!
//! ```text
//! DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all page_of_rules && git diff '*RULES.md'
//! ```

use std::path::Path;

use docwright::replay::{REQUEST_RULES, SHARED_RULES};
use docwright_codegen::changes;
use docwright_codegen::diagnostic::{page_of_rules, rules};

/// Holds a page at the repository's top to what the tables say, or writes it.
#[track_caller]
fn check(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    if std::env::var_os("DOCWRIGHT_BLESS").is_some() {
        std::fs::write(&file, expected).expect("the page can be written");
        return;
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    let difference = written.lines().zip(expected.lines()).position(|(written, expected)| written != expected).map(|at| at + 1);
    assert!(written == expected, "{path} is stale from line {difference:?} on; the head of this file says how to write it");
}

#[test]
fn the_pages_are_fresh() {
    check(page_of_rules::PATH, &page_of_rules::markdown());
    check(changes::page_of_rules::PATH, &changes::page_of_rules::markdown());
}

/// Each rule has one heading, which the link to it leads to.
#[test]
fn each_link_leads_to_a_section() {
    let page = page_of_rules::markdown();
    let requests = REQUEST_RULES.iter().map(|rule| rule.id);
    for id in requests.chain(SHARED_RULES) {
        assert_eq!(page.matches(&format!("\n### {id}\n")).count(), 1, "{id}");
        assert!(page.contains(&format!("[{id}](#{id})")), "{id}");
    }
    for rule in rules::all() {
        let heading = format!("\n### {}\n", rule.id);
        assert_eq!(page.matches(&heading).count(), 1, "{rule}");
        assert_eq!(page_of_rules::url(rule).rsplit_once("/RULES.md#").map(|(_, anchor)| anchor), Some(rule.id));
    }
}
