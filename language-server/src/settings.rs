//! Settings, and the references that they and the open folders lead to.

use std::path::{Path, PathBuf};

use docwright_codegen::write::MANIFEST;
use serde::Deserialize;
use serde_json::Value;

/// The configuration file of a reference.
pub const CONFIG: &str = "docwright.toml";

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

    /// The references below some folders, each once.
    pub fn locate(&self, roots: &[PathBuf]) -> Vec<Location> {
        let mut found: Vec<Location> = Vec::new();
        for root in roots {
            let location = self.locate_in(root, roots.len() == 1);
            found.extend(location.filter(|location| found.iter().all(|known| known.docs != location.docs)));
        }
        found
    }

    fn locate_in(&self, root: &Path, is_only: bool) -> Option<Location> {
        let docs = match &self.docs {
            // One setting serves all open folders, and not each of them has such a folder.
            Some(docs) => Some(root.join(docs)).filter(|docs| is_only || docs.is_dir()),
            // Someone may have opened a folder inside a reference, or one page of it.
            None => [root, &root.join("docs")]
                .into_iter()
                .chain(root.ancestors().skip(1))
                .find(|folder| folder.join(CONFIG).is_file())
                .map(Path::to_owned),
        }?;
        let config = self.config.as_ref().map_or_else(|| docs.join(CONFIG), |config| root.join(config));
        let output = match &self.output {
            Some(output) => Some(root.join(output)),
            None => docs.parent().filter(|parent| parent.join(MANIFEST).is_file()).map(Path::to_owned),
        };
        Some(Location { docs, config, output })
    }
}
