//! What findings weigh in this reference, by rule or by family.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::rules::{self, Rule};
use crate::diagnostic::{Diagnostic, Severity};

/// What a reference makes of the findings of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// See [`Severity::Error`].
    Error,
    /// See [`Severity::Warning`].
    Warning,
    /// See [`Severity::Info`].
    #[serde(alias = "info")]
    Information,
    /// See [`Severity::Hint`].
    Hint,
    /// It is not looked for.
    Off,
}

impl Weight {
    fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Information => Some(Severity::Info),
            Self::Hint => Some(Severity::Hint),
            Self::Off => None,
        }
    }
}

/// The table `[rules]`: what is said of a rule goes before what is said of its family.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Severities(IndexMap<String, Weight>);

impl Severities {
    /// The severity of a rule's findings; none where they are not wanted.
    pub fn of(&self, rule: &'static Rule) -> Option<Severity> {
        self.of_finding(rule, rule.severity)
    }

    /// The severity of a finding that weighs `own` where nothing is said; none where it is not wanted. What is said of its rule holds for
    /// all of the rule's findings; what is said of the family makes none heavier that weighs less than its rule.
    fn of_finding(&self, rule: &'static Rule, own: Severity) -> Option<Severity> {
        if let Some(weight) = self.0.get(rule.id) {
            return weight.severity();
        }
        let Some(weight) = self.0.get(rule.family()) else { return Some(own) };
        let most = if own < rule.severity { own } else { Severity::Error };
        weight.severity().map(|severity| severity.min(most))
    }

    /// Gives each finding the severity that it has in this reference, and takes out those that are not wanted.
    pub fn weigh(&self, findings: &mut Vec<Diagnostic>) {
        findings.retain_mut(|finding| {
            let severity = self.of_finding(finding.rule, finding.severity);
            finding.severity = severity.unwrap_or(finding.severity);
            severity.is_some()
        });
    }

    /// Keys that name neither a rule nor a family, each with those that it may mean.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&str, Vec<&'static str>)> {
        let unknown = self.0.keys().filter(|key| rules::find(key).is_none() && rules::family(key).is_none());
        unknown.map(|key| (key.as_str(), rules::near(key)))
    }
}
