//! The stages in their order: files → facts → models. The command line and the language server both start here.

mod files;
mod linking;

pub use files::{File, Files};
pub use linking::{Linking, includes, link};

use std::path::Path;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::Facts;
use crate::lower;
use crate::markdown;
use crate::model::Model;
use crate::source::{FileId, LoadError, SourceFile, Sources};

/// A reference, read and linked.
#[derive(Debug)]
pub struct Reference {
    /// Its files.
    pub sources: Sources,
    /// One model per version, in configured order.
    pub models: Vec<Model>,
    /// All findings, in order of file and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and links a whole reference.
pub fn run(docs: &Path, config: &Config) -> Result<Reference, LoadError> {
    let files = Files::load(docs, config)?;
    let linked = linking::all(&files, config);
    let mut diagnostics: Vec<Diagnostic> = files.iter().flat_map(|file| files.findings(file)).collect();
    let (mut models, mut outcomes) = (Vec::new(), Vec::new());
    for Linking { model, findings, outcomes: of_version, .. } in linked {
        diagnostics.extend(findings);
        models.push(model);
        outcomes.push(of_version);
    }
    diagnostics.extend(files.corrections.judged(&outcomes));
    diagnostics.sort_by_key(|finding| (finding.span, finding.rule));
    diagnostics.dedup();
    Ok(Reference { sources: files.sources(docs), models, diagnostics })
}

/// What one file says. A pure function of its text.
pub fn facts(file: FileId, source: &SourceFile, config: &Config) -> (Facts, Vec<Diagnostic>) {
    let (page, mut diagnostics) = markdown::read(file, &source.text);
    let (facts, found) = lower::lower(&page, source, config);
    diagnostics.extend(found);
    (facts, diagnostics)
}
