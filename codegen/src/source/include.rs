//! Fragments that pages include: loaded when asked for, never from outside the docs folder.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::load::read;

/// Why an inclusion leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncludeError {
    /// The path leaves the docs folder, or leads through a link.
    Outside(String),
    /// No Markdown file is there.
    Missing(String),
}

impl fmt::Display for IncludeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside(target) => write!(f, "`{target}` leaves the docs folder"),
            Self::Missing(path) => write!(f, "there is no file `{path}`"),
        }
    }
}

impl std::error::Error for IncludeError {}

/// Where a target on a page leads, as a path below the docs folder; an error where no fragment can lie there.
pub fn include_path(page: &str, target: &str) -> Result<String, IncludeError> {
    let path = path_below(page, target).ok_or_else(|| IncludeError::Outside(target.to_owned()))?;
    if is_markdown(&path) { Ok(path) } else { Err(IncludeError::Missing(path)) }
}

/// The path below the docs folder to which a target on a page leads; `None` for one that leaves it.
pub fn path_below(page: &str, target: &str) -> Option<String> {
    joined_path(page, target.split(['#', '?']).next().unwrap_or_default())
}

/// The path below the docs folder to which a relative path on a page leads. It has no query and no anchor: `#` and `?` are letters of names.
pub fn joined_path(page: &str, written: &str) -> Option<String> {
    let written = written.replace('\\', "/");
    if written.starts_with('/') || written.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The folder of a path, without a `/` at its end; empty for a path that lies in none.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Endings of Markdown files; a fragment has one of them whatever the pages of the reference are called.
fn is_markdown(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("md" | "mdx" | "markdown"))
}

/// The text of a fragment below the docs folder; an empty one and the reason when it cannot be read as text.
pub fn open_fragment(docs: &Path, path: &str) -> Result<(Arc<str>, Option<String>), IncludeError> {
    // The topmost folder may be a link, as version folders may; nothing below it.
    let mut at = docs.to_owned();
    for (depth, part) in path.split('/').enumerate() {
        at.push(part);
        let data = fs::symlink_metadata(&at).map_err(|_| IncludeError::Missing(path.to_owned()))?;
        if depth > 0 && data.is_symlink() {
            return Err(IncludeError::Outside(path.to_owned()));
        }
    }
    if at.is_file() { Ok(read(&at)) } else { Err(IncludeError::Missing(path.to_owned())) }
}
