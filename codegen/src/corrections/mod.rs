//! `corrections.toml`: what a maintainer knows better than the pages, which belong to somebody else.
//!
//! One file for each kind of entry. Reading gives entries and findings; [`Corrections::amend`] makes of them changed facts
//! of one version and what linking adds. A fact that a correction gives has its place in the corrections file.

mod alias;
mod base;
mod entry;
mod member;
mod operation;
mod pages;
mod parameter;
mod permission;
mod property;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use toml::de::{DeTable, DeValue};

pub use alias::Alias;
use pages::Pages;
pub use permission::Permission;

pub use crate::config::CORRECTIONS as FILE_NAME;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::Facts;
use crate::model::Corrected;
use crate::source::{FileId, Span};
use entry::Entry;

/// All that a corrections file says.
#[derive(Clone, Debug, Default)]
pub struct Corrections {
    /// The file.
    pub file: Option<FileId>,
    list: Vec<Correction>,
    /// What could not be read.
    pub findings: Vec<Diagnostic>,
}

/// One entry.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Its head, `[[alias]]`: the place of what it gives.
    pub span: Span,
    /// Why it is right.
    pub reason: String,
    /// The versions that it is limited to; all when empty.
    versions: Vec<String>,
    change: Change,
}

/// What an entry adds or mends.
#[derive(Clone, Debug)]
enum Change {
    Operation(operation::Added),
    Parameter(parameter::Parameter),
    Property(property::Property),
    Member(member::Member),
    Base(base::Base),
    Permission(Permission),
    Alias(Alias),
}

/// What became of an entry in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is not for this version.
    Elsewhere,
    /// What it is about is not there.
    NoTarget(String),
    /// The pages say the same without it.
    Unneeded,
    /// It changed something.
    Needed,
}

/// The facts of one version with its corrections.
#[derive(Debug)]
pub struct Amended<'a> {
    /// The pages; those that an entry changes are copies.
    pub pages: Vec<Cow<'a, Facts>>,
    /// What linking adds.
    pub additions: Additions<'a>,
    /// What became of each entry; of those in [`Amended::additions`] linking decides.
    pub outcomes: Vec<Outcome>,
    /// The reasons, by place.
    pub corrected: Corrected,
}

/// What linking adds: things that stand on no page alone. Each with the number of its entry.
#[derive(Debug, Default)]
pub struct Additions<'a> {
    /// Places whose calls are those of another place.
    pub aliases: Vec<(usize, Span, &'a Alias)>,
    /// Permissions of method lines.
    pub permissions: Vec<(usize, Span, &'a Permission)>,
}

impl Corrections {
    /// Reads the text of a corrections file.
    pub fn read(file: FileId, text: &str, config: &Config) -> Self {
        let mut read = Self { file: Some(file), ..Self::default() };
        let (document, errors) = DeTable::parse_recoverable(text);
        let finding = |range: std::ops::Range<usize>, message: String| {
            Diagnostic::new(&rules::CORRECTION_UNREADABLE, entry::span(file, &range), message)
        };
        for error in errors {
            read.findings.push(finding(error.span().unwrap_or(0..0), error.message().to_owned()));
        }
        for (key, value) in document.get_ref() {
            let kind = key.get_ref().as_ref();
            let DeValue::Array(entries) = value.get_ref() else {
                read.findings.push(finding(key.span(), format!("entries begin with `[[{kind}]]`")));
                continue;
            };
            for item in entries {
                let DeValue::Table(table) = item.get_ref() else {
                    read.findings.push(finding(item.span(), format!("entries begin with `[[{kind}]]`")));
                    continue;
                };
                let mut entry = Entry::new(file, item.span(), table);
                read.list.extend(correction(kind, &mut entry, config));
                read.findings.extend(entry.into_findings());
            }
        }
        read.list.sort_by_key(|correction| correction.span);
        read
    }

    /// The facts of one version, corrected.
    pub fn amend<'a>(&'a self, facts: Vec<&'a Facts>, config: &Config, version: &str) -> Amended<'a> {
        let mut pages = Pages::new(facts, config);
        let mut additions = Additions::default();
        let mut corrected = Corrected::default();
        let mut outcomes = Vec::with_capacity(self.list.len());
        for (index, Correction { span, reason, versions, change }) in self.list.iter().enumerate() {
            if !versions.is_empty() && !versions.iter().any(|own| own == version) {
                outcomes.push(Outcome::Elsewhere);
                continue;
            }
            corrected.reasons.insert(*span, reason.clone());
            outcomes.push(match change {
                Change::Operation(added) => added.apply(&mut pages, *span),
                Change::Parameter(parameter) => parameter.apply(&mut pages, *span),
                Change::Property(property) => property.apply(&mut pages, *span),
                Change::Member(member) => member.apply(&mut pages, *span),
                Change::Base(base) => base.apply(&mut pages, *span, &mut corrected),
                Change::Permission(permission) => {
                    additions.permissions.push((index, *span, permission));
                    permission.target(&pages)
                }
                Change::Alias(alias) => {
                    additions.aliases.push((index, *span, alias));
                    Outcome::NoTarget(alias.missing())
                }
            });
        }
        Amended { pages: pages.into_facts(), additions, outcomes, corrected }
    }

    /// What is said of entries that no version needs: `outcomes` are those of each version that has pages.
    pub fn judged(&self, outcomes: &[Vec<Outcome>]) -> Vec<Diagnostic> {
        let judge = |(index, correction): (usize, &Correction)| {
            let found = || outcomes.iter().filter_map(|version| version.get(index));
            if found().any(|outcome| *outcome == Outcome::Needed) {
                return None;
            }
            if found().any(|outcome| *outcome == Outcome::Unneeded) {
                let message = "the pages say the same without this entry";
                return Some(Diagnostic::new(&rules::CORRECTION_UNNEEDED, correction.span, message));
            }
            let told = found().find_map(|outcome| match outcome {
                Outcome::NoTarget(told) => Some(told.clone()),
                _ => None,
            });
            let message = told.unwrap_or_else(|| "there is no page of its versions".to_owned());
            Some(Diagnostic::new(&rules::CORRECTION_WITHOUT_TARGET, correction.span, message))
        };
        self.list.iter().enumerate().filter_map(judge).collect()
    }
}

/// Reads one entry; what is wrong with it is noted there.
fn correction(kind: &str, entry: &mut Entry<'_>, config: &Config) -> Option<Correction> {
    let read = match kind {
        "operation" => operation::Added::read(entry, config).map(Change::Operation),
        "parameter" => parameter::Parameter::read(entry, config).map(Change::Parameter),
        "property" => property::Property::read(entry, config).map(Change::Property),
        "member" => member::Member::read(entry).map(Change::Member),
        "base" => base::Base::read(entry).map(Change::Base),
        "permission" => Permission::read(entry, config).map(Change::Permission),
        "alias" => Alias::read(entry, config).map(Change::Alias),
        _ => {
            let known = "alias, base, member, operation, parameter, permission and property";
            entry.fault_at_head(format!("`{kind}` is no kind of correction; there are {known}"));
            return None;
        }
    };
    let reason = entry.text("reason");
    let versions = entry.optional_texts("versions");
    for version in &versions {
        if !config.versions.contains_key(version) {
            entry.fault("versions", format!("there is no version `{version}`"));
        }
    }
    let is_whole = entry.is_whole();
    let (change, reason) = (read?, reason?);
    is_whole.then(|| Correction { span: entry.head(), reason, versions, change })
}
