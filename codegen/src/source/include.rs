//! Fragments that pages include: loaded when asked for, never from outside the docs folder.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;

use rayon::prelude::*;

use super::load::{is_markdown, read};
use super::{FileId, Room, SourceFile, Sources};

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

impl Sources {
    /// Loads the fragments that pages include, given as (page, target as written). Answers in the order of the questions;
    /// each file is loaded once, however often it is asked for. New files are appended in path order.
    pub fn include_all(&mut self, wanted: &[(FileId, &str)]) -> Vec<Result<FileId, IncludeError>> {
        let paths: Vec<Result<String, IncludeError>> = wanted.iter().map(|(from, target)| self.resolve(*from, target)).collect();
        let mut new: BTreeMap<&str, &str> = BTreeMap::new();
        for ((from, _), path) in wanted.iter().zip(&paths) {
            if let Ok(path) = path
                && !self.included.contains_key(path)
            {
                let version = self.file(*from).api_version.as_str();
                let inside = path.strip_prefix(version).is_some_and(|rest| rest.starts_with('/'));
                new.insert(path, if inside { version } else { "" });
            }
        }
        let new: Vec<(String, String)> = new.into_iter().map(|(path, version)| (path.to_owned(), version.to_owned())).collect();
        let loaded: Vec<_> = new.par_iter().map(|(path, _)| self.open(path)).collect();
        for ((path, api_version), loaded) in new.into_iter().zip(loaded) {
            let known = loaded.map(|(text, reason)| {
                self.push(SourceFile { path: path.clone(), api_version, room: Room::Includes, text }, reason)
            });
            self.included.insert(path, known);
        }
        paths
            .into_iter()
            .map(|path| path.and_then(|path| self.included.get(&path).cloned().unwrap_or(Err(IncludeError::Missing(path)))))
            .collect()
    }

    /// Loads one fragment: [`Sources::include_all`] for a single question.
    pub fn include(&mut self, from: FileId, target: &str) -> Result<FileId, IncludeError> {
        self.include_all(&[(from, target)]).pop().unwrap_or_else(|| Err(IncludeError::Missing(target.to_owned())))
    }

    /// The path below the docs folder to which a target on a page leads.
    fn resolve(&self, from: FileId, target: &str) -> Result<String, IncludeError> {
        let outside = || IncludeError::Outside(target.to_owned());
        let written = target.split(['#', '?']).next().unwrap_or_default().replace('\\', "/");
        if written.starts_with('/') || written.contains(':') {
            return Err(outside());
        }
        let mut parts: Vec<&str> = self.file(from).path.split('/').collect();
        parts.pop();
        for part in written.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop().ok_or_else(outside)?;
                }
                name => parts.push(name),
            }
        }
        let path = parts.join("/");
        if is_markdown(&path) { Ok(path) } else { Err(IncludeError::Missing(path)) }
    }

    fn open(&self, path: &str) -> Result<(std::sync::Arc<str>, Option<String>), IncludeError> {
        // The topmost folder may be a link, as version folders may; nothing below it.
        let mut at = self.root.clone();
        for (depth, part) in path.split('/').enumerate() {
            at.push(part);
            let data = fs::symlink_metadata(&at).map_err(|_| IncludeError::Missing(path.to_owned()))?;
            if depth > 0 && data.is_symlink() {
                return Err(IncludeError::Outside(path.to_owned()));
            }
        }
        if at.is_file() { Ok(read(&at)) } else { Err(IncludeError::Missing(path.to_owned())) }
    }
}
