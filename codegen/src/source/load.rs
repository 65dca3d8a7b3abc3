//! Reading a docs folder from disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::folder::expect_folder;
use super::{FileId, LoadError, PageKind, SourceFile, Sources, Unreadable};
use crate::config::{Config, Glob, Pages, Version};

/// What listing found: a page, or what looks like one and is not read, with the reason.
struct Found {
    path: String,
    api_version: String,
    page_kind: PageKind,
    skipped: Option<String>,
}

const LINK: &str = "a symbolic link; inside a version folder links are not followed";
const NOT_UNICODE: &str = "its name is not Unicode, so that no link and no message can name it";
const NO_FILE: &str = "neither a file nor a folder";

/// Loads the pages of all version folders that exist, in path order. What looks like a page or a folder of pages and is not
/// read stands in [`Sources::unreadable`]. Fragments are loaded when a page includes them: see [`super::open_fragment`].
pub fn load(docs: &Path, config: &Config) -> Result<Sources, LoadError> {
    expect_folder(docs)?;
    let mut found: Vec<Found> = Vec::new();
    let mut versions = 0;
    for (name, version) in &config.versions {
        let mut is_there = false;
        for folder in folders(name, version, &config.pages) {
            // The version folder itself may be a link; what lies in it may not.
            let top = folder.split('/').next().unwrap_or_default();
            is_there |= docs.join(top).is_dir();
            list_folder(docs, name, &folder, config, &mut found);
        }
        versions += usize::from(is_there);
    }
    if versions == 0 {
        return Err(LoadError::NoVersion(docs.to_owned(), config.versions.keys().cloned().collect()));
    }
    found.extend(contents(docs, config));
    // Several folders of one version may hold each other; a file of several versions is read for each of them.
    let order: Vec<&String> = config.versions.keys().collect();
    let place = |found: &Found| order.iter().position(|version| **version == found.api_version);
    found.sort_by(|a, b| (&a.path, place(a)).cmp(&(&b.path, place(b))));
    found.dedup_by(|a, b| a.path == b.path && (a.api_version == b.api_version || a.skipped.is_some()));
    let text = |found: &Found| match &found.skipped {
        None => read(&docs.join(&found.path)),
        Some(reason) => (Arc::default(), Some(reason.clone())),
    };
    let read: Vec<(Arc<str>, Option<String>)> = found.par_iter().map(text).collect();
    let mut sources = Sources { root: docs.to_owned(), ..Sources::default() };
    for (Found { path, api_version, page_kind, skipped }, (text, reason)) in found.into_iter().zip(read) {
        // What is passed over is no page, only a place to say so.
        let page_kind = if skipped.is_some() { PageKind::Includes } else { page_kind };
        sources.push(SourceFile { path, api_version, page_kind, text }, reason);
    }
    Ok(sources)
}

/// Tables of contents: beside the version folders, in them, and in folders of pages.
fn contents(docs: &Path, config: &Config) -> Vec<Found> {
    let mut places: BTreeSet<String> = BTreeSet::from([String::new()]);
    for (name, version) in &config.versions {
        for folder in folders(name, version, &config.pages) {
            let above = folder.match_indices('/').map(|(at, _)| folder[..at].to_owned());
            places.extend(above.chain([folder.clone()]));
        }
    }
    // Where letters have no case, one file has several of the names.
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    for folder in places {
        for name in &config.pages.contents {
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let is_file = || fs::symlink_metadata(docs.join(&path)).is_ok_and(|data| data.is_file());
            if !found.contains_key(&path.to_lowercase()) && is_file() {
                let api_version = version_of(&path, config);
                let page = Found { path: path.clone(), api_version, page_kind: PageKind::Contents, skipped: None };
                found.insert(path.to_lowercase(), page);
            }
        }
    }
    found.into_values().collect()
}

/// The folders below the docs folder in which pages of a version can lie.
fn folders(name: &str, version: &Version, pages: &Pages) -> Vec<String> {
    if !version.files.is_empty() {
        return version.files.iter().map(Glob::folder).collect();
    }
    let below = |folder: &String| match Glob::new(format!("{folder}/*")).folder().as_str() {
        "" | "." => name.to_owned(),
        folder => format!("{name}/{folder}"),
    };
    pages.operations.iter().chain(&pages.types).map(below).collect()
}

