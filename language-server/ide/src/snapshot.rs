//! The reference at one moment, cheap to clone and never changed.

use std::path::PathBuf;
use std::sync::Arc;

use super::contract::Contract;
use super::linked::{Linked, LinkedVersion};
use docwright_codegen::config::Config;
use docwright_codegen::pipeline::{File, Files};
use docwright_codegen::source::FileId;

/// A reference at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The configuration that it is read under.
    pub config: Arc<Config>,
    /// The docs folder.
    pub docs: Arc<PathBuf>,
    /// The folder that `cargo xtask codegen` writes to, where there is one: the client and the tests.
    pub output: Option<Arc<PathBuf>>,
    /// The files.
    pub files: Files,
    /// What all files together say. The text of a file that was edited a moment ago may be newer: then spans in this part
    /// that lie in that file are those of the text before, and names must be looked up rather than places.
    pub linked: Arc<Linked>,
    /// What has changed since the last commit, where somebody wants to see that.
    pub contract: Option<Arc<Contract>>,
}

impl Snapshot {
    /// The file of an id, unless it was removed.
    pub fn file(&self, id: FileId) -> Option<&Arc<File>> {
        self.files.get(id)
    }

    /// The file at a path below the docs folder.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files.by_path.get(path).copied()
    }

    /// The version that a file belongs to.
    pub fn version_of(&self, id: FileId) -> Option<&LinkedVersion> {
        self.linked.version(&self.file(id)?.source.api_version)
    }

    /// True when what [`Snapshot::linked`] says of a file was read from the text that the file has now.
    pub fn is_linked(&self, id: FileId) -> bool {
        match (self.file(id), self.linked.files.get(id)) {
            (Some(now), Some(then)) => Arc::ptr_eq(now, then),
            _ => false,
        }
    }
}
