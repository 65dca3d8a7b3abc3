//! Folders: fixtures to spoil, listings to compare.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::tool::fixture;

/// A copy of the reference in `fixtures/bakery` that a test may spoil, and a folder beside it to write to.
#[derive(Debug)]
pub struct Bakery {
    root: TempDir,
    /// The docs folder.
    pub docs: PathBuf,
    /// The output folder; it does not exist yet.
    pub out: PathBuf,
}

impl Bakery {
    /// The reference as it is.
    pub fn new() -> Self {
        Self::with(&[])
    }

    /// The reference with the pages of other fixtures laid over it.
    pub fn with(fixtures: &[&str]) -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let docs = root.path().join("docs");
        for name in ["bakery"].iter().chain(fixtures) {
            copy(&fixture(name), &docs);
        }
        let out = root.path().join("out");
        Self { root, docs, out }
    }

    /// The folder that holds both.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// Writes a page.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.docs.join(path);
        fs::create_dir_all(path.parent().expect("a page lies in a folder")).expect("a folder for the page");
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Replaces a text that must stand on a page.
    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.docs.join(path);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains(from), "{} does not hold {from:?}", path.display());
        fs::write(&path, text.replace(from, to)).expect("the page can be written");
    }
}

impl Default for Bakery {
    fn default() -> Self {
        Self::new()
    }
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy to");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}

/// Makes a folder hold the files of another and no others. A file that stays as it is keeps its time, by which Cargo tells what
/// has to be built again.
pub fn mirror(from: &Path, to: &Path) {
    let (wanted, there) = (listing(from), listing(to));
    for name in there.keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(to.join(name)).expect("a file that is no longer wanted");
    }
    for (name, bytes) in wanted.iter().filter(|(name, bytes)| there.get(*name) != Some(bytes)) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder for the file");
        fs::write(path, bytes).expect("a copy");
    }
}

/// Every file below a folder with its bytes, links not followed; empty when there is no folder.
pub fn listing(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let entry = entry.expect("an entry");
            let kind = entry.file_type().expect("its kind");
            if kind.is_dir() {
                folders.push(entry.path());
            } else {
                let bytes = if kind.is_file() { fs::read(entry.path()).expect("its bytes") } else { Vec::new() };
                let below = entry.path();
                let name = below.strip_prefix(root).expect("a path below the root").to_string_lossy().into_owned();
                files.insert(name, bytes);
            }
        }
    }
    files
}
