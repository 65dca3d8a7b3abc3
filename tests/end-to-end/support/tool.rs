//! The command line as a process: built by Cargo with these tests, called with arguments, seen by its exit code and its streams.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a finished process left.
#[derive(Debug)]
pub struct Ran {
    /// Its exit code; -1 when a signal ended it.
    pub code: i32,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
}

impl Ran {
    /// Standard output, when the exit code is one of `codes`.
    #[track_caller]
    pub fn expect(self, codes: &[i32]) -> String {
        assert!(codes.contains(&self.code), "exit code {}, not {codes:?}\n{}\n{}", self.code, self.stdout, self.stderr);
        assert!(!self.stderr.contains("panicked at"), "{}", self.stderr);
        self.stdout
    }
}

/// A folder of pages or files that these tests keep.
pub fn fixture(name: &str) -> PathBuf {
    repository().join("tests/end-to-end/fixtures").join(name)
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A call of the tool: `xtask("model", docs)`, further arguments to be added.
pub fn xtask(command: &str, docs: &Path) -> Command {
    let mut call = Command::new(env!("CARGO_BIN_EXE_xtask"));
    call.arg(command).arg("--docs").arg(docs);
    call
}

/// `codegen --docs … --out …`.
pub fn codegen(docs: &Path, out: &Path) -> Command {
    let mut call = xtask("codegen", docs);
    call.arg("--out").arg(out);
    call
}

/// Cargo without what an outer `cargo test` or a continuous integration puts into the environment of its tests.
pub fn cargo(folder: &Path) -> Command {
    let mut call = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into()));
    call.current_dir(folder);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("INSTA_") || name.starts_with("CARGO_PKG_") || name == "CI" {
            call.env_remove(&*name);
        }
    }
    call
}

/// The workspace that these tests belong to.
pub fn repository() -> PathBuf {
    let of_the_tool = Path::new(env!("CARGO_MANIFEST_DIR"));
    of_the_tool.parent().unwrap_or(of_the_tool).to_owned()
}
