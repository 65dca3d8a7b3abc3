//! Facts of all pages to one [`Model`]: names resolved, method lines gathered, examples matched.

pub mod aliases;
pub mod alternatives;
pub mod bodies;
pub mod claims;
pub mod contradictions;
pub mod disagreements;
pub mod exchanges;
pub mod hierarchy;
pub mod implied;
mod inline_enums;
mod line_queries;
pub mod mentions;
pub mod operations;
pub mod permissions;
mod plurals;
pub mod registry;
pub mod stated_base;
pub mod types;
pub mod evidence_index;

use std::sync::Arc;

use crate::config::Config;
use crate::corrections::{Additions, Outcome};
use crate::diagnostic::Diagnostic;
use crate::facts::{Census, Facts};
use crate::ids::{TiSlice, TiVec};
use crate::model::{Corrected, Model, Page, PageId, Type, TypeId};
use crate::source::PageKind;

/// The model of one version, and what is asked again when a single page is edited.
#[derive(Debug)]
pub struct LinkedFacts {
    /// The model.
    pub model: Model,
    /// Every documented name of a type.
    pub registry: registry::Registry,
    /// What only all pages together show.
    pub diagnostics: Vec<Diagnostic>,
}

/// Links all pages of a version, which must come in path order, and adds what corrections add. Each correction in `additions` that was
/// needed is marked in `outcomes`.
pub fn link_facts(
    facts: &[&Facts],
    included: &permissions::IncludedPermissions,
    additions: &Additions<'_>,
    outcomes: &mut [Outcome],
    config: &Config,
    version: &str,
) -> LinkedFacts {
    let types::Types { mut types, enums, registry } = types::gather_types(facts, config);
    let mut diagnostics: Vec<Diagnostic> = facts.iter().flat_map(|page| findings(page, &registry, &types)).collect();
    let pages: TiVec<PageId, &Facts> = facts.iter().copied().filter(|page| page.page_kind == PageKind::Api).collect();
    let (mut operations, missing_lines) = operations::gather_operations(&pages);
    diagnostics.extend(missing_lines);
    let paths = permissions::Paths::of(&operations, config);
    for operation in &mut operations {
        for variant in &mut operation.variants {
            let facts = pages[variant.page];
            let tables = permissions::stated_tables(facts, included);
            let line = facts.operations.iter().find(|line| line.span == variant.span);
            variant.permissions = line.and_then(|line| paths.permissions_of_line(line, facts, &tables));
            diagnostics.extend(line.and_then(|line| paths.untold_situation(line, facts, &tables)));
            for (index, place, correction) in &additions.permissions {
                if line.is_some_and(|line| correction.apply(&mut variant.permissions, line, facts, config, *place)) {
                    outcomes[*index] = Outcome::Needed;
                }
            }
        }
    }
    aliases::add_aliases(&mut operations, &additions.aliases, outcomes);
    let mut exchanges = exchanges::match_exchanges(&pages, &operations, config, version);
    implied::add_implied(&pages, &mut operations, &mut exchanges, &registry, config, version);
    let (documented, speaking) = aliases::move_behind_documented(&mut operations, &mut exchanges);
    bodies::decide_bodies(&pages, &mut operations[..documented], &speaking, &mut types, &enums, &registry, config);
    aliases::copy_bodies(&mut operations);
    diagnostics.extend(disagreements::of_operations(&pages, &operations, &exchanges));
    diagnostics.extend(disagreements::of_enums(facts, &enums));
    diagnostics.extend(disagreements::of_listed_values(facts, &registry, &enums));
    let mut census = Census::default();
    for page in facts {
        census += page.census;
    }
    let model = Model {
        api_version: version.to_owned(),
        namespace: config.service.namespace.clone(),
        pages: pages.iter().map(|facts| page(facts)).collect(),
        operations,
        types,
        enums,
        exchanges,
        census,
        corrected: Corrected::default(),
    };
    LinkedFacts { model, registry, diagnostics }
}

/// What is wrong with a page when all other pages are known.
pub fn findings(page: &Facts, registry: &registry::Registry, types: &TiSlice<TypeId, Type>) -> Vec<Diagnostic> {
    let mut findings = types::find_type_faults(page, registry);
    findings.extend(mentions::find_unresolved_names(page, registry));
    findings.extend(contradictions::find_contradictions(page, registry, types));
    findings.extend(claims::judge_claims(page, registry, types));
    findings
}

fn page(facts: &Facts) -> Page {
    Page {
        file: facts.file,
        stem: facts.stem.clone(),
        title: facts.title.clone(),
        summary: facts.summary.clone(),
        parameters: Arc::clone(&facts.parameters),
    }
}
