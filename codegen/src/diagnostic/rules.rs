//! The table of rules: every id that a [`super::Diagnostic`] may carry.

mod allow;
mod corrections;
mod examples;
mod http;
mod json;
mod link;
mod markdown;
mod page;
#[cfg(test)]
mod tests;

use super::Severity;

/// Who has to mend a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// The page is wrong: a writer mends it.
    Docs,
    /// The page is right, and the service's nature keeps the example from being replayed.
    Service,
    /// This tool does not yet do what the page asks for.
    Docwright,
}

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable: written in suppressions, baselines and ledgers. Never renamed, never used again.
    pub id: &'static str,
    /// Weight where the configuration sets no other.
    pub severity: Severity,
    /// Who mends it.
    pub cause: Cause,
    /// What it finds, in a few words.
    pub summary: &'static str,
    /// Why it matters, how the place is read all the same, and how to mend it.
    pub explanation: &'static str,
}

const FAMILIES: &[&[Rule]] =
    &[markdown::RULES, json::RULES, http::RULES, page::RULES, link::RULES, examples::RULES, allow::RULES, corrections::RULES];

/// All rules, by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// Rules whose ids are close to a mistyped one, the closest first.
pub fn near(id: &str) -> Vec<&'static str> {
    let mut near: Vec<(usize, &str)> = all().map(|rule| (strsim::levenshtein(id, rule.id), rule.id)).collect();
    near.retain(|(distance, rule)| *distance <= rule.len() / 4);
    near.sort_unstable();
    near.into_iter().map(|(_, rule)| rule).take(3).collect()
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
