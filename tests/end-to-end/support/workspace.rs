//! An emitted workspace at a place of its own, built with the artifacts of this run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::folder::mirror;
use super::tool::{Ran, cargo, repository, run};

/// Held by the test whose workspace is there.
static PLACE: Mutex<()> = Mutex::new(());

/// A workspace that was moved.
#[derive(Debug)]
pub struct Workspace {
    /// Its folder.
    pub root: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

impl Workspace {
    /// Moves `out` to a place below the target folder. What was built there, by this run or an earlier one, serves the next workspace
    /// that is moved to the place; one at a time, so that a test waits until the last workspace is dropped.
    pub fn moved(out: &Path, place: &str) -> Self {
        // A test that failed leaves nothing behind that the next one does not replace.
        let alone = PLACE.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(place);
        mirror(out, &root);
        fs::remove_dir_all(out).expect("the first place");
        // The versions that this run was built with: nothing has to be fetched.
        fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).expect("a lock file");
        Self { root, _alone: alone }
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
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never");
        call
    }
}
