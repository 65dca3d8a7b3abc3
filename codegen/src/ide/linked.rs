//! What all files together say: models, names and replays, made beside the editing.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::ExchangeFact;
use crate::ide::completion::usage::Usage;
use crate::link::exchanges::{self, Index};
use crate::link::registry::Registry;
use crate::lint::{self, Origin};
use crate::lower::api::operations::version_segments;
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
    pub(super) fn of(files: &Files, config: &Config, generation: u64, cancelled: &dyn Fn() -> bool) -> Option<Self> {
        let included = files
            .iter()
            .flat_map(|page| page.facts.includes.iter().filter_map(|include| files.included(page, &include.target).ok()));
        let mut linked = Self { included: included.collect(), files: files.clone(), generation, ..Self::default() };
        let includes = pipeline::includes(files);
        for version in config.versions.keys() {
            if cancelled() {
                return None;
            }
            let Some(Linking { model, registry, findings }) = pipeline::link(files, &includes, config, version) else { continue };
            for finding in findings {
                linked.findings.entry(finding.span.file).or_default().push(finding);
            }
            if cancelled() {
                return None;
            }
            let names = Names::of(&model, config);
            let index = super::index::Index::of(&model);
            let operations = Index::new(&model.operations, model.pages.len());
            if cancelled() {
                return None;
            }
            let stage = match Stage::of(&model, config) {
                Ok(stage) => Some(stage),
                Err(error) => {
                    linked.faults.push(format!("{version}: {error}"));
                    None
                }
            };
            let replayed = stage.as_ref().map_or_else(Vec::new, |stage| stage.replay_all(&model));
            if let Some(stage) = &stage {
                linked.take_examples(&model, &replayed, stage, &operations, config);
            }
            linked.versions.push(LinkedVersion { model, names, registry, operations, replayed, stage, index });
        }
        Some(linked)
    }

    /// Findings about the examples of a version.
    fn take_examples(&mut self, model: &Model, replayed: &[Replayed], stage: &Stage, operations: &Index, config: &Config) {
        let segments = version_segments(config, &model.api_version);
        let origin = Origin { host: &config.service.hosts[0], versions: &segments };
        for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
            let again = |fact: &ExchangeFact| {
                let target = exchanges::target(exchange.page, fact, &model.operations, operations, config, &segments);
                stage.replay(model, fact, target.as_ref())
            };
            let found = lint::example_findings(&exchange.fact, replayed, &origin, &again);
            self.findings.entry(model.pages[exchange.page].file).or_default().extend(found);
        }
    }

    /// The part of a version folder.
    pub fn version(&self, api_version: &str) -> Option<&LinkedVersion> {
        self.versions.iter().find(|linked| linked.model.api_version == api_version)
    }
}
