//! What is found in a file, from all stages.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::{ExchangeFact, ParameterFact};
use crate::link::exchanges;
use crate::lint::{self, Documented, Example, MethodLines, Origin, TypesByName};
use crate::pipeline::{File, Files};
use crate::reference::{Edition, Editions};
use crate::replay::ReplaySchemas;
use crate::source::{FileId, PageKind};

/// Findings about the examples of an edition.
pub fn of_examples(edition: &Edition, config: &Config) -> Vec<Diagnostic> {
    let Edition { model, operations, replay_schemas, replayed, .. } = edition;
    let Some(replay_schemas) = replay_schemas else { return Vec::new() };
    let segments = config.bases(&model.api_version);
    let origin = Origin { host: &config.service.hosts[0], versions: &segments };
    let examples = model.exchanges.iter().zip(replayed);
    let found = examples.flat_map(|(exchange, replayed)| {
        let again = |fact: &ExchangeFact| {
            let target = exchanges::find_target(Some(exchange.page), fact, &model.operations, operations, config, &segments);
            replay_schemas.replay(model, fact, target.as_ref())
        };
        let own = lint::lines_of_page(exchange.page, operations, &model.operations);
        let lines = MethodLines { own: &own, operations: &model.operations };
        let types = types_by_name(edition, replay_schemas, &model.pages[exchange.page].parameters, config);
        let example = Example { fact: &exchange.fact, replayed, origin: &origin, lines, again: &again };
        lint::exchange_findings(&example, exchange.target.as_ref(), types)
    });
    found.collect()
}

/// Findings about the tables of request bodies of an edition.
pub fn of_body_rows(edition: &Edition) -> Vec<Diagnostic> {
    let Edition { model, operations, .. } = edition;
    let pages = model.pages.iter_enumerated();
    pages.flat_map(|(id, page)| lint::body_row_findings(&page.parameters, id, operations, model)).collect()
}

/// Findings about JSON of a file that stands for itself.
fn of_samples(file: &File, edition: &Edition, config: &Config) -> Vec<Diagnostic> {
    let Some(replay_schemas) = &edition.replay_schemas else { return Vec::new() };
    let facts = &file.facts;
    let types = types_by_name(edition, replay_schemas, &[], config);
    facts.samples.iter().flat_map(|sample| lint::sample_findings(sample, &facts.namespace, types)).collect()
}

fn types_by_name<'a>(
    edition: &'a Edition,
    replay_schemas: &'a ReplaySchemas,
    parameters: &'a [ParameterFact],
    config: &'a Config,
) -> TypesByName<'a> {
    let documented = Documented { model: &edition.model, parameters, words: &config.words };
    TypesByName { replay_schemas, registry: &edition.registry, documented }
}

/// The findings of a file whose text is the one that was linked.
pub(super) fn of_file(files: &Files, editions: &Editions, id: FileId, config: &Config) -> Vec<Diagnostic> {
    let Some(file) = files.get(id) else { return Vec::new() };
    if is_fragment(files, file) && !editions.included.contains(&id) {
        return Vec::new();
    }
    let linked = editions.findings.get(&id).map_or(&[][..], Vec::as_slice);
    findings_for_writer(files, file, editions, linked.iter().cloned(), config)
}

/// Whether a file is there to be included. The corrections file and files that could not be read have the same kind only so that findings
/// can point into them.
pub fn is_fragment(files: &Files, file: &File) -> bool {
    file.source.page_kind == PageKind::Includes && !files.is_correction(file) && file.was_read()
}

/// The findings of a file as its writer sees them: those of reading the file, those of `linking` all files, and those that depend on
/// neighbours. They come in the order of their places, one per fault, without what the page allows, with the severities that the
/// reference configures.
pub fn findings_for_writer(
    files: &Files,
    file: &File,
    editions: &Editions,
    linking: impl IntoIterator<Item = Diagnostic>,
    config: &Config,
) -> Vec<Diagnostic> {
    let edition = editions.get(&file.source.api_version).map(|edition| &**edition);
    let mut findings = files.findings(file);
    findings.extend(lint::target_findings(files, file, &editions.partial_versions, config));
    findings.extend(lint::front_matter_finding(file, &editions.with_front_matter));
    if let Some(edition) = edition {
        findings.extend(lint::permission_findings(file, &edition.permission_names));
        findings.extend(of_samples(file, edition, config));
        lint::weigh_alternatives(&mut findings, &file.facts, &edition.registry, &edition.model.types);
        findings = lint::without_inherited(findings, &file.facts, &edition.registry, &edition.model);
    }
    findings.extend(linking);
    let complete = edition.is_some() || !file.source.page_kind.is_page();
    let mut findings = lint::without_allowed(findings, &file.facts.allows, complete);
    findings.sort_by(|a, b| (a.span, a.rule, &a.message).cmp(&(b.span, b.rule, &b.message)));
    findings.dedup();
    // A rule that is switched off takes no other finding with it.
    config.rules.weigh(&mut findings);
    lint::once_per_fault(findings, &file.facts.exchanges)
}
