//! `CHANGE-RULES.md`: all kinds of changes that `diff` tells apart, on one page for its readers.

use super::rules::RULES;

/// Where the page stands in the repository.
pub const PATH: &str = "CHANGE-RULES.md";

/// The page as the repository's host shows it.
pub fn url() -> String {
    format!("{}/blob/main/{PATH}", env!("CARGO_PKG_REPOSITORY"))
}

/// The page.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Kinds of changes\n\n\
         <!-- Written by `DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all page_of_rules`; do not edit. -->\n\n\
         What `cargo xtask diff` tells apart. *Breaking*: something that was right no longer is. *Additive*: whatever was right stays \
         right. *Doc-only*: words alone. What the version of the client has to count up is another question, and is answered from the \
         items of Rust that are emitted.\n\n\
         |Change|Verdict|What|Why|\n|:--|:--|:--|:--|\n",
    );
    for rule in RULES {
        let cell = |words: &str| words.replace('|', "\\|");
        text += &format!("|`{}`|{}|{}|{}|\n", rule.id, rule.verdict.name(), cell(rule.summary), cell(rule.reason));
    }
    text
}
