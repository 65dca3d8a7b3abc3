//! `lsp`: the language server on standard input and output.

use crate::program::become_package;
use crate::{Ending, Failure};

/// What `lsp --help` ends with: it has no arguments whose help could.
pub const EXAMPLE: &str = "Example, for Helix; other editors stand in the folder editors:
  [language-server.docwright]
  command = \"cargo\"
  args = [\"xtask\", \"lsp\"]

Exit codes: 0 the editor asked it to end, 1 the editor left without a word, 2 the tool could not do its job.";

/// Becomes the server.
pub fn run() -> Result<Ending, Failure> {
    become_package("docwright-ls", &[])
}
