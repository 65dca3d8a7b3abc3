//! The stages in their order: sources → pages → facts → models. The command line and the language server both start here.

use std::path::Path;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::Facts;
use crate::link;
use crate::link::permissions::Includes;
use crate::lower;
use crate::markdown;
use crate::model::Model;
use crate::source::{self, FileId, LoadError, Room, Sources, Span};

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
    let mut sources = source::load(docs, config)?;
    let mut diagnostics = Vec::new();
    let mut facts = facts_from(0, &sources, config, &mut diagnostics);
    let includes = includes(&mut facts, &mut sources, config, &mut diagnostics);
    for unreadable in &sources.unreadable {
        let span = Span { file: unreadable.file, start: 0, end: 0 };
        diagnostics.push(Diagnostic::new("file-unreadable", span, unreadable.reason.clone()));
    }
    let versions: Vec<&String> = config.versions.keys().collect();
    let linked: Vec<(Model, Vec<Diagnostic>)> = versions
        .into_par_iter()
        .map(|version| {
            let own: Vec<&Facts> = facts
                .iter()
                .filter(|page| page.room != Room::Includes && sources.file(page.file).api_version == *version)
                .collect();
            link::link(&own, &includes, config, version)
        })
        .collect();
    let mut models = Vec::new();
    for (model, found) in linked {
        diagnostics.extend(found);
        if !model.pages.is_empty() || !model.types.is_empty() {
            models.push(model);
        }
    }
    diagnostics.sort_by_key(|finding| (finding.span, finding.rule));
    diagnostics.dedup();
    Ok(Reference { sources, models, diagnostics })
}

/// What one file says. A pure function of its text.
pub fn facts(file: FileId, sources: &Sources, config: &Config) -> (Facts, Vec<Diagnostic>) {
    let source = sources.file(file);
    let (page, mut diagnostics) = markdown::read(file, &source.text);
    let (facts, found) = lower::lower(&page, source, config);
    diagnostics.extend(found);
    (facts, diagnostics)
}

/// Facts of all files from `first` on.
fn facts_from(first: usize, sources: &Sources, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Vec<Facts> {
    let read: Vec<(Facts, Vec<Diagnostic>)> =
        (first..sources.files.len()).into_par_iter().map(|index| facts(FileId(index as u32), sources, config)).collect();
    read.into_iter()
        .map(|(page, found)| {
            diagnostics.extend(found);
            page
        })
        .collect()
}

/// Reads the fragments that pages include for their permissions, and gives the tables by page and target.
fn includes(facts: &mut Vec<Facts>, sources: &mut Sources, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Includes {
    let wanted: Vec<(FileId, &str, Span)> = facts
        .iter()
        .flat_map(|page| page.includes.iter().map(|include| (page.file, include.value.as_str(), include.span)))
        .collect();
    let targets: Vec<(FileId, &str)> = wanted.iter().map(|(file, target, _)| (*file, *target)).collect();
    let first = sources.files.len();
    let found = sources.include_all(&targets);
    let fragments = facts_from(first, sources, config, diagnostics);
    let mut tables = Includes::new();
    for ((file, target, span), found) in wanted.iter().zip(found) {
        match found {
            Ok(id) => {
                if let Some(fragment) = fragments.iter().find(|fragment| fragment.file == id) {
                    tables.insert((*file, (*target).to_owned()), fragment.permissions.clone());
                }
            }
            Err(error) => diagnostics.push(Diagnostic::new("include-unresolved", *span, error.to_string())),
        }
    }
    facts.extend(fragments);
    tables
}
