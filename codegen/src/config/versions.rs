//! `[versions.*]`: which files make a version, and what its URLs begin with.

use serde::Deserialize;

use super::Config;
use super::glob::{self, Glob};

/// One version of the reference.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Version {
    /// What stands for it in its URLs behind the base path, one segment or several; the version's name when absent, nothing
    /// when empty.
    pub segment: Option<String>,
    /// Patterns of its files below the docs folder; the folder of its name when empty. A file may belong to several versions.
    pub files: Vec<Glob>,
}

impl Version {
    /// The path below the version's own folder, when the file is one of the version's; the whole path where patterns name it.
    pub fn below<'p>(&self, name: &str, path: &'p str) -> Option<&'p str> {
        if self.files.is_empty() {
            path.strip_prefix(name)?.strip_prefix('/')
        } else {
            self.files.iter().any(|glob| glob.matches(path)).then_some(path)
        }
    }
}

impl Config {
    /// What the paths of a version's URLs begin with, without slashes at its ends: base path and version.
    pub fn base_of(&self, version: &str) -> String {
        let own = self.versions.get(version).and_then(|entry| entry.segment.as_deref()).unwrap_or(version);
        let parts = [self.service.base_path.trim_matches('/'), own.trim_matches('/')];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    }

    /// Where a new page of a type belongs; `None` where types have no folder of their own.
    pub fn new_page_of_type(&self, version: &str, stem: &str) -> Option<String> {
        let own = self.versions.get(version).and_then(|entry| entry.files.first()).map(Glob::folder);
        let folder = self.pages.types.iter().find(|name| *name != "." && !glob::is_pattern(name))?;
        let ending = self.pages.endings.first()?;
        let version = own.unwrap_or_else(|| version.to_owned());
        let separator = if version.is_empty() { "" } else { "/" };
        Some(format!("{version}{separator}{folder}/{stem}.{ending}"))
    }

    /// What the paths of URLs begin with in the other versions to which a file belongs as well as to this one.
    pub fn further_bases(&self, version: &str, path: &str) -> Vec<String> {
        let belongs = |name: &str| self.versions.get(name).is_some_and(|entry| entry.below(name, path).is_some());
        let others = self.versions.keys().filter(|name| *name != version && belongs(name));
        others.map(|name| self.base_of(name)).collect()
    }

    /// What the paths of URLs begin with, that of a page's own version first.
    pub fn bases(&self, version: &str) -> Vec<String> {
        let others = self.versions.keys().filter(|name| *name != version);
        let own = self.versions.contains_key(version).then_some(version);
        own.into_iter().chain(others.map(String::as_str)).map(|name| self.base_of(name)).collect()
    }
}
