//! `docwright.toml`: every word that belongs to one reference and not to the dialect. One file for each table of it, and
//! `checks.rs` for what its values may not be.

mod annotations;
mod checks;
mod folding;
mod glob;
mod pages;
mod primitives;
mod schemes;
mod service;
mod severities;
#[cfg(test)]
mod tests;
mod versions;
mod words;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

pub use annotations::Annotations;
pub use folding::{contains_any_folded, fold_text, narrow, parts_a_list};
pub use glob::Glob;
pub use pages::{CONTENTS, ENDING, Pages};
pub use schemes::Scheme;
pub use service::Service;
pub use severities::{Severities, Weight};
pub use versions::Version;
pub use words::Words;

/// The name of the file in a docs folder.
pub const FILE_NAME: &str = "docwright.toml";

/// The name of the file beside it that says what pages say wrongly.
pub const CORRECTIONS: &str = "corrections.toml";

/// The configuration of a reference.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// What the client is called and where the service is.
    pub service: Service,
    /// Versions in order, by name.
    pub versions: IndexMap<String, Version>,
    /// Which files are pages.
    #[serde(default)]
    pub pages: Pages,
    /// Permission schemes in order: key → what tables call it.
    #[serde(default)]
    pub schemes: IndexMap<String, Scheme>,
    /// Words of headings and tables.
    #[serde(default)]
    pub words: Words,
    /// Keys and values of annotations.
    #[serde(default)]
    pub annotations: Annotations,
    /// Verbs that replace the ones derived from the page: `"POST /path/{}" = "verb"`.
    #[serde(default)]
    pub verbs: IndexMap<String, String>,
    /// What findings weigh: rule or family → severity.
    #[serde(default)]
    pub rules: Severities,
    /// The corrections of the docs folder.
    #[serde(skip)]
    pub corrections: Option<Overlay>,
}

/// The text of a corrections file.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub text: Arc<str>,
}

/// Why a configuration could not be read.
#[derive(Debug)]
pub struct ConfigError(pub String);

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads a configuration from its text.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let mut config: Self = toml::from_str(text).map_err(|error| ConfigError(error.to_string()))?;
        checks::check(&config, text)?;
        config.words.fold();
        for scheme in config.schemes.values_mut() {
            scheme.labels.iter_mut().for_each(|label| *label = fold_text(label));
        }
        Ok(config)
    }

    /// Reads a configuration file.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|error| ConfigError(format!("{}: {error}", path.display())))?;
        Self::parse(&text).map_err(|error| ConfigError(format!("{}: {error}", path.display())))
    }

    /// Whether a link on a page of operations may lead to a page of types, where that lies among the files or where it is published.
    pub fn may_lead_to_type(&self, target: &str) -> bool {
        self.pages.may_lead_to_type(self.service.published_page(target).unwrap_or(target))
    }

    /// Whether a link leads to an address that is no page of types, neither of this reference nor of another that is laid out like it.
    pub fn leads_outside(&self, target: &str) -> bool {
        target.contains("://") && !self.may_lead_to_type(target) && !self.pages.is_of_types(target)
    }

    /// True when pages are read in the same way. What findings weigh changes no page, and the text of the corrections is a file of its own.
    pub fn reads_alike(&self, other: &Self) -> bool {
        self.service == other.service
            && self.versions == other.versions
            && self.pages == other.pages
            && self.schemes == other.schemes
            && self.words == other.words
            && self.annotations == other.annotations
            && self.verbs == other.verbs
    }

    /// The same with the corrections of a docs folder, which lie beside the pages that they are about: those of another folder
    /// say nothing of these.
    pub fn with_corrections_of(self, docs: &Path) -> Result<Self, ConfigError> {
        let path = docs.join(CORRECTIONS);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Self { corrections: Some(Overlay { path, text: text.into() }), ..self }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(self),
            Err(error) => Err(ConfigError(format!("{}: {error}", path.display()))),
        }
    }
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
