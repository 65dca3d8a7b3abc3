//! Programs of their own that a command becomes, so that no other command has to wait for what they are built from.

use std::ffi::OsString;
use std::process::Command;

use crate::reference::repository_folder;
use crate::{Ending, Failure};

/// Builds a package of this repository where that is needed, and becomes its program.
pub fn become_package(package: &str, arguments: &[OsString]) -> Result<Ending, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut program = Command::new(cargo);
    program
        .args(["run", "--release", "--quiet", "--package", package, "--manifest-path"])
        .arg(repository_folder().join("Cargo.toml"))
        .arg("--")
        .args(arguments);
    become_it(program)
}

/// Who ends the program it started ends this very process.
#[cfg(unix)]
fn become_it(mut program: Command) -> Result<Ending, Failure> {
    use std::os::unix::process::CommandExt;

    Err(program.exec().into())
}

#[cfg(not(unix))]
fn become_it(mut program: Command) -> Result<Ending, Failure> {
    match program.status()?.code() {
        Some(0) => Ok(Ending::Clean),
        // The protocol of editors wants 1 from a server whose client left without a word.
        Some(1) => Ok(Ending::Findings),
        _ => Err("the program cannot be run".into()),
    }
}
