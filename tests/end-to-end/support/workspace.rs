//! An emitted workspace at a place of its own, built with the artifacts of this run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::copy;
use super::tool::{Ran, cargo, repository, run};

/// A workspace that was moved.
#[derive(Debug)]
pub struct Workspace {
    /// Its folder.
    pub root: PathBuf,
}

impl Workspace {
    /// Moves `out` to `folder/name`. Tests give a folder that is always the same one, below the target folder, so that what
    /// a run has built serves the next one.
    pub fn moved(out: &Path, folder: &str, name: &str) -> Self {
        let root = Path::new(folder).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("the last run's workspace");
        }
        copy(out, &root);
        fs::remove_dir_all(out).expect("the first place");
        // The versions that this run was built with: nothing has to be fetched.
        fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).expect("a lock file");
        Self { root }
    }

    /// `cargo test` without a network. The target folder is the workspace's own: cargo tells packages by their place below the
    /// workspace, and would take those of one emitted workspace for those of another.
    pub fn test(&self, arguments: &[&str]) -> Ran {
        run(&mut self.command(arguments))
    }

    /// The same, with what each exchange comes to written into a file.
    pub fn test_telling(&self, arguments: &[&str], outcomes: &Path) -> Ran {
        run(self.command(arguments).env("DOCWRIGHT_OUTCOMES", outcomes))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut call = cargo(&self.root);
        call.args(["test", "--offline"])
            .args(arguments)
            .env("CARGO_TARGET_DIR", self.root.with_extension("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
            .env("CARGO_TERM_COLOR", "never");
        call
    }
}