/// Gathers the pages of one folder of a version, if it is there.
fn list_folder(docs: &Path, version: &str, folder: &str, config: &Config, found: &mut Vec<Found>) {
    let mut entries = Vec::new();
    let is_top = !folder.contains('/');
    let link_is_followed = is_top && docs.join(folder).is_dir();
    match fs::symlink_metadata(docs.join(folder)).map(|data| data.file_type()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => entries.push((folder.to_owned(), Some(error.to_string()))),
        Ok(kind) if kind.is_dir() || link_is_followed => list(docs, folder, &config.pages, &mut entries),
        Ok(kind) => {
            let reason = if kind.is_symlink() { LINK } else { "a folder of pages is expected here" };
            entries.push((folder.to_owned(), Some(reason.to_owned())));
        }
    }
    for (path, skipped) in entries {
        let page_kind = match (page_kind_in(&path, version, config), &skipped) {
            (Some(page_kind), _) => page_kind,
            (None, Some(_)) => PageKind::Includes,
            (None, None) => continue,
        };
        found.push(Found { path, api_version: version.to_owned(), page_kind, skipped });
    }
}

/// Gathers the pages below a folder, links not followed. What cannot be listed says why and stops nothing else.
fn list(docs: &Path, below: &str, pages: &Pages, entries: &mut Vec<(String, Option<String>)>) {
    let folder = docs.join(below);
    let listed = match fs::read_dir(&folder) {
        Ok(listed) => listed,
        Err(error) => return entries.push((below.to_owned(), Some(error.to_string()))),
    };
    for entry in listed {
        let (entry, kind) = match entry.and_then(|entry| entry.file_type().map(|kind| (entry, kind))) {
            Ok(found) => found,
            Err(error) => {
                entries.push((below.to_owned(), Some(error.to_string())));
                continue;
            }
        };
        let name = entry.file_name();
        let prefix = if below.is_empty() { String::new() } else { format!("{below}/") };
        let path = format!("{prefix}{}", name.to_string_lossy());
        // A link to a folder looks like a folder of pages.
        let is_folder = kind.is_dir() || kind.is_symlink() && entry.path().is_dir();
        if !is_folder && pages.without_ending(&path).is_none() {
            continue;
        }
        if name.to_str().is_none() {
            entries.push((path, Some(NOT_UNICODE.to_owned())));
        } else if kind.is_symlink() {
            entries.push((path, Some(LINK.to_owned())));
        } else if kind.is_dir() {
            list(docs, &path, pages, entries);
        } else {
            entries.push((path, (!kind.is_file()).then(|| NO_FILE.to_owned())));
        }
    }
}

/// The kind of page at a path in a version; `None` when it is none of its pages.
fn page_kind_in(path: &str, name: &str, config: &Config) -> Option<PageKind> {
    let version = config.versions.get(name)?;
    config.pages.page_kind(version.below(name, path)?, !version.files.is_empty())
}

/// The versions that a path below the docs folder belongs to, each with the kind of page that the path is there; none for a file that
/// is no part of a reference.
pub fn versions_and_kinds(path: &str, config: &Config) -> Vec<(String, PageKind)> {
    if config.pages.is_contents(path) {
        return vec![(version_of(path, config), PageKind::Contents)];
    }
    if config.pages.without_ending(path).is_none() {
        return Vec::new();
    }
    let pages = config.versions.keys().filter_map(|name| Some((name.clone(), page_kind_in(path, name, config)?)));
    let pages: Vec<(String, PageKind)> = pages.collect();
    if pages.is_empty() { vec![(version_of(path, config), PageKind::Includes)] } else { pages }
}

/// The first of [`versions_and_kinds`].
pub fn version_and_kind(path: &str, config: &Config) -> Option<(String, PageKind)> {
    versions_and_kinds(path, config).into_iter().next()
}

/// The version that a path belongs to, whatever lies there; empty when it lies in none.
pub fn version_of(path: &str, config: &Config) -> String {
    let holds = |(name, version): &(&String, &Version)| version.below(name, path).is_some();
    config.versions.iter().find(holds).map_or_else(String::new, |(name, _)| name.clone())
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
