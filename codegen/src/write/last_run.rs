//! What the last run was made from and what it left in the output folder, so that the next one can tell from the times and lengths of files
//! that it would write the same, and need not read a page.
//!
//! Nothing depends on it: without it, or with one that speaks of other files than those that lie there, everything is read and compared. It
//! lies outside of the output folder, which holds what the pages give and nothing of when it was written.

#[cfg(test)]
mod tests;

use std::fs::{self, DirEntry};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf, absolute};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::stamp::Stamp;
use super::{STAGING, previous, stay_inside};

/// The folder in which a repository keeps its own state, which is no part of what it holds.
const REPOSITORY: &str = ".git";

/// What a run is made from, in one number: the tool, what was asked of it, and every file that it may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin(u64);

impl Origin {
    /// Looks at everything in the docs folder and at the `others`, of which each may be missing; `root` is the output folder. It is to be taken
    /// before the first of them is read, so that a file which is saved meanwhile is read again by the next run. None where something cannot
    /// be looked at.
    pub fn of(docs: &Path, others: &[PathBuf], root: &Path, asked: impl Hash) -> Option<Self> {
        let tool = Stamp::at(&std::env::current_exe().ok()?)?;
        let others: Vec<_> = others.iter().map(|path| (path, Stamp::at(path))).collect();
        let places = (absolute(docs).ok()?, absolute(root).ok()?);
        Some(Self(hash(&(tool, others, places, folder(docs, true).ok()?, asked))))
    }
}

/// What a run of the same origin need not find out again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LastRun {
    /// What it was made from.
    pub origin: Origin,
    /// What it told of the pages.
    pub told: String,
    /// Keys of the configuration that nothing uses.
    pub unused_verbs: Vec<String>,
}

/// As it lies on the disk.
#[derive(Serialize, Deserialize)]
struct Kept {
    run: LastRun,
    /// The emitted files, by their stamps.
    outputs: u64,
}

impl LastRun {
    /// The last run, as it was kept in `file`, where one of this origin would write what lies in the output folder already.
    pub fn find(file: &Path, root: &Path, origin: Origin) -> Option<Self> {
        let kept: Kept = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        // What a run that was cut short has left is for a whole one to remove.
        let is_complete = root.join(STAGING).symlink_metadata().is_err();
        let is_same = is_complete && kept.run.origin == origin && outputs(root) == Some(kept.outputs);
        is_same.then_some(kept.run)
    }

    /// Leaves this one for the next, when all its files lie in their places. Where it cannot be kept, the next run is a whole one.
    pub fn keep(self, file: &Path, root: &Path) {
        let Some(outputs) = outputs(root) else { return };
        let write = || {
            fs::create_dir_all(file.parent().unwrap_or(root))?;
            fs::write(file, serde_json::to_vec(&Kept { run: self, outputs })?)
        };
        let _: io::Result<()> = write();
    }
}

/// The files that the manifest lists, and the manifest; none where one of them is reached through a link.
fn outputs(root: &Path) -> Option<u64> {
    let mut paths = previous(root).ok()?;
    paths.insert(super::MANIFEST.to_owned());
    stay_inside(root, paths.iter().map(String::as_str)).ok()?;
    let stamps: Vec<_> = paths.par_iter().map(|path| Stamp::at(&root.join(path))).collect();
    Some(hash(&(paths, stamps)))
}

/// Names and stamps of all that lies in a folder. Links are followed at the top alone, where versions may be some; of others it counts where
/// they lead.
fn folder(path: &Path, is_top: bool) -> io::Result<u64> {
    let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<DirEntry>>>()?;
    entries.retain(|entry| entry.file_name() != REPOSITORY);
    entries.sort_by_key(DirEntry::file_name);
    let inside = |entry: &DirEntry| {
        let followed = if is_top { fs::metadata(entry.path()).ok() } else { None };
        let data = followed.map_or_else(|| entry.metadata(), Ok)?;
        let within = if data.is_dir() { Some(folder(&entry.path(), false)?) } else { None };
        let link = if data.is_symlink() { Some(fs::read_link(entry.path())?) } else { None };
        Ok((entry.file_name(), Stamp::of(&data), within, link))
    };
    Ok(hash(&entries.par_iter().map(inside).collect::<io::Result<Vec<_>>>()?))
}

/// A number that one build of the tool computes alike in every run.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
