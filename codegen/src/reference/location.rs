//! Where a reference lies, and which configuration it is read with: the same for every program that takes a docs folder.

use std::error::Error;
use std::path::{Path, PathBuf};

use crate::config::{Config, FILE_NAME};
use crate::diagnostic::terminal_line;
use crate::source::{self, LoadError};

/// A docs folder with the configuration that it is read with.
#[derive(Debug)]
pub struct Location {
    /// The folder that holds the version folders.
    pub docs: PathBuf,
    /// The configuration, with the folder's corrections.
    pub config: Config,
    /// What a user should know of the choice.
    pub note: Option<String>,
}

impl Location {
    /// The location that a user named, or the repository's own `docs`. The configuration is the named one, else the folder's own, else the
    /// repository's where the pages speak of its service.
    pub fn find(docs: Option<&Path>, config: Option<&Path>, repository: &Path) -> Result<Self, Box<dyn Error>> {
        let docs = docs.map_or_else(|| repository.join("docs"), Path::to_owned);
        source::expect_files(&docs)?;
        let own = docs.join(FILE_NAME);
        let (config, note) = match config {
            Some(path) => (Config::load(path)?, None),
            None if own.exists() => (Config::load(&own)?, None),
            None => {
                let (config, note) = repositorys_own(&docs, repository)?;
                (config, Some(note))
            }
        };
        let config = config.with_corrections_of(&docs)?;
        Ok(Self { docs, config, note })
    }

    /// Where the configuration of a repository's own reference lies.
    pub fn configuration_of(repository: &Path) -> PathBuf {
        repository.join("docs").join(FILE_NAME)
    }
}

/// The repository's own configuration, for a folder without one whose pages speak of its service.
fn repositorys_own(docs: &Path, repository: &Path) -> Result<(Config, String), Box<dyn Error>> {
    let path = Location::configuration_of(repository);
    let config = Config::load(&path)?;
    let why = match source::speaks_of_service(docs, &config) {
        Ok(true) => None,
        Ok(false) => Some("its pages name none of the hosts that the repository's own configuration knows".to_owned()),
        Err(LoadError::NoVersion(_, versions)) => Some(format!("none of the folders {} is in it", versions.join(", "))),
        Err(error) => return Err(error.into()),
    };
    let docs = docs.display().to_string();
    let shown = terminal_line(&docs);
    if let Some(why) = why {
        let advice = format!("`cargo xtask init --docs {shown}` writes a first one, `--config` names one");
        return Err(format!("{shown} has no {FILE_NAME}, and {why}: {advice}").into());
    }
    let note = format!("{shown} has no {FILE_NAME}; read with {}", path.display());
    Ok((config, note))
}
