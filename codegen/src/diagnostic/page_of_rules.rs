//! `RULES.md`: all rules on one page, for readers of the repository and for the links that editors show.

use docwright::replay::{REQUEST_RULES, SHARED_RULES};

use super::Applicability;
use super::explain::{Example, example, who_mends};
use super::rules::{self, Rule};

/// Where the page stands in the repository.
pub const PATH: &str = "RULES.md";

/// The section of a rule on the page as the repository's host shows it.
pub fn url(rule: &Rule) -> String {
    format!("{}/blob/main/{PATH}#{}", env!("CARGO_PKG_REPOSITORY"), rule.id)
}

/// The page.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Rules\n\n\
         <!-- Written by `DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all page_of_rules`; do not edit. -->\n\n\
         What `cargo xtask check` and the language server find. A *safe* fix leaves the page saying what it said before, in a form that \
         can be read, and is part of mending everything at once. A *guess* is what the writer most likely meant: it is offered, and \
         somebody looks at it first. Where a finding is meant so, a comment above its block, or above the first heading for the whole \
         page, allows it:\n\n\
         ```markdown\n<!-- docwright: allow RULE why it is right here -->\n```\n\n\
         The table `[rules]` of `docwright.toml` gives a rule or a family another severity, or turns it off.\n",
    );
    for group in rules::groups() {
        text.push_str(&format!(
            "\n## {}\n\nFamily `{}`.\n\n|Rule|Severity|Fix|Finds|\n|:--|:--|:--|:--|\n",
            group.title, group.family
        ));
        for rule in group.rules {
            let (severity, fix) = (rule.severity.name(), fix_in_a_word(rule));
            text.push_str(&format!("|[{0}](#{0})|{severity}|{fix}|{1}|\n", rule.id, rule.summary.replace('|', "\\|")));
        }
        for rule in group.rules {
            text.push_str(&section(rule));
        }
    }
    text + &requests()
}

/// What `mock --strict` refuses: rules that stand further up, and those that only a request can break.
fn requests() -> String {
    let shared: Vec<String> = SHARED_RULES.iter().map(|id| format!("[{id}](#{id})")).collect();
    let mut text = format!(
        "\n## Requests\n\n\
         `cargo xtask mock --strict` and `docwright::documented` refuse a request that its page does not allow, and answer with the \
         rule. Documented requests are held to these as well: {}. Two are of requests alone; no finding on a page has them, and the \
         configuration does not know them:\n\n\
         |Rule|Refuses|\n|:--|:--|\n",
        shared.join(", ")
    );
    for rule in REQUEST_RULES {
        text += &format!("|[{0}](#{0})|{1}|\n", rule.id, rule.about);
    }
    for rule in REQUEST_RULES {
        text += &format!("\n### {}\n\nrefused: {}.\n\n{}\n", rule.id, rule.about, rule.advice);
    }
    text
}

fn section(rule: &Rule) -> String {
    let (severity, cause) = (rule.severity.name(), who_mends(rule));
    let fix = match rule.fix {
        Some(Applicability::Safe) => "A machine can mend it, and the fix is safe.",
        Some(Applicability::Guess) => "A machine may offer a fix, which is a guess.",
        None => "No machine mends it.",
    };
    let mut text = format!("\n### {}\n\n{severity}: {}; {cause}.\n\n{} {fix}", rule.id, rule.summary, rule.explanation);
    text.push_str(if rule.is_allowable() { "\n" } else { " It cannot be allowed.\n" });
    if let Some(Example { path, broken, mended }) = example(rule) {
        text.push_str(&format!(
            "\n<details><summary>A page that breaks it, and the page mended</summary>\n\n\
             `{path}`\n\n````markdown\n{broken}````\n\nMended:\n\n````markdown\n{mended}````\n\n</details>\n"
        ));
    }
    text
}

fn fix_in_a_word(rule: &Rule) -> &'static str {
    match rule.fix {
        Some(Applicability::Safe) => "safe",
        Some(Applicability::Guess) => "guess",
        None => "",
    }
}
