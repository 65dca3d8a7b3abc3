//! `model`: the model of one version as JSON.

use docwright_codegen::dump;

use crate::print::print;
use crate::reference::Docs;
use crate::{Ending, Failure};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The version folder.
    #[arg(long, value_name = "V")]
    api_version: String,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let loaded = arguments.docs.load()?;
    let models = &loaded.reference.models;
    let index = models.iter().position(|model| model.api_version == arguments.api_version).ok_or_else(|| {
        let known: Vec<&str> = models.iter().map(|model| model.api_version.as_str()).collect();
        format!("no version `{}` here; there is {}", arguments.api_version, known.join(", "))
    })?;
    let text =
        dump::render(&models[index], &loaded.names[index], &loaded.replayed[index], &loaded.reference.sources, &loaded.config);
    print(&text)?;
    let findings = loaded
        .reference
        .diagnostics
        .iter()
        .any(|finding| loaded.reference.sources.file(finding.span.file).api_version == arguments.api_version);
    Ok(if findings { Ending::Findings } else { Ending::Clean })
}
