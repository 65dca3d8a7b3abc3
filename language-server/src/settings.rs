//! Settings, and the references that they and the open folders lead to.

use std::path::{Path, PathBuf};

use docwright_codegen::write::MANIFEST;
use serde::Deserialize;
use serde_json::Value;

use crate::nearby;

/// The configuration file of a reference.
pub use docwright_codegen::config::FILE_NAME as CONFIG;

/// What a maintainer says beside it.
pub use docwright_codegen::config::CORRECTIONS;

/// Settings of a user, under `docwright`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The docs folder, where it is not found by itself; below an open folder unless absolute.
    pub docs: Option<PathBuf>,
    /// The configuration, where it does not lie in the docs folder.
    pub config: Option<PathBuf>,
    /// The folder that holds the emitted client and tests.
    pub output: Option<PathBuf>,
    /// Pages whose findings are shown.
    pub diagnostics: Scope,
    /// Lines that change the contract since the last commit are shown. That holds the commit's pages in memory too.
    pub contract: bool,
    /// Which lines stand above pages and examples.
    pub lenses: Lenses,
    /// Which words stand between those of a page.
    pub hints: Hints,
}

/// Which lines stand above pages and examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting, independent of the others")]
pub struct Lenses {
    /// The call that a page gives.
    pub call: bool,
    /// The least privileged permissions.
    pub permissions: bool,
    /// How often a page is referred to.
    pub references: bool,
    /// What became of an example.
    pub replay: bool,
    /// What can be done with an example.
    pub actions: bool,
}

impl Default for Lenses {
    fn default() -> Self {
        Self { call: true, permissions: true, references: true, replay: true, actions: true }
    }
}

/// Which words stand between those of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Hints {
    /// The call behind a method line.
    pub calls: bool,
    /// Which request and response of an example belong together.
    pub messages: bool,
    /// The Rust type behind a property.
    pub types: bool,
}

impl Default for Hints {
    fn default() -> Self {
        Self { calls: true, messages: true, types: true }
    }
}

/// Pages whose findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// All findings of open pages, and the errors of the others.
    #[default]
    Open,
    /// All findings of all pages.
    Workspace,
}

/// Where a reference lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The folder that holds the version folders.
    pub docs: PathBuf,
    /// The configuration.
    pub config: PathBuf,
    /// The folder that holds the emitted client and tests.
    pub output: Option<PathBuf>,
}

impl Settings {
    /// Reads settings, given with or without the member `docwright` around them. The error is for the user.
    pub fn read(value: &Value) -> Result<Self, String> {
        let own = value.get("docwright").unwrap_or(value);
        // A client that has no settings sends nothing at all, or an empty list.
        if !own.is_object() {
            return Ok(Self::default());
        }
        // A setting that is null or empty is one that was not made.
        let made = own.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null() && *value != "");
        let made: serde_json::Map<String, Value> = made.map(|(name, value)| (name.clone(), value.clone())).collect();
        serde_json::from_value(made.into()).map_err(|error| format!("settings: {error}"))
    }

    /// The references around some opened folders, each once.
    pub fn locate(&self, roots: &[PathBuf]) -> Vec<Location> {
        let mut found: Vec<Location> = Vec::new();
        for root in roots {
            let docs = match &self.docs {
                Some(docs) => vec![root.join(docs)],
                None => nearby::around_folder(root),
            };
            // One setting serves all open folders, and not each of them has such a folder.
            let docs = docs.into_iter().filter(|docs| self.docs.is_none() || roots.len() == 1 || docs.is_dir());
            for location in docs.map(|docs| self.location(root, docs)) {
                if found.iter().all(|known| known.docs != location.docs) {
                    found.push(location);
                }
            }
        }
        found
    }

    fn location(&self, root: &Path, docs: PathBuf) -> Location {
        let config = self.config.as_ref().map_or_else(|| docs.join(CONFIG), |config| root.join(config));
        let output = match &self.output {
            Some(output) => Some(root.join(output)),
            None => docs.parent().filter(|parent| parent.join(MANIFEST).is_file()).map(Path::to_owned),
        };
        Location { docs, config, output }
    }
}

impl Location {
    /// The reference that a page lies in, wherever that is.
    pub fn around_page(page: &Path) -> Option<Self> {
        let docs = nearby::around_page(page)?;
        Some(Settings::default().location(&docs.clone(), docs))
    }
}
