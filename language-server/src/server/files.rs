//! Changes on disk: from the client, and from this server's own watching.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use docwright_codegen::source::version_and_kind;
use docwright_watch::Burst;
use lsp_types as lsp;

use super::Server;
use crate::settings::{CONFIG, CORRECTIONS};
use crate::uri;
use crate::view::path_below;

/// More files than this at once are a switch of branches: everything is read again, in one go and beside the loop.
const MANY: usize = 256;

impl Server {
    pub(super) fn did_change_watched_files(&mut self, params: &lsp::DidChangeWatchedFilesParams) {
        self.read_from_disk(params.changes.iter().filter_map(|change| uri::to_path(&change.uri)).collect());
    }

    pub(super) fn did_create_files(&mut self, params: &lsp::CreateFilesParams) {
        self.read_from_disk(params.files.iter().filter_map(|file| uri::to_path(&file.uri)).collect());
    }

    pub(super) fn did_rename_files(&mut self, params: &lsp::RenameFilesParams) {
        let uris = params.files.iter().flat_map(|file| [&file.old_uri, &file.new_uri]);
        self.read_from_disk(uris.filter_map(uri::to_path).collect());
    }

    pub(super) fn did_delete_files(&mut self, params: &lsp::DeleteFilesParams) {
        self.read_from_disk(params.files.iter().filter_map(|file| uri::to_path(&file.uri)).collect());
    }

    pub(super) fn disk_changed(&mut self, number: u64, burst: Burst) {
        let is_lost = self.references.iter().any(|held| held.number() == number && !held.config().is_file());
        if is_lost || self.has_departed(number) {
            self.locate();
        }
        if !self.holds(number) {
            return;
        }
        match burst {
            Burst::Paths(paths) => self.read_from_disk(paths),
            Burst::Everything => self.open(number),
        }
    }

    /// Takes over what lies on disk at some paths, but for documents that are open.
    pub(super) fn read_from_disk(&mut self, paths: BTreeSet<PathBuf>) {
        let closed: Vec<PathBuf> = paths.into_iter().filter(|path| !self.documents.contains_key(path)).collect();
        let (mut again, mut touched) = (Vec::new(), Vec::new());
        for held in &mut self.references {
            let number = held.number();
            let own: Vec<(String, &PathBuf)> =
                closed.iter().filter_map(|path| Some((path_below(held.docs(), path)?, path))).collect();
            let corrections = held.docs().join(CORRECTIONS);
            let is_config = closed.iter().any(|path| path == held.config() || *path == corrections);
            let is_folder = own.iter().any(|(below, path)| held.has_below(below) || path.is_dir());
            if is_config || is_folder || own.len() > MANY {
                again.push(number);
                continue;
            }
            let Some(reference) = held.reference() else {
                // It is being read right now, perhaps too early for these.
                held.note_changed(own.iter().map(|(_, path)| (*path).clone()));
                continue;
            };
            let config = &reference.snapshot.config;
            let pages = own.into_iter().filter(|(below, _)| version_and_kind(below, config).is_some());
            // A file that is there and cannot be read is a finding, and reading everything makes it.
            match pages.map(|(below, path)| Ok((below, read(path)?))).collect::<io::Result<Vec<_>>>() {
                Ok(texts) => touched.extend(held.set_texts(texts)),
                Err(_) => again.push(number),
            }
        }
        if !touched.is_empty() {
            self.view = None;
        }
        for path in touched {
            self.look_for_findings(path);
        }
        // One that has lost its configuration is dropped before it would be read without.
        if closed.iter().any(|path| path.ends_with(CONFIG)) {
            self.locate();
        }
        for number in again {
            self.open(number);
        }
    }
}

/// The text of a file; nothing when it is gone.
fn read(path: &Path) -> io::Result<Option<Arc<str>>> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.into())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
