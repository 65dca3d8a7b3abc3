//! Where links lead.

use crate::Snapshot;
use docwright_codegen::config::Config;
use docwright_codegen::source::{FileId, include_path, path_below as below};

/// A target, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The path below the docs folder.
    pub path: String,
    /// The anchor behind `#`.
    pub anchor: Option<String>,
}

/// Where a target on the page at `from` leads; `None` for what is no page of a reference.
pub fn resolve_target(from: &str, target: &str, config: &Config) -> Option<Target> {
    let (written, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    let written = written.split('?').next().unwrap_or_default();
    if written.is_empty() {
        return anchor.map(|anchor| Target { path: from.to_owned(), anchor: Some(anchor) });
    }
    let last = written.rsplit('/').next().unwrap_or(written);
    // Pages are linked with and without their ending.
    let ending = config.pages.endings.first().filter(|_| !last.contains('.'));
    let path = below(from, &ending.map_or_else(|| written.to_owned(), |ending| format!("{written}.{ending}")));
    path.filter(|path| config.pages.without_ending(path).is_some() || include_path(from, written).is_ok())
        .map(|path| Target { path, anchor })
}

/// The file that a path leads to; pages are linked with and without capitals.
pub fn file(snapshot: &Snapshot, path: &str) -> Option<FileId> {
    let caseless = || snapshot.find(&path.to_lowercase());
    snapshot.find(path).or_else(caseless)
}

/// The target that leads from one page to another.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len().min(to.len()).saturating_sub(1);
    let common = from.iter().zip(&to).take(folders).take_while(|(one, other)| one == other).count();
    format!("{}{}", "../".repeat(from.len() - 1 - common), to[common..].join("/"))
}
