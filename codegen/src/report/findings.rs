//! Findings by rule and by folder.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::Rule;

use super::{Place, Places};

/// All findings of a reference.
#[derive(Clone, Debug, Serialize)]
pub struct Findings {
    /// By rule, the most frequent first.
    pub rules: Vec<RuleSum>,
    /// By folder, the most frequent first.
    pub folders: Vec<Folder>,
    /// Each of them, in the order of the pages.
    pub rows: Vec<FindingRow>,
}

/// The findings of one rule.
#[derive(Clone, Debug, Serialize)]
pub struct RuleSum {
    /// Its id.
    pub rule: &'static str,
    /// Its family.
    pub family: &'static str,
    /// What it finds.
    pub summary: &'static str,
    /// How many findings.
    pub count: usize,
}

/// The findings of one folder.
#[derive(Clone, Debug, Serialize)]
pub struct Folder {
    /// Below the docs folder.
    pub name: String,
    /// How many.
    pub count: usize,
    /// How many of each rule, the most frequent first.
    pub rules: Vec<(&'static str, usize)>,
}

/// One finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingRow {
    /// The rule's id.
    pub rule: &'static str,
    /// What it weighs, as configured.
    pub severity: &'static str,
    /// Where.
    pub place: Place,
    /// What was found.
    pub message: String,
}

impl Findings {
    pub(super) fn of(findings: Vec<Diagnostic>, places: &mut Places<'_>) -> Self {
        let mut rules: BTreeMap<&'static Rule, usize> = BTreeMap::new();
        let mut folders: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
        let mut rows = Vec::with_capacity(findings.len());
        for finding in findings {
            let place = places.of(finding.span);
            let folder = place.page.rsplit_once('/').map_or(".", |(folder, _)| folder).to_owned();
            *rules.entry(finding.rule).or_default() += 1;
            *folders.entry(folder).or_default().entry(finding.rule.id).or_default() += 1;
            rows.push(FindingRow { rule: finding.rule.id, severity: finding.severity.name(), place, message: finding.message });
        }
        let rule = |(rule, count): (&'static Rule, usize)| RuleSum {
            rule: rule.id,
            family: rule.family(),
            summary: rule.summary,
            count,
        };
        let mut rules: Vec<RuleSum> = rules.into_iter().map(rule).collect();
        rules.sort_by_key(|rule| Reverse(rule.count));
        let folder = |(name, rules): (String, BTreeMap<&'static str, usize>)| {
            let mut rules: Vec<(&'static str, usize)> = rules.into_iter().collect();
            rules.sort_by_key(|(_, count)| Reverse(*count));
            Folder { name, count: rules.iter().map(|(_, count)| count).sum(), rules }
        };
        let mut folders: Vec<Folder> = folders.into_iter().map(folder).collect();
        folders.sort_by_key(|folder| Reverse(folder.count));
        Self { rules, folders, rows }
    }
}
