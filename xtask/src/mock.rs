//! `mock`: a server on this machine that answers as the pages show. Its arguments are its own: `mock --help` tells them.

use std::ffi::OsString;

use crate::program::become_package;
use crate::{Ending, Failure};

/// What the server is given.
#[derive(clap::Args)]
pub struct Arguments {
    /// See `mock --help`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Becomes the server.
pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    become_package("docwright-mock", &arguments.arguments)
}
