//! `lsp`: the language server on standard input and output. It is a program of its own, which no other command has to wait for.

use std::process::Command;

use crate::reference::repository;
use crate::{Ending, Failure};

/// Builds the server where that is needed, and becomes it.
pub fn run() -> Result<Ending, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut server = Command::new(cargo);
    server
        .args(["run", "--release", "--quiet", "--package", "docwright-ls", "--manifest-path"])
        .arg(repository().join("Cargo.toml"));
    become_it(server)
}

/// A client that ends the server it started ends this very process.
#[cfg(unix)]
fn become_it(mut server: Command) -> Result<Ending, Failure> {
    use std::os::unix::process::CommandExt;

    Err(server.exec().into())
}

#[cfg(not(unix))]
fn become_it(mut server: Command) -> Result<Ending, Failure> {
    match server.status()?.code() {
        Some(0) => Ok(Ending::Clean),
        // The protocol wants 1 from a server whose client left without a word.
        Some(1) => Ok(Ending::Findings),
        _ => Err("the language server cannot be run".into()),
    }
}
