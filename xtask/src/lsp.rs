//! `lsp`: the language server on standard input and output.

use docwright_ls::server::Ending;

pub fn run() -> crate::Ending {
    match docwright_ls::serve_stdio() {
        Ending::Asked => crate::Ending::Clean,
        // The protocol wants 1 from a server whose client left without a word.
        Ending::Left => crate::Ending::Findings,
    }
}
