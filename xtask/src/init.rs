//! `init`: a starter configuration for a docs folder that has none.

use std::path::PathBuf;

use docwright_codegen::config::FILE_NAME;
use docwright_codegen::{source, survey};

use crate::print::print_result;
use crate::{Ending, Failure};

const EXAMPLE: &str = "Example:
  $ cargo xtask init --docs pages
  pages/docwright.toml: 5 pages of operations and 1 of types found; look it through, then run
    cargo xtask check --docs pages

Exit codes: 0 written or printed, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    /// The folder that holds the pages.
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    /// Writes over a configuration that is there.
    #[arg(long)]
    force: bool,
    /// Prints the configuration and writes nothing.
    #[arg(long)]
    print: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    source::expect_files(&arguments.docs)?;
    let found = survey::survey(&arguments.docs).map_err(|error| format!("{}: {error}", arguments.docs.display()))?;
    if arguments.print {
        print_result(&found.starter)?;
        return Ok(Ending::Clean);
    }
    let path = arguments.docs.join(FILE_NAME);
    if path.symlink_metadata().is_ok() && !arguments.force {
        return Err(format!("{} is there already; --force writes over it, --print only prints", path.display()).into());
    }
    found.write(&path, arguments.force).map_err(|error| format!("{}: {error}", path.display()))?;
    print_result(&format!(
        "{}: {} pages of operations and {} of types found; look it through, then run\n  cargo xtask check --docs {}\n",
        path.display(),
        found.operation_pages,
        found.type_pages,
        arguments.docs.display()
    ))?;
    Ok(Ending::Clean)
}
