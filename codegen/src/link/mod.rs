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
pub mod mentions;
pub mod operations;
pub mod permissions;
pub mod registry;
pub mod types;
pub mod evidence_index;

use std::sync::Arc;

use crate::config::Config;
use crate::corrections::{Additions, Outcome};
use crate::diagnostic::Diagnostic;
use crate::facts::{Census, Facts};
use crate::model::{Corrected, Model, Page, Type};
use crate::source::PageKind;

/// The model of one version, with what later questions about single pages need.
#[derive(Debug)]
pub struct Linked {
    /// The model.
    pub model: Model,
    /// Every documented name of a type.
    pub registry: registry::Registry,
    /// What only all pages together show.
    pub diagnostics: Vec<Diagnostic>,
}

/// Links the facts of one version; they must come in path order.
pub fn link(facts: &[&Facts], includes: &permissions::Includes, config: &Config, version: &str) -> (Model, Vec<Diagnostic>) {
    let Linked { model, diagnostics, .. } = resolve(facts, includes, &Additions::default(), &mut Vec::new(), config, version);
    (model, diagnostics)
}

/// Links all pages of a version and adds what corrections add; `outcomes` learns which corrections were needed.
pub fn resolve(
    facts: &[&Facts],
    includes: &permissions::Includes,
    additions: &Additions<'_>,
    outcomes: &mut [Outcome],
    config: &Config,
    version: &str,
) -> Linked {
    let types::Types { mut types, enums, registry } = types::link(facts, config);
    let mut diagnostics: Vec<Diagnostic> = facts.iter().flat_map(|page| findings(page, &registry, &types)).collect();
    let pages: Vec<&Facts> = facts.iter().copied().filter(|page| page.page_kind == PageKind::Api).collect();
    let (mut operations, missing_lines) = operations::link(&pages);
    diagnostics.extend(missing_lines);
    let paths = permissions::Paths::of(&operations, config);
    for operation in &mut operations {
        for variant in &mut operation.variants {
            let facts = pages[variant.page];
            let tables = permissions::tables(facts, includes);
            let line = facts.operations.iter().find(|line| line.span == variant.span);
            variant.permissions = line.and_then(|line| paths.permissions(line, facts, &tables));
            for (index, place, correction) in &additions.permissions {
                if line.is_some_and(|line| correction.apply(&mut variant.permissions, line, facts, config, *place)) {
                    outcomes[*index] = Outcome::Needed;
                }
            }
        }
    }
    aliases::link(&mut operations, &additions.aliases, outcomes);
    let mut exchanges = exchanges::link(&pages, &operations, config, version);
    implied::link(&pages, &mut operations, &mut exchanges, &registry, config, version);
    let (documented, speaking) = aliases::set_apart(&mut operations, &mut exchanges);
    bodies::link(&pages, &mut operations[..documented], &speaking, &mut types, &enums, &registry, config);
    aliases::take_bodies(&mut operations);
    diagnostics.extend(disagreements::of_operations(&pages, &operations, &exchanges));
    diagnostics.extend(disagreements::of_members(facts, &enums));
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
    Linked { model, registry, diagnostics }
}

/// What is wrong with a page in the light of all others.
pub fn findings(page: &Facts, registry: &registry::Registry, types: &[Type]) -> Vec<Diagnostic> {
    let mut findings = types::unresolved(page, registry);
    findings.extend(mentions::unresolved(page, registry));
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
