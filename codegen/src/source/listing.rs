//! What lies in the docs folder beside what is read: names alone, of the folders that links lead into.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Names on disk, by folder below the docs folder; the docs folder itself has the empty name.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    folders: BTreeMap<String, Folder>,
}

/// The names in one folder.
#[derive(Clone, Debug)]
struct Folder {
    names: BTreeSet<String>,
    /// When a name came or went last.
    changed: Option<SystemTime>,
}

/// What the listing knows of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    /// It is there.
    There,
    /// It is there in letters of another case.
    As(String),
    /// It is not there.
    Missing,
    /// Nobody has looked, or nobody may.
    Unknown,
}

impl Listing {
    /// Looks into a folder and those above it, unless that is known and nothing has changed.
    pub fn look_into(&mut self, docs: &Path, folder: &str) {
        let mut at = String::new();
        self.list(docs, &at);
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            let Some(name) = self.folders.get(&at).and_then(|found| found.name(part)) else { return };
            at = below(&at, name);
            self.list(docs, &at);
        }
    }

    /// What is known of a path.
    pub fn find(&self, path: &str) -> Listed {
        let mut at = String::new();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let Some(folder) = self.folders.get(&at) else { return Listed::Unknown };
            let Some(name) = folder.name(part) else { return Listed::Missing };
            at = below(&at, name);
        }
        if self.folders.is_empty() {
            Listed::Unknown
        } else if at == path {
            Listed::There
        } else {
            Listed::As(at)
        }
    }

    /// The names in a folder; none where nobody has looked.
    pub fn names(&self, folder: &str) -> impl Iterator<Item = &str> {
        self.folders.get(folder).into_iter().flat_map(|found| found.names.iter().map(String::as_str))
    }

    /// Takes a file out that is no longer there.
    pub fn forget(&mut self, path: &str) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if let Some(folder) = self.folders.get_mut(folder) {
            folder.names.remove(name);
        }
    }

    fn list(&mut self, docs: &Path, below: &str) {
        let folder = docs.join(below);
        // The topmost folders may be links, as version folders may; nothing below them.
        let is_deep = below.contains('/');
        let data = if is_deep { fs::symlink_metadata(&folder) } else { fs::metadata(&folder) };
        let Ok(data) = data else {
            self.folders.remove(below);
            return;
        };
        let changed = data.modified().ok();
        if changed.is_some() && self.folders.get(below).is_some_and(|known| known.changed == changed) {
            return;
        }
        let Some(entries) = data.is_dir().then(|| fs::read_dir(&folder).ok()).flatten() else { return };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        self.folders.insert(below.to_owned(), Folder { names, changed });
    }
}

impl Folder {
    /// The name as it is on disk: the same, else the only one in letters of another case.
    fn name(&self, written: &str) -> Option<&str> {
        if let Some(name) = self.names.get(written) {
            return Some(name);
        }
        let is_alike = |name: &&String| {
            name.eq_ignore_ascii_case(written) || !written.is_ascii() && name.to_lowercase() == written.to_lowercase()
        };
        let mut alike = self.names.iter().filter(is_alike);
        alike.next().filter(|_| alike.next().is_none()).map(String::as_str)
    }
}

fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
