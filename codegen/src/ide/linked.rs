//! What all files together say: models, names and replays, made beside the editing.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::config::Config;
use crate::corrections::Outcome;
use crate::diagnostic::Diagnostic;
use crate::facts::ExchangeFact;
use crate::ide::Cancelled;
use crate::ide::completion::usage::Usage;
use crate::link::exchanges::{self, Index};
use crate::link::permissions::Includes;
use crate::link::registry::Registry;
use crate::lint::{self, Documented, MethodLines, Origin};
use crate::model::Model;
use crate::names::Names;
use crate::pipeline::{self, Files, Linking};
use crate::replay::{Replayed, Stage};
use crate::source::FileId;

/// All files, linked.
#[derive(Debug, Default)]
pub struct Linked {
    /// One part per version folder that has pages, in configured order.
    pub versions: Vec<LinkedVersion>,
    /// What linking and replaying found, by file.
    pub findings: HashMap<FileId, Vec<Diagnostic>>,
    /// Fragments that some page includes.
    pub included: HashSet<FileId>,
    /// The files that were linked.
    pub files: Files,
    /// Which state of the texts this is.
    pub generation: u64,
    /// What kept a version from being replayed: a defect of docwright, for the log.
    pub faults: Vec<String>,
    /// Which words pages use where; counted when completion first asks.
    pub(super) usage: OnceLock<Arc<Usage>>,
    /// An earlier state that was counted, and the files it was counted in.
    pub(super) counted: Option<(Arc<Usage>, Files)>,
}

/// One version, linked, named and replayed.
#[derive(Debug)]
pub struct LinkedVersion {
    /// The model.
    pub model: Model,
    /// Its Rust names.
    pub names: Names,
    /// Every documented name of a type.
    pub registry: Registry,
    /// Operations by their paths.
    pub operations: Index,
    /// One replay per exchange of the model, in its order; none when there is no stage.
    pub replayed: Vec<Replayed>,
    /// The schemas that exchanges are judged by.
    pub stage: Option<Stage>,
    /// What questions look up.
    pub index: super::index::Index,
}

impl Linked {
    /// Links all files; `None` when `cancelled` said so on the way.
    pub(super) fn of(files: &Files, config: &Config, generation: u64, cancelled: Cancelled<'_>) -> Option<Self> {
        let included = files
            .iter()
            .flat_map(|page| page.facts.includes.iter().filter_map(|include| files.included(page, &include.target).ok()));
        let mut linked = Self { included: included.collect(), files: files.clone(), generation, ..Self::default() };
        let includes = pipeline::includes(files);
        let versions: Vec<&String> = config.versions.keys().collect();
        let parts: Vec<Part> = versions
            .into_par_iter()
            .map(|version| Part::of(files, &includes, config, version, cancelled))
            .collect::<Option<_>>()?;
        let outcomes: Vec<Vec<Outcome>> = parts.iter().filter_map(|part| part.outcomes.clone()).collect();
        for finding in files.corrections.judged(&outcomes) {
            linked.findings.entry(finding.span.file).or_default().push(finding);
        }
        for part in parts {
            for finding in part.findings {
                linked.findings.entry(finding.span.file).or_default().push(finding);
            }
            linked.faults.extend(part.fault);
            linked.versions.extend(part.version);
        }
        Some(linked)
    }

    /// The part of a version folder.
    pub fn version(&self, api_version: &str) -> Option<&LinkedVersion> {
        self.versions.iter().find(|linked| linked.model.api_version == api_version)
    }
}

/// What linking one version gave.
#[derive(Default)]
struct Part {
    /// None when it has no page.
    version: Option<LinkedVersion>,
    findings: Vec<Diagnostic>,
    fault: Option<String>,
    /// What became of each correction; none when the version has no page.
    outcomes: Option<Vec<Outcome>>,
}

impl Part {
    /// Links one version; `None` when `cancelled` said so on the way.
    fn of(files: &Files, includes: &Includes, config: &Config, version: &str, cancelled: Cancelled<'_>) -> Option<Self> {
        if cancelled() {
            return None;
        }
        let Some(Linking { model, registry, mut findings, outcomes }) = pipeline::link(files, includes, config, version) else {
            return Some(Self::default());
        };
        if cancelled() {
            return None;
        }
        let operations = Index::new(&model.operations, model.pages.len());
        let named = || (Names::of(&model, config), super::index::Index::of(&model));
        let staged = || Stage::of(&model, config).map(|stage| (stage.replay_all(&model), stage));
        let ((names, index), staged) = rayon::join(named, staged);
        if cancelled() {
            return None;
        }
        let (stage, replayed, fault) = match staged {
            Ok((replayed, stage)) => (Some(stage), replayed, None),
            Err(error) => (None, Vec::new(), Some(format!("{version}: {error}"))),
        };
        if let Some(stage) = &stage {
            findings.extend(example_findings(&model, &replayed, stage, &operations, config));
        }
        let version = Some(LinkedVersion { model, names, registry, operations, replayed, stage, index });
        Some(Self { version, findings, fault, outcomes: Some(outcomes) })
    }
}

/// Findings about the examples of a version.
fn example_findings(model: &Model, replayed: &[Replayed], stage: &Stage, operations: &Index, config: &Config) -> Vec<Diagnostic> {
    let segments = config.bases(&model.api_version);
    let origin = Origin { host: &config.service.hosts[0], versions: &segments };
    let examples = model.exchanges.iter().zip(replayed);
    let found = examples.flat_map(|(exchange, replayed)| {
        let again = |fact: &ExchangeFact| {
            let target = exchanges::target(exchange.page, fact, &model.operations, operations, config, &segments);
            stage.replay(model, fact, target.as_ref())
        };
        let own = lint::lines_of_page(exchange.page, operations, &model.operations);
        let lines = MethodLines { own: &own, operations: &model.operations };
        let documented = Documented { model, parameters: &model.pages[exchange.page].parameters, words: &config.words };
        let mut found = lint::example_findings(&exchange.fact, replayed, &origin, lines, &again, documented);
        found.extend(lint::query_findings(&exchange.fact, exchange.target.as_ref(), model));
        found
    });
    found.collect()
}
