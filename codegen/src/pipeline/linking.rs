//! All files of a version to its model.

use super::Files;
use crate::config::Config;
use crate::corrections::{Amended, Outcome};
use crate::diagnostic::Diagnostic;
use crate::facts::Facts;
use crate::link::permissions::IncludedPermissions;
use crate::link::registry::Registry;
use crate::link::{self, LinkedFacts};
use crate::model::Model;

/// One version, linked.
#[derive(Debug)]
pub struct Linking {
    /// The model.
    pub model: Model,
    /// Every documented name of a type.
    pub registry: Registry,
    /// What only all pages together show.
    pub findings: Vec<Diagnostic>,
    /// What became of each correction.
    pub outcomes: Vec<Outcome>,
}

/// Links one version; `None` when no page of it says anything.
pub fn link(files: &Files, included: &IncludedPermissions, config: &Config, version: &str) -> Option<Linking> {
    let own: Vec<&Facts> = files
        .iter()
        .filter(|file| file.source.page_kind.is_page() && file.source.api_version == version)
        .map(|file| &*file.facts)
        .collect();
    let Amended { pages, additions, mut outcomes, corrected } = files.corrections.amend(own, config, version);
    let pages: Vec<&Facts> = pages.iter().map(|page| &**page).collect();
    let LinkedFacts { mut model, registry, diagnostics } =
        link::link_facts(&pages, included, &additions, &mut outcomes, config, version);
    model.corrected = corrected;
    let is_there = !model.pages.is_empty() || !model.types.is_empty() || !model.enums.is_empty();
    is_there.then_some(Linking { model, registry, findings: diagnostics, outcomes })
}

/// The permission tables of included fragments, by page and target.
pub fn included_permissions(files: &Files) -> IncludedPermissions {
    let mut tables = IncludedPermissions::new();
    for page in files.iter() {
        for include in &page.facts.includes {
            if let Some(fragment) = files.included(page, &include.target).ok().and_then(|id| files.get(id)) {
                tables.insert((page.facts.file, include.target.value.clone()), fragment.facts.permissions.clone());
            }
        }
    }
    tables
}
