//! A reference through all stages, in memory.

use std::path::Path;
use std::sync::Arc;

use docwright_codegen::config::Config;
use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::dump;
use docwright_codegen::emit::Output;
use docwright_codegen::emit::output::{self, Target, Version};
use docwright_codegen::names::Names;
use docwright_codegen::pipeline::{self, Files, Linking};
use docwright_codegen::replay::{self, Replayed};

/// What a run makes.
pub struct Made {
    /// The files as they were read.
    pub files: Files,
    /// All findings.
    pub findings: Vec<Diagnostic>,
    /// The versions that have something to say.
    pub models: Vec<docwright_codegen::model::Model>,
    /// What exchanges come to, for each of them.
    pub replayed: Vec<Vec<Replayed>>,
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
    // Included fragments are looked for on the disk too; there are none.
    let docs = Path::new("no-folder-of-this-name");
    let mut files = Files::default();
    let text = |(path, text): &(&String, &String)| ((*path).clone(), Some(Arc::from(text.as_str())));
    files.set(pages.iter().map(text).collect(), docs, &config);
    let includes = pipeline::includes(&files);
    let linked = config.versions.keys().filter_map(|version| pipeline::link(&files, &includes, &config, version));
    let mut findings: Vec<Diagnostic> = files.iter().flat_map(|file| files.findings(file)).collect();
    let mut models = Vec::new();
    for Linking { model, findings: found, .. } in linked {
        findings.extend(found);
        models.push(model);
    }
    let reference = pipeline::Reference { sources: files.sources(docs), models, diagnostics: Vec::new() };
    let names: Vec<Names> = reference.models.iter().map(|model| Names::of(model, &config)).collect();
    let replayed = reference.models.iter().map(|model| replay::run(model, &config));
    let replayed: Vec<Vec<Replayed>> = replayed.collect::<Result<_, _>>().map_err(|error| error.to_string())?;
    let parts = reference.models.iter().zip(&names).zip(&replayed);
    let dump =
        |((model, names), replayed): ((_, _), &Vec<Replayed>)| dump::render(model, names, replayed, &reference.sources, &config);
    let dumps = parts.clone().map(dump).collect();
    let versions: Vec<Version<'_>> = parts.map(|((model, names), replayed)| Version { model, names, replayed }).collect();
    let outputs = output::render(&reference, &versions, &config, Target::Workspace).map_err(|error| format!("{error:?}"))?;
    let snapshots = outputs.kept.into_iter().chain(outputs.spared).collect();
    Ok(Made { files, findings, models: reference.models, replayed, dumps, outputs: outputs.files, snapshots })
}
