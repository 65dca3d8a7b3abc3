//! Reading a docs folder from disk.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::{FileId, Room, SourceFile, Sources, Unreadable};
use crate::config::Config;

/// Why a docs folder could not be loaded at all.
#[derive(Debug)]
pub enum LoadError {
    /// A folder could not be listed.
    Folder(PathBuf, io::Error),
    /// None of the version folders is there.
    NoVersion(PathBuf, Vec<String>),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path, error) => write!(f, "{}: {error}", path.display()),
            Self::NoVersion(path, versions) => {
                write!(f, "{}: none of the version folders is here: {}", path.display(), versions.join(", "))
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Folder(_, error) => Some(error),
            Self::NoVersion(..) => None,
        }
    }
}

/// What listing found: a page, or what looks like one and is not read, with the reason.
struct Found {
    path: String,
    api_version: String,
    room: Room,
    skipped: Option<&'static str>,
}

const LINK: &str = "a symbolic link; inside a version folder links are not followed";
const NOT_UNICODE: &str = "its name is not Unicode, so that no link and no message can name it";
const UPPER_CASE: &str = "links name pages by `.md` in lower case, so that none could lead to it";
const NO_FILE: &str = "neither a file nor a folder";

/// Loads the pages of all version folders that exist, in path order. What looks like a page or a folder of pages and is not
/// read stands in [`Sources::unreadable`]. Fragments are loaded when a page includes them: see [`super::open_fragment`].
pub fn load(docs: &Path, config: &Config) -> Result<Sources, LoadError> {
    fs::read_dir(docs).map_err(|error| LoadError::Folder(docs.to_owned(), error))?;
    let mut found: Vec<Found> = Vec::new();
    let mut versions = 0;
    for version in config.versions.keys() {
        // The version folder itself may be a link; what lies in it may not.
        if !docs.join(version).is_dir() {
            continue;
        }
        versions += 1;
        for (folder, room) in [("api", Room::Api), ("resources", Room::Resources)] {
            list_room(docs, version, folder, room, &mut found)?;
        }
    }
    if versions == 0 {
        return Err(LoadError::NoVersion(docs.to_owned(), config.versions.keys().cloned().collect()));
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let text = |found: &Found| match found.skipped {
        None => read(&docs.join(&found.path)),
        Some(reason) => (Arc::default(), Some(reason.to_owned())),
    };
    let read: Vec<(Arc<str>, Option<String>)> = found.par_iter().map(text).collect();
    let mut sources = Sources { root: docs.to_owned(), ..Sources::default() };
    for (Found { path, api_version, room, skipped }, (text, reason)) in found.into_iter().zip(read) {
        // What is passed over is no page, only a place to say so.
        let room = if skipped.is_some() { Room::Includes } else { room };
        sources.push(SourceFile { path, api_version, room, text }, reason);
    }
    Ok(sources)
}

/// Gathers the pages of one folder of a version, if it is there.
fn list_room(docs: &Path, version: &str, folder: &str, room: Room, found: &mut Vec<Found>) -> Result<(), LoadError> {
    let below = format!("{version}/{folder}");
    let kind = match fs::symlink_metadata(docs.join(&below)) {
        Ok(data) => data.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(LoadError::Folder(docs.join(below), error)),
    };
    let mut entries = Vec::new();
    if kind.is_dir() {
        list(docs, &below, &mut entries)?;
    } else {
        entries.push((below, Some(if kind.is_symlink() { LINK } else { "a folder of pages is expected here" })));
    }
    let found_here = |(path, skipped)| Found { path, api_version: version.to_owned(), room, skipped };
    found.extend(entries.into_iter().map(found_here));
    Ok(())
}

/// Gathers the Markdown files below a folder, links not followed.
fn list(docs: &Path, below: &str, entries: &mut Vec<(String, Option<&'static str>)>) -> Result<(), LoadError> {
    let folder = docs.join(below);
    let failed = |error| LoadError::Folder(folder.clone(), error);
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let name = entry.file_name();
        let path = format!("{below}/{}", name.to_string_lossy());
        // A link to a folder looks like a folder of pages.
        let is_folder = kind.is_dir() || kind.is_symlink() && entry.path().is_dir();
        if !is_folder && !is_markdown(&path) {
            if path.to_ascii_lowercase().ends_with(".md") && kind.is_file() {
                entries.push((path, Some(UPPER_CASE)));
            }
            continue;
        }
        if name.to_str().is_none() {
            entries.push((path, Some(NOT_UNICODE)));
        } else if kind.is_symlink() {
            entries.push((path, Some(LINK)));
        } else if kind.is_dir() {
            list(docs, &path, entries)?;
        } else {
            entries.push((path, (!kind.is_file()).then_some(NO_FILE)));
        }
    }
    Ok(())
}

/// The version and the room of a path below the docs folder; `None` for what is no part of a reference.
pub fn place(path: &str, config: &Config) -> Option<(String, Room)> {
    if !is_markdown(path) {
        return None;
    }
    let version = version_of(path, config);
    let below = if version.is_empty() { "" } else { &path[version.len() + 1..] };
    let room = if below.starts_with("api/") {
        Room::Api
    } else if below.starts_with("resources/") {
        Room::Resources
    } else {
        Room::Includes
    };
    Some((version, room))
}

/// The version folder that a path begins with; empty when it lies in none.
pub fn version_of(path: &str, config: &Config) -> String {
    let top = path.split_once('/').map_or("", |(top, _)| top);
    if config.versions.contains_key(top) { top.to_owned() } else { String::new() }
}

/// `.md` exactly: editors and converters leave `.md.txt`, `.MD~` and the like behind.
pub(super) fn is_markdown(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.len() > 3 && name.as_bytes().ends_with(b".md"))
}

/// The text of a file; an empty one and the reason when it cannot be read as text.
pub(super) fn read(path: &Path) -> (Arc<str>, Option<String>) {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return (Arc::default(), Some(error.to_string())),
    };
    if u32::try_from(bytes.len()).is_err() {
        return (Arc::default(), Some("longer than 4 GiB".to_owned()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text.into(), None),
        Err(error) => (Arc::default(), Some(format!("not UTF-8 at byte {}", error.utf8_error().valid_up_to()))),
    }
}

impl Sources {
    /// Adds a file at the end.
    pub fn push(&mut self, file: SourceFile, unreadable: Option<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.unreadable.extend(unreadable.map(|reason| Unreadable { file: id, reason }));
        self.files.push(file);
        id
    }
}
