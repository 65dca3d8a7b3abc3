//! What differs from a revision in a folder of a repository.

use std::path::{Path, PathBuf};

use similar::TextDiff;

use super::{ask, object};

/// A folder in a repository, against a revision of it.
#[derive(Debug)]
pub struct Changed {
    folder: PathBuf,
    revision: String,
    /// Paths below the folder whose text differs, those that git does not hold yet among them. Nothing when git cannot tell.
    pub paths: Option<Vec<String>>,
}

impl Changed {
    /// Asks git.
    pub fn since(folder: &Path, revision: &str) -> Self {
        Self { folder: folder.to_owned(), revision: revision.to_owned(), paths: paths(folder, revision) }
    }

    /// What differs in a file, as a unified diff; empty when git cannot tell.
    pub fn diff(&self, path: &str) -> String {
        if !self.paths.iter().flatten().any(|changed| changed == path) {
            return String::new();
        }
        let now = std::fs::read(self.folder.join(path)).unwrap_or_default();
        self.diff_to(path, &String::from_utf8_lossy(&now))
    }

    /// What differs between a file at the revision and a text that may not be on disk yet.
    pub fn diff_to(&self, path: &str, now: &str) -> String {
        diff(path, &self.before(path).unwrap_or_default(), now)
    }

    /// A file at the revision; nothing when it was not there, or git cannot tell.
    pub fn before(&self, path: &str) -> Option<String> {
        ask(&self.folder, &["show", "--no-textconv", &format!("{}:./{path}", self.revision)]).ok()
    }
}

/// What differs between two states of a file, as a unified diff.
pub fn diff(path: &str, before: &str, now: &str) -> String {
    TextDiff::from_lines(before, now).unified_diff().header(path, path).to_string()
}

fn paths(folder: &Path, revision: &str) -> Option<Vec<String>> {
    let commit = object(folder, revision, "commit").ok()?;
    let differ =
        ["diff", "--name-only", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv", commit.as_str(), "--", "."];
    let mut listed = ask(folder, &differ).ok()?;
    listed += &ask(folder, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."]).ok()?;
    let mut paths: Vec<String> = listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    paths.sort();
    paths.dedup();
    Some(paths)
}
