//! The table of rules: each is a static, and a [`super::Diagnostic`] refers to its own.

/// A group of rules as statics, documented by what they find, and `RULES` with all of them in their order.
macro_rules! rules {
    ($(pub static $name:ident: Rule = Rule {
        id: $id:literal,
        severity: $severity:expr,
        cause: $cause:expr,
        fix: $fix:expr,
        summary: $summary:literal,
        explanation: $explanation:literal,
    };)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $summary, ".")]
            pub static $name: Rule = Rule {
                id: $id,
                severity: $severity,
                cause: $cause,
                fix: $fix,
                summary: $summary,
                explanation: $explanation,
                ledger: None,
            };
            const _: () = assert!(super::ledger::is_name_of(stringify!($name), $id), "a rule is named by its id");
        )+
        pub(super) static RULES: &[&Rule] = &[$(&$name),+];
    };
}

/// The same for rules of the ledger, which gives what is left out here.
macro_rules! ledger_rules {
    ($(pub static $name:ident: Rule = Rule {
        severity: $severity:expr,
        fix: $fix:expr,
        summary: $summary:literal,
        explanation: $explanation:literal,
        ..of_ledger
    };)+) => {
        $(
            #[doc = concat!("A rule of the ledger: ", $summary, ".")]
            pub static $name: Rule = Rule {
                id: row_named(stringify!($name)).id,
                severity: $severity,
                cause: row_named(stringify!($name)).cause,
                fix: $fix,
                summary: $summary,
                explanation: $explanation,
                ledger: Some(row_named(stringify!($name))),
            };
        )+
        pub(super) static RULES: &[&Rule] = &[$(&$name),+];
    };
}

mod allow;
mod corrections;
mod editions;
mod examples;
mod http;
mod json;
mod ledger;
mod link;
mod markdown;
mod page;
mod targets;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

pub use docwright::replay::Cause;

pub use self::allow::*;
pub use self::corrections::*;
pub use self::editions::*;
pub use self::examples::*;
pub use self::http::*;
pub use self::json::*;
pub use self::ledger::*;
pub use self::link::*;
pub use self::markdown::*;
pub use self::page::*;
pub use self::targets::*;

use super::{Applicability, Severity};

/// A rule. There is one of each, and it equals itself alone.
pub struct Rule {
    /// Stable: written in suppressions, baselines and ledgers. Never renamed, never used again.
    pub id: &'static str,
    /// Weight of its findings.
    pub severity: Severity,
    /// Who mends it.
    pub cause: Cause,
    /// How sure its fixes are; `None` where a machine has none.
    pub fix: Option<Applicability>,
    /// What it finds, in a few words.
    pub summary: &'static str,
    /// Why it matters, how the place is read all the same, and how to mend it.
    pub explanation: &'static str,
    /// What the ledger says of it, where it is one of the ledger's.
    pub ledger: Option<&'static docwright::replay::Rule>,
}

impl Rule {
    /// What a writer does about it, in one line, where the ledger says so.
    pub fn advice(&self) -> Option<&'static str> {
        self.ledger.map(|row| row.advice)
    }

    /// Whether a page may say that what it finds is right there: not of what is wrong with such a word itself, nor of what no
    /// page is to blame for.
    pub fn is_allowable(&self) -> bool {
        self.cause == Cause::Docs && !self.is_about_allowances() && !corrections::RULES.contains(&self)
    }

    /// The family that it belongs to.
    pub fn family(&self) -> &'static str {
        groups().into_iter().find(|group| group.rules.contains(&self)).map_or("", |group| group.family)
    }

    /// Whether it is about the comments that allow findings.
    pub fn is_about_allowances(&self) -> bool {
        allow::RULES.contains(&self)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Rule {}

impl Hash for Rule {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// By id, so that what is sorted by rule comes in the same order in every run.
impl Ord for Rule {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(other.id)
    }
}

impl PartialOrd for Rule {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A group of rules.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Its name, where rules are selected or configured.
    pub family: &'static str,
    /// What they are about.
    pub title: &'static str,
    /// The rules.
    pub rules: &'static [&'static Rule],
}

/// All groups.
pub fn groups() -> [Group; 11] {
    [
        Group { family: "markdown", title: "Markdown", rules: markdown::RULES },
        Group { family: "json", title: "JSON in annotations and bodies", rules: json::RULES },
        Group { family: "http", title: "Messages and paths", rules: http::RULES },
        Group { family: "page", title: "What a page says", rules: page::RULES },
        Group { family: "link", title: "What pages say of one another", rules: link::RULES },
        Group { family: "editions", title: "What versions say differently", rules: editions::RULES },
        Group { family: "targets", title: "Where links lead", rules: targets::RULES },
        Group { family: "replay", title: "Examples that do not replay", rules: ledger::RULES },
        Group { family: "examples", title: "What is noticed in examples", rules: examples::RULES },
        Group { family: "allow", title: "What a page allows", rules: allow::RULES },
        Group { family: "corrections", title: "The file of corrections", rules: corrections::RULES },
    ]
}

/// The group of a family's name that somebody wrote.
pub fn family(name: &str) -> Option<Group> {
    groups().into_iter().find(|group| group.family == name)
}

/// All rules, by group.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    groups().into_iter().flat_map(|group| group.rules.iter().copied())
}

/// The rule of an id that somebody wrote: in a page, on the command line.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The rule of an exchange that fails, and of what is noticed in one, as the replay names them. What it names without a rule here
/// would be a defect of this project, and is told as one.
pub fn of_replay(id: &str) -> &'static Rule {
    find(id).unwrap_or(&NOT_REPRODUCED)
}

/// Letters of an id of which one may be mistyped: more than elsewhere, as whoever asks reads the answer and nothing is changed by it.
const LETTERS_A_SLIP: usize = 4;

/// Ids of rules and names of families that are close to a mistyped one, the closest first.
pub fn near(id: &str) -> Vec<&'static str> {
    let known = all().map(|rule| rule.id).chain(groups().map(|group| group.family));
    let mut near: Vec<(usize, &str)> = known.map(|known| (strsim::levenshtein(id, known), known)).collect();
    near.retain(|(distance, known)| *distance <= known.len() / LETTERS_A_SLIP);
    near.sort_unstable();
    near.into_iter().map(|(_, known)| known).take(3).collect()
}

/// The end of a message about a name that there is not: `; did you mean `a` or `b`?`, or nothing.
pub fn did_you_mean(near: &[&str]) -> String {
    let near: Vec<String> = near.iter().map(|known| format!("`{known}`")).collect();
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) }
}
