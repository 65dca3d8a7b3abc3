//! `lsp`: the language server on standard input and output.

use crate::program::become_package;
use crate::{Ending, Failure};

/// Becomes the server.
pub fn run() -> Result<Ending, Failure> {
    become_package("docwright-ls", &[])
}
