//! A reference through all stages, in memory.

use std::sync::Arc;

use docwright_codegen::config::Config;
use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::dump;
use docwright_codegen::emit::Output;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::{Edition, Reference};

/// What a run makes.
pub struct Made {
    /// The files as they were read.
    pub files: Files,
    /// All findings.
    pub findings: Vec<Diagnostic>,
    /// The versions that have something to say.
    pub editions: Vec<Arc<Edition>>,
    /// The dump of each of them.
    pub dumps: Vec<String>,
    /// What is written.
    pub outputs: Vec<Output>,
    /// Paths of snapshots.
    pub snapshots: Vec<String>,
}

/// Runs pages that become known in this order.
pub fn run(configuration: &str, pages: &[(&String, &String)]) -> Result<Made, String> {
    let config = Config::parse(configuration).map_err(|error| error.to_string())?;
    let texts = pages.iter().map(|(path, text)| ((*path).clone(), Arc::from(text.as_str())));
    let Reference { files, editions, config, docs, .. } =
        Reference::of_texts(texts, config).map_err(|error| error.to_string())?;
    let mut findings: Vec<Diagnostic> = files.iter().flat_map(|file| files.findings(file)).collect();
    findings.extend(editions.findings.values().flatten().cloned());
    let sources = files.sources(&docs);
    let dumps = editions.list.iter().map(|edition| dump::render(edition, &sources, &config)).collect();
    let outputs = output::render(&editions.list, &sources, &config, Target::Workspace).map_err(|error| format!("{error:?}"))?;
    let snapshots = outputs.kept.into_iter().chain(outputs.spared).collect();
    Ok(Made { files, findings, editions: editions.list, dumps, outputs: outputs.files, snapshots })
}
