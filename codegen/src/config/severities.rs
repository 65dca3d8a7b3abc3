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

/// The table `[rules]`: what is said of a rule goes before what is said of its family.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Severities(IndexMap<String, Weight>);

impl Severities {
    /// The severity of a rule's findings; none where they are not wanted.
    pub fn of(&self, rule: &'static Rule) -> Option<Severity> {
        self.of_finding(rule, rule.severity)
    }

    /// The severity of a finding that weighs this much where nothing is said of its rule; none where it is not wanted.
    fn of_finding(&self, rule: &'static Rule, own: Severity) -> Option<Severity> {
        let weight = self.0.get(rule.id).or_else(|| self.0.get(rule.family()));
        match weight {
            None => Some(own),
            Some(Weight::Error) => Some(Severity::Error),
            Some(Weight::Warning) => Some(Severity::Warning),
            Some(Weight::Information) => Some(Severity::Info),
            Some(Weight::Hint) => Some(Severity::Hint),
            Some(Weight::Off) => None,
        }
    }

    /// Gives each finding the severity that it has in this reference, and takes out those that are not wanted. One that weighs less
    /// than others of its rule never weighs more than that.
    pub fn weigh(&self, findings: &mut Vec<Diagnostic>) {
        findings.retain_mut(|finding| match self.of_finding(finding.rule, finding.severity) {
            Some(severity) => {
                let is_softened = finding.severity < finding.rule.severity;
                finding.severity = if is_softened { severity.min(finding.severity) } else { severity };
                true
            }
            None => false,
        });
    }

    /// Keys that name neither a rule nor a family, each with those that it may mean.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&str, Vec<&'static str>)> {
        let unknown = self.0.keys().filter(|key| rules::find(key).is_none() && rules::family(key).is_none());
        unknown.map(|key| (key.as_str(), rules::near(key)))
    }
}
