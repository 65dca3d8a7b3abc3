//! The findings of one page, at once after an edit.

use docwright::replay::{Noticed, Place};

use super::linked::LinkedVersion;
use super::snapshot::Snapshot;
use docwright_codegen::config::Config;
use docwright_codegen::diagnostic::{Diagnostic, rules};
use docwright_codegen::facts::{ExchangeFact, Facts};
use docwright_codegen::http::method::Method;
use docwright_codegen::http::template::Template;
use docwright_codegen::link::operations::line_missing;
use docwright_codegen::link::{self, disagreements, exchanges};
use docwright_codegen::lint::{self, Documented, Example, MethodLines, Origin, TypesByName};
use docwright_codegen::model::Model;
use docwright_codegen::pipeline::File;
use docwright_codegen::reference::{findings_for_writer, is_fragment};
use docwright_codegen::source::FileId;

impl Snapshot {
    /// All findings of a file, in order of their places; what its writer allows is taken out, and a fragment that no page
    /// includes has none. Those of a file that was edited after the last link come from its present text, judged by what
    /// the other pages said then.
    pub fn findings(&self, id: FileId) -> Vec<Diagnostic> {
        let Some(file) = self.file(id) else { return Vec::new() };
        let editions = &self.linked.editions;
        if self.is_linked(id) && is_fragment(&self.files, file) && !editions.included.contains(&id) {
            return Vec::new();
        }
        let version = self.linked.version(&file.source.api_version);
        let linked = editions.findings.get(&id).map_or(&[][..], Vec::as_slice);
        let linking = match version {
            _ if self.is_linked(id) => linked.to_vec(),
            Some(version) => edited(file, version, linked, &self.config),
            None => Vec::new(),
        };
        findings_for_writer(&self.files, file, editions, linking, &self.config)
    }
}

/// What the last link's pages say about a page that is newer; `before` is what was found then.
fn edited(file: &File, version: &LinkedVersion, before: &[Diagnostic], config: &Config) -> Vec<Diagnostic> {
    if !file.source.page_kind.is_page() {
        return Vec::new();
    }
    let facts = &file.facts;
    let mut findings = link::findings(facts, &version.registry, &version.model.types);
    // Whether other pages have such a line is what the last link knew.
    let shown = facts.operations.iter().filter(|line| line.is_shown).map(line_missing);
    findings.extend(shown.filter(|now| before.iter().any(|then| then.rule == now.rule && then.message == now.message)));
    findings.extend(disagreements::at_edited_lines(facts, before));
    findings.extend(lint::edition_findings_at_edited_rows(facts, before));
    findings.extend(disagreements::of_enums(&[facts], &version.model.enums));
    findings.extend(disagreements::of_listed_values(&[facts], &version.registry, &version.model.enums));
    let model = &version.model;
    let page = version.index.page(facts.file);
    // What the body is, the last link knew.
    findings.extend(page.into_iter().flat_map(|id| lint::body_row_findings(&facts.parameters, id, &version.operations, model)));
    let Some(replay_schemas) = &version.replay_schemas else { return findings };
    let segments = config.bases(&model.api_version);
    let origin = Origin { host: &config.service.hosts[0], versions: &segments };
    let target =
        |fact: &ExchangeFact| exchanges::find_target(page, fact, &model.operations, &version.operations, config, &segments);
    let replay = |fact: &ExchangeFact| replay_schemas.replay(model, fact, target(fact).as_ref());
    let lines = facts.operations.iter().filter(|line| !line.is_shown);
    let own: Vec<(Method, &str)> = lines.map(|line| (line.method, line.path.as_str())).collect();
    let lines = MethodLines { own: &own, operations: &model.operations };
    let documented = Documented { model, parameters: &facts.parameters, words: &config.words };
    let types = TypesByName { replay_schemas, registry: &version.registry, documented };
    for fact in &facts.exchanges {
        let is_new = target(fact).is_none() && documents(facts, model, fact, config, &segments);
        if is_new {
            continue;
        }
        let mut replayed = replay(fact);
        // A type made of what this page showed will have the property after the next link, unless it could not have it then.
        let outdated = |at: &Place, noticed: &Noticed| {
            let Noticed::Property { ty, .. } = noticed else { return false };
            let message = lint::noticed_message(model, at, noticed);
            let is_same =
                |known: &Diagnostic| known.rule == &rules::EXAMPLE_PROPERTY_UNDOCUMENTED && known.message.starts_with(&message);
            is_made_here(model, ty, facts.file) && !before.iter().any(is_same)
        };
        replayed.verdict.findings.retain(|(at, finding)| !outdated(at, &finding.noticed));
        let example = Example { fact, replayed: &replayed, origin: &origin, lines, again: &replay };
        findings.extend(lint::exchange_findings(&example, target(fact).as_ref(), types));
    }
    findings
}

/// Whether a type was made of what the page showed at the last link.
fn is_made_here(model: &Model, name: &str, page: FileId) -> bool {
    model.types.iter().any(|ty| ty.synthetic && ty.name == name && ty.pages.iter().any(|part| part.file == page))
}

/// Whether a page's own method lines hold a request's path: an operation that the last link did not know.
fn documents(facts: &Facts, model: &Model, exchange: &ExchangeFact, config: &Config, versions: &[String]) -> bool {
    let Some(path) = exchanges::path_of(exchange.request_line().1, config, versions) else { return false };
    let fits = |template: &Template| template.matches(&path).is_some();
    // A request that only looks like a method line documents nothing where its path is documented with another method.
    let is_known = |template: &Template| model.operations.iter().any(|known| known.template.identity() == template.identity());
    let mut own = facts.operations.iter().filter(|line| Some(line.method) == exchange.method() && fits(&line.template));
    own.any(|line| !line.is_shown || !is_known(&line.template))
}
