//! `RULES.md` is what the table of rules says. After a change of a rule or its example:
//!
//! ```text
//! DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all page_of_rules && git diff RULES.md
//! ```

use std::path::Path;

use docwright_codegen::diagnostic::{page_of_rules, rules};

#[test]
fn the_page_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page_of_rules::PATH);
    let expected = page_of_rules::markdown();
    if std::env::var_os("DOCWRIGHT_BLESS").is_some() {
        std::fs::write(&path, expected).expect("the page can be written");
        return;
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let difference = written.lines().zip(expected.lines()).position(|(written, expected)| written != expected).map(|at| at + 1);
    assert!(written == expected, "RULES.md is stale from line {difference:?} on; the head of this file says how to write it");
}

/// Each rule has one heading, which the link to it leads to.
#[test]
fn each_link_leads_to_a_section() {
    let page = page_of_rules::markdown();
    for rule in rules::all() {
        let heading = format!("\n### {}\n", rule.id);
        assert_eq!(page.matches(&heading).count(), 1, "{rule}");
        assert_eq!(page_of_rules::url(rule).rsplit_once("/RULES.md#").map(|(_, anchor)| anchor), Some(rule.id));
    }
}
