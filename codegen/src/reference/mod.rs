//! A reference as one product: its files, an edition for each version that has pages, and all that is found in them. Commands and
//! the editor ask it; nothing else puts the stages together.

mod edition;
mod findings;
#[cfg(test)]
pub(crate) mod fixture;
mod location;
mod mending;
mod state;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::lint;
use crate::pipeline::{self, Files};
use crate::source::{FileId, LoadError, Sources};

use edition::{LinkedEdition, Stopped};

pub use edition::Edition;
pub use findings::{findings_for_writer, is_fragment};
pub use location::Location;
pub use mending::Mended;
pub use state::State;

/// True when what is being done is no longer wanted; asked from several threads.
pub type Cancelled<'a> = &'a (dyn Fn() -> bool + Sync);

/// A reference, read, linked, named and replayed.
#[derive(Debug)]
pub struct Reference {
    /// The docs folder.
    pub docs: PathBuf,
    /// The configuration that it is read under.
    pub config: Config,
    /// Its files.
    pub files: Files,
    /// The texts of the files.
    pub sources: Sources,
    /// What the files say together.
    pub editions: Editions,
}

/// What all files say together.
#[derive(Clone, Debug, Default)]
pub struct Editions {
    /// One per version folder that has pages, in configured order.
    pub list: Vec<Arc<Edition>>,
    /// What linking and replaying found, by file.
    pub findings: HashMap<FileId, Vec<Diagnostic>>,
    /// Fragments that some page includes.
    pub included: HashSet<FileId>,
    /// Version folders that are here in part, in which nothing is called missing.
    pub partial_versions: BTreeSet<String>,
    /// Folders whose pages begin with front matter, below the docs folder.
    pub with_front_matter: BTreeSet<String>,
    /// What kept an edition from being replayed: a defect of docwright.
    pub faults: Vec<String>,
}

/// Why there is no reference to ask.
#[derive(Debug)]
pub enum OpenError {
    /// The folder cannot be read as one.
    Load(LoadError),
    /// The schemas of an edition do not load: a defect of docwright.
    Schemas(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => error.fmt(f),
            Self::Schemas(fault) => f.write_str(fault),
        }
    }
}

impl std::error::Error for OpenError {}

impl Reference {
    /// Reads a docs folder and everything that follows from it.
    pub fn open(docs: &Path, config: Config) -> Result<Self, OpenError> {
        let (docs, files) = State::Folder(docs.to_owned()).read(&config, &Files::default())?;
        Self::of(&docs, config, files)
    }

    /// The reference of texts in memory, given by path below the docs folder; what they include is looked for among them alone.
    pub fn of_texts(texts: impl IntoIterator<Item = (String, Arc<str>)>, config: Config) -> Result<Self, OpenError> {
        let (docs, files) = State::Texts(texts.into_iter().collect()).read(&config, &Files::default())?;
        Self::of(&docs, config, files)
    }

    fn of(docs: &Path, config: Config, files: Files) -> Result<Self, OpenError> {
        let editions = Editions::of(&files, &config, &|| false).unwrap_or_default();
        if let Some(fault) = editions.faults.first() {
            return Err(OpenError::Schemas(fault.clone()));
        }
        let sources = files.sources(docs);
        Ok(Self { docs: docs.to_owned(), config, files, sources, editions })
    }

    /// Takes new texts of files, or takes files away (paths lie below the docs folder, with `/`), and links again. False when `cancelled`
    /// said so on the way: then the texts are taken, and the next update links them too.
    pub fn update(&mut self, changes: Vec<(String, Option<Arc<str>>)>, cancelled: Cancelled<'_>) -> Result<bool, OpenError> {
        self.files.set(changes, &self.docs, &self.config);
        let Some(editions) = Editions::of(&self.files, &self.config, cancelled) else { return Ok(false) };
        if let Some(fault) = editions.faults.first() {
            return Err(OpenError::Schemas(fault.clone()));
        }
        self.sources = self.files.sources(&self.docs);
        self.editions = editions;
        Ok(true)
    }

    /// The findings of a file as its writer has them: in the order of their places, one per fault, less what the page allows.
    pub fn findings(&self, file: FileId) -> Vec<Diagnostic> {
        findings::of_file(&self.files, &self.editions, file, &self.config)
    }

    /// The findings of all files, in the order of their paths. A page of several versions says once what it says to each of them.
    pub fn all_findings(&self) -> Vec<Diagnostic> {
        let ids: Vec<FileId> = self.files.ids().collect();
        let found: Vec<Vec<Diagnostic>> = ids.par_iter().map(|id| self.findings(*id)).collect();
        let mut said = HashSet::new();
        let mut all: Vec<Diagnostic> = found.into_iter().flatten().collect();
        all.retain(|finding| {
            let path = &self.sources.file(finding.span.file).path;
            said.insert((path.clone(), finding.span.start, finding.span.end, finding.rule, finding.message.clone()))
        });
        all
    }

    /// Verbs of the configuration for operations that no edition has, or whose place has that call already.
    pub fn unused_verbs(&self) -> Vec<String> {
        let Some((first, others)) = self.editions.list.split_first() else { return Vec::new() };
        let unused = first.names.tree.unused_overrides.iter();
        unused.filter(|key| others.iter().all(|other| other.names.tree.unused_overrides.contains(key))).cloned().collect()
    }
}

impl Editions {
    /// Links, names and replays all files; `None` when `cancelled` said so on the way.
    pub fn of(files: &Files, config: &Config, cancelled: Cancelled<'_>) -> Option<Self> {
        let included = files.iter().flat_map(|page| {
            let targets = page.facts.includes.iter().map(|include| &include.target).chain(&page.facts.other_includes);
            targets.filter_map(|target| files.included(page, target).ok())
        });
        let mut editions = Self {
            included: included.collect(),
            partial_versions: files.partial_versions(config),
            with_front_matter: lint::folders_with_front_matter(files),
            ..Self::default()
        };
        let included_permissions = pipeline::included_permissions(files);
        let versions: Vec<&String> = config.versions.keys().collect();
        let linked = |version: &String| {
            let mut part = LinkedEdition::of(files, &included_permissions, config, version, cancelled)?;
            if let Some(part) = &mut part {
                part.findings.extend(findings::of_examples(&part.edition, config));
                part.findings.extend(findings::of_body_rows(&part.edition));
            }
            Ok(part)
        };
        let parts: Vec<Option<LinkedEdition>> = versions.into_par_iter().map(linked).collect::<Result<_, Stopped>>().ok()?;
        let parts: Vec<LinkedEdition> = parts.into_iter().flatten().collect();
        let outcomes: Vec<_> = parts.iter().map(|part| part.outcomes.clone()).collect();
        let of_corrections = files.corrections.judged(&outcomes);
        for part in parts {
            editions.add(part.findings);
            editions.faults.extend(part.fault);
            editions.list.push(Arc::new(part.edition));
        }
        editions.add(of_corrections);
        let models: Vec<_> = editions.list.iter().map(|edition| &edition.model).collect();
        editions.add(lint::edition_findings(&models));
        Some(editions)
    }

    /// The edition of a version folder.
    pub fn get(&self, api_version: &str) -> Option<&Arc<Edition>> {
        self.list.iter().find(|edition| edition.model.api_version == api_version)
    }

    fn add(&mut self, findings: Vec<Diagnostic>) {
        for finding in findings {
            self.findings.entry(finding.span.file).or_default().push(finding);
        }
    }
}
