//! What has changed on disk and is not read yet.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use docwright_codegen::config::FILE_NAME as CONFIGURATION;
use docwright_codegen::corrections::FILE_NAME as CORRECTIONS;
use docwright_codegen::reference::Reference;
use docwright_codegen::source::{IncludeError, open_fragment, version_and_kind};
use docwright_watch::Burst;

/// Files as [`Reference::update`] takes them: paths below the docs folder with their texts, none for those that are gone.
pub type Texts = Vec<(String, Option<Arc<str>>)>;

/// What has to be done before everything emitted is fresh.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Pending {
    /// These paths were touched.
    paths: BTreeSet<PathBuf>,
    /// All files are to be read again.
    everything: bool,
    /// The docs folder itself was touched: the system may be watching a folder that is gone.
    folder: bool,
}

/// What was touched, read.
pub enum Changed {
    /// These texts are new.
    Texts(Texts),
    /// More than texts of pages has changed, or cannot be told from the touched paths.
    Everything,
}

impl Pending {
    /// Everything is to be read again.
    pub fn everything() -> Self {
        Self { everything: true, ..Self::default() }
    }

    /// Adds a burst; `docs` is the folder as the watcher knows it.
    pub fn add(&mut self, burst: Burst, docs: &Path) {
        match burst {
            Burst::Everything => {
                self.everything = true;
                // Nobody can say what was missed.
                self.folder = true;
            }
            Burst::Paths(paths) => {
                self.folder |= paths.contains(docs);
                self.paths.extend(paths);
            }
        }
    }

    /// True once after the docs folder itself was touched, which may be another one by now.
    pub fn take_folder(&mut self) -> bool {
        let touched = std::mem::take(&mut self.folder);
        self.everything |= touched;
        touched
    }

    /// Reads what was touched; what is as it was before is left out.
    pub fn read(self, docs: &Path, reference: &Reference) -> Changed {
        if self.everything {
            return Changed::Everything;
        }
        let mut texts = Texts::new();
        for path in self.paths {
            let Some(below) = below(docs, &path) else { continue };
            if below == CONFIGURATION || below == CORRECTIONS || path.is_dir() || holds_files(reference, &below) {
                return Changed::Everything;
            }
            if version_and_kind(&below, &reference.config).is_none() {
                continue;
            }
            let text = match open_fragment(docs, &below) {
                Ok((text, None)) => Some(text),
                Err(IncludeError::Missing(_)) => None,
                // A file that is there and cannot be read is a finding, and reading everything makes it.
                Ok((_, Some(_))) | Err(IncludeError::Outside(_)) => return Changed::Everything,
            };
            let id = reference.files.by_path.get(&below);
            let known = id.and_then(|id| reference.files.get(*id));
            if known.is_some_and(|file| !file.findings.is_empty() && file.source.text.is_empty()) {
                // It may have been one that could not be read.
                return Changed::Everything;
            }
            if known.map(|file| &file.source.text) != text.as_ref() {
                texts.push((below, text));
            }
        }
        Changed::Texts(texts)
    }
}

/// A path below the docs folder, with `/`; none for one that no page can name.
fn below(docs: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(docs).ok()?.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/")).filter(|below| !below.is_empty())
}

/// True when files are known below a path: it was a folder.
fn holds_files(reference: &Reference, path: &str) -> bool {
    let folder = format!("{path}/");
    reference.files.by_path.range(folder.clone()..).next().is_some_and(|(first, _)| first.starts_with(&folder))
}
