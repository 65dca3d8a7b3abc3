//! What differs from a revision in the repositories of the pages and of the output folder, asked of `git`.

use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::git;

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
        let before =
            git::ask(&self.folder, &["show", "--no-textconv", &format!("{}:./{path}", self.revision)]).unwrap_or_default();
        let now = std::fs::read(self.folder.join(path)).unwrap_or_default();
        let now = String::from_utf8_lossy(&now);
        TextDiff::from_lines(before.as_str(), &now).unified_diff().header(path, path).to_string()
    }
}

fn paths(folder: &Path, revision: &str) -> Option<Vec<String>> {
    let commit = git::object(folder, revision, "commit").ok()?;
    let differ =
        ["diff", "--name-only", "-z", "--no-renames", "--relative", "--no-ext-diff", "--no-textconv", commit.as_str(), "--", "."];
    let mut listed = git::ask(folder, &differ).ok()?;
    listed += &git::ask(folder, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."]).ok()?;
    let mut paths: Vec<String> = listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    paths.sort();
    paths.dedup();
    Some(paths)
}
