//! `check`: what is wrong with the pages.

use std::io::IsTerminal;

use docwright_codegen::diagnostic::render;

use crate::reference::Docs;
use crate::{Ending, Failure};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let (_, reference) = arguments.docs.read()?;
    let styled = std::io::stdout().is_terminal();
    print!("{}", render::render(&reference.diagnostics, &reference.sources, styled));
    println!("{} findings in {} files", reference.diagnostics.len(), reference.sources.files.len());
    Ok(if reference.diagnostics.is_empty() { Ending::Clean } else { Ending::Findings })
}
