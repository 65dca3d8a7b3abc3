//! `man`: the manual of each command.

use std::path::PathBuf;

use clap::CommandFactory as _;
use docwright_codegen::diagnostic::terminal_line;

use crate::completions::NAME;
use crate::print::print_result;
use crate::{Ending, Failure};

const EXAMPLE: &str = "\
Example:
  $ cargo xtask man --out ~/.local/share/man/man1
  $ man docwright-check

Exit codes: 0 written, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    /// The folder that gets a page for the tool and one for each command; it is made where it is missing.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let name = arguments.out.display().to_string();
    let command = crate::Arguments::command().name(NAME).bin_name(NAME);
    std::fs::create_dir_all(&arguments.out)
        .and_then(|()| clap_mangen::generate_to(command, &arguments.out))
        .map_err(|error| format!("{name}: {error}"))?;
    print_result(&format!("the manual of {NAME} and its commands lies in {}\n", terminal_line(&name)))?;
    Ok(Ending::Clean)
}
