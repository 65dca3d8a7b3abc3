//! The references that tests run over: the one this repository ships, and a large one where it lies beside the repository.

use std::path::{Path, PathBuf};

fn workspace() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_owned()
}

/// The shipped docs folder.
pub fn docs() -> PathBuf {
    workspace().join("docs")
}

/// The configuration of the shipped reference, which others are read with too.
pub fn configuration() -> PathBuf {
    docs().join("docwright.toml")
}

/// What benchmarks run over: the folder that `DOCWRIGHT_DOCS` names, else the large reference, else the shipped one.
pub fn measured() -> PathBuf {
    std::env::var_os("DOCWRIGHT_DOCS").map(PathBuf::from).or_else(corpus).unwrap_or_else(docs)
}

/// The large reference; `None`, and a notice, where it is absent. It is read with the shipped configuration.
pub fn corpus() -> Option<PathBuf> {
    beside("corpus")
}

/// A reference that lies beside the repository; `None`, and a notice, where it is absent.
pub fn beside(name: &str) -> Option<PathBuf> {
    let folder = workspace().join("../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("notice: there is no {}; what runs over it is passed over", folder.display());
    None
}
