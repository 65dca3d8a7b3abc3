//! What every command starts with: the docs folder and its configuration, read and linked.

use std::path::{Path, PathBuf};

use docwright_codegen::config::Config;
use docwright_codegen::names::Names;
use docwright_codegen::pipeline::{self, Reference};
use docwright_codegen::replay::{self, Replayed};

use crate::Failure;

/// Where the reference lies.
#[derive(clap::Args)]
pub struct Docs {
    /// The folder that holds the version folders.
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The configuration; by default the docs folder's own, else the repository's.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// A reference with what is derived from it.
pub struct Loaded {
    pub config: Config,
    pub reference: Reference,
    pub names: Vec<Names>,
    pub replayed: Vec<Vec<Replayed>>,
}

impl Docs {
    /// Reads, links, names and replays.
    pub fn load(&self) -> Result<Loaded, Failure> {
        let (config, reference) = self.read()?;
        let names = reference.models.iter().map(|model| Names::of(model, &config)).collect();
        let replayed = reference.models.iter().map(|model| replay::run(model, &config)).collect::<Result<_, _>>()?;
        Ok(Loaded { config, reference, names, replayed })
    }

    /// The docs folder, and the configuration that it is read with.
    pub fn locate(&self) -> Result<(PathBuf, Config), Failure> {
        let docs = self.docs.clone().unwrap_or_else(|| repository().join("docs"));
        let config = Config::load(&self.config_path(&docs))?;
        Ok((docs, config))
    }

    /// Reads and links.
    pub fn read(&self) -> Result<(Config, Reference), Failure> {
        let (docs, config) = self.locate()?;
        let reference = pipeline::run(&docs, &config)?;
        Ok((config, reference))
    }

    fn config_path(&self, docs: &Path) -> PathBuf {
        let own = docs.join("docwright.toml");
        match &self.config {
            Some(path) => path.clone(),
            None if own.exists() => own,
            None => repository().join("docs/docwright.toml"),
        }
    }
}

/// The repository this command was built from.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
