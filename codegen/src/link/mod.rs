//! Facts of all pages to one [`Model`]: names resolved, method lines gathered, examples matched.

pub mod bodies;
pub mod exchanges;
pub mod operations;
pub mod permissions;
pub mod registry;
pub mod shapes;
pub mod types;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::{Census, Facts};
use crate::model::{Model, Page};
use crate::source::Room;

/// Links the facts of one version; they must come in path order.
pub fn link(facts: &[&Facts], includes: &permissions::Includes, config: &Config, version: &str) -> (Model, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let types::Types { mut types, enums, registry } = types::link(facts, &config.service.namespace, &mut diagnostics);
    let pages: Vec<&Facts> = facts.iter().copied().filter(|page| page.room == Room::Api).collect();
    let mut operations = operations::link(&pages);
    let exchanges = exchanges::link(&pages, &operations, config, version);
    bodies::link(&pages, &mut operations, &exchanges, &mut types, &registry);
    for operation in &mut operations {
        for variant in &mut operation.variants {
            let facts = pages[variant.page];
            let tables = permissions::tables(facts, includes);
            let line = facts.operations.iter().find(|line| line.span == variant.span);
            variant.permissions = line.and_then(|line| permissions::of(line, &tables, config));
        }
    }
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
    };
    (model, diagnostics)
}

fn page(facts: &Facts) -> Page {
    Page {
        file: facts.file,
        stem: facts.stem.clone(),
        title: facts.title.clone(),
        summary: facts.summary.clone(),
        parameters: facts.parameters.clone(),
    }
}
