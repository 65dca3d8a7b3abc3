//! `model`: the model of one version as JSON.

use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::dump;

use crate::print::print_result;
use crate::reference::Docs;
use crate::{Ending, Failure};

const EXAMPLE: &str = "Example:
  $ cargo xtask model --docs docs --api-version v1 | jq -r '.operations[] | .method + \" \" + .path'
  DELETE /loaves/{id}
  GET /loaves/{id}
  GET /loaves

Exit codes: 0 printed, 1 printed, and `check` finds something in this version, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The version folder.
    #[arg(long, value_name = "V")]
    api_version: String,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let reference = arguments.docs.open()?;
    let edition = reference.editions.get(&arguments.api_version).ok_or_else(|| {
        let known: Vec<&str> = reference.editions.list.iter().map(|edition| edition.model.api_version.as_str()).collect();
        format!("no version `{}` here; there is {}", arguments.api_version, known.join(", "))
    })?;
    print_result(&dump::render(edition, &reference.sources, &reference.config))?;
    let is_own = |finding: &Diagnostic| reference.sources.file(finding.span.file).api_version == arguments.api_version;
    Ok(if reference.all_findings().iter().any(is_own) { Ending::Findings } else { Ending::Clean })
}
