//! `docwright-ls`: the language server on standard input and output.

use std::process::ExitCode;

use docwright_ls::server::Ending;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        // Some clients pass this flag to every server.
        None | Some("--stdio") => match docwright_ls::serve_stdio() {
            Ending::Asked => ExitCode::SUCCESS,
            Ending::Left => ExitCode::FAILURE,
        },
        Some("--version" | "-V") => {
            println!("docwright-ls {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        Some(other) => {
            eprintln!("error: docwright-ls takes no argument `{other}`; an editor starts it and speaks to it on standard input");
            ExitCode::from(2)
        }
    }
}
