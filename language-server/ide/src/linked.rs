//! What all files together said when they were last linked, with what questions look up.

use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::Cancelled;
use crate::completion::usage::Usage;
use crate::index::Index;
use docwright_codegen::config::Config;
use docwright_codegen::emit::Emit;
use docwright_codegen::model::TypeId;
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::{Edition, Editions};
use docwright_codegen::source::FileId;

/// Files that show objects of a type, by version folder and type.
pub(super) type FilesByType = HashMap<(String, TypeId), Vec<FileId>>;

/// All files, linked.
#[derive(Debug, Default)]
pub struct Linked {
    /// What they say together.
    pub editions: Editions,
    /// The editions, each with what questions look up.
    pub versions: Vec<LinkedVersion>,
    /// The files that were linked.
    pub files: Files,
    /// Which state of the texts this is.
    pub generation: u64,
    /// Which words pages use where; counted when completion first asks.
    pub(super) usage: OnceLock<Arc<Usage>>,
    /// Which files show objects of a type; found when completion first asks.
    pub(super) files_by_type: OnceLock<FilesByType>,
    /// An earlier state that was counted, and the files it was counted in.
    pub(super) counted: Option<(Arc<Usage>, Files)>,
}

impl Linked {
    /// Which words pages use where. The first call counts, on all processors: all files, or those that differ from an earlier
    /// state that counted. Work that already runs in rayon's pool must not call it first: it would wait for itself.
    pub fn usage(&self, config: &Config) -> &Arc<Usage> {
        self.usage.get_or_init(|| {
            Arc::new(match &self.counted {
                Some((usage, files)) => usage.changed(files, &self.files, config),
                None => Usage::of(&self.files, config),
            })
        })
    }

    /// What was counted so far: of these pages, of an earlier state of them, or nothing yet. Never waits for a count.
    pub fn usage_so_far(&self) -> Arc<Usage> {
        let earlier = || self.counted.as_ref().map(|(usage, _)| Arc::clone(usage));
        self.usage.get().cloned().or_else(earlier).unwrap_or_default()
    }

    /// Whether some state was counted, so that lists are in their best order.
    pub fn is_counted(&self) -> bool {
        self.usage.get().is_some() || self.counted.is_some()
    }

    /// Lets this state count by the difference to an earlier one.
    pub(crate) fn count_after(&mut self, earlier: &Self) {
        let counted = earlier.usage.get().map(|usage| (Arc::clone(usage), earlier.files.clone()));
        self.counted = counted.or_else(|| earlier.counted.clone());
    }
}

/// An edition with what questions look up.
#[derive(Debug)]
pub struct LinkedVersion {
    edition: Arc<Edition>,
    /// What questions look up.
    pub index: Index,
    /// Names of the types that requests carry; found when the first snapshot is computed.
    settable: OnceLock<HashSet<String>>,
}

impl LinkedVersion {
    /// Names of the types that a request can carry, so that they have setters.
    pub(super) fn settable(&self, config: &Config) -> &HashSet<String> {
        self.settable.get_or_init(|| {
            let emit = Emit::new(&self.model, &self.names, config);
            emit.sendable.iter().map(|&id| self.model.types[id].name.clone()).collect()
        })
    }
}

impl Deref for LinkedVersion {
    type Target = Edition;

    fn deref(&self) -> &Edition {
        &self.edition
    }
}

impl Linked {
    /// Links all files; `None` when `cancelled` said so on the way.
    pub(super) fn of(files: &Files, config: &Config, generation: u64, cancelled: Cancelled<'_>) -> Option<Self> {
        let editions = Editions::of(files, config, cancelled)?;
        let indexed = |edition: &Arc<Edition>| {
            let (index, edition) = (Index::of(&edition.model), Arc::clone(edition));
            LinkedVersion { index, edition, settable: OnceLock::new() }
        };
        let versions = editions.list.par_iter().map(indexed).collect();
        Some(Self { editions, versions, files: files.clone(), generation, ..Self::default() })
    }

    /// The edition of a version folder.
    pub fn version(&self, api_version: &str) -> Option<&LinkedVersion> {
        self.versions.iter().find(|linked| linked.model.api_version == api_version)
    }
}
