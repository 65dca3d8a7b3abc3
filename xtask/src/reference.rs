//! What every command starts with: the docs folder and its configuration, opened as a reference.

use std::path::{Path, PathBuf};

use docwright_codegen::config::{Config, FILE_NAME};
use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::reference::{Location, Reference};

use crate::Failure;
use crate::print::print_note;

/// Where the reference lies.
#[derive(clap::Args)]
pub struct Docs {
    /// The folder that holds the version folders.
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The configuration; by default the docs folder's own, else the repository's where the pages speak of its service.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Docs {
    /// Opens the reference.
    pub fn open(&self) -> Result<Reference, Failure> {
        let (docs, config) = self.locate()?;
        let reference = Reference::open(&docs, config)?;
        warn_of_unused_verbs(&reference.unused_verbs());
        Ok(reference)
    }

    /// The same for another docs folder.
    pub fn at(&self, folder: &Path) -> Self {
        Self { docs: Some(folder.to_owned()), config: self.config.clone() }
    }

    /// The docs folder.
    pub fn folder(&self) -> PathBuf {
        self.docs.clone().unwrap_or_else(|| repository_folder().join("docs"))
    }

    /// Where configurations may lie that decide how the docs folder is read, besides its own.
    pub fn configurations(&self) -> Vec<PathBuf> {
        self.config.iter().cloned().chain([Location::configuration_of(&repository_folder())]).collect()
    }

    /// The configuration was named, and is none of a docs folder.
    pub fn names_configuration(&self) -> bool {
        self.config.is_some()
    }

    /// The docs folder, and the configuration that it is read with.
    pub fn locate(&self) -> Result<(PathBuf, Config), Failure> {
        let Location { docs, config, note: told } =
            Location::find(self.docs.as_deref(), self.config.as_deref(), &repository_folder())?;
        if let Some(told) = told {
            print_note(&format!("note: {told}"));
        }
        Ok((docs, config))
    }
}

/// Tells of verbs in the configuration that nothing uses.
pub fn warn_of_unused_verbs(keys: &[String]) {
    for key in keys {
        let key = terminal_line(key);
        print_note(&format!("warning: {FILE_NAME}: [verbs]: `{key}` names no operation, or its place has that call already"));
    }
}

/// The repository this command was built from.
pub fn repository_folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
