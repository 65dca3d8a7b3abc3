//! A reference in memory: pages as text, read and linked.

use docwright_codegen::config::Config;
use docwright_codegen::corrections::Additions;
use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::link::{LinkedFacts, link_facts, permissions::IncludedPermissions};
use docwright_codegen::model::Model;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, PageKind, SourceFile, Sources};

/// Reads and links pages, given as path below the version folder and text. They belong to the configured first version.
pub fn link(config: &Config, pages: &[(&str, &str)]) -> (Sources, Model, Vec<Diagnostic>) {
    let version = config.versions.keys().next().expect("a configuration names a version");
    let mut pages = pages.to_vec();
    pages.sort_unstable();
    let mut sources = Sources::default();
    for (path, text) in &pages {
        let page_kind = if path.starts_with("api/") { PageKind::Api } else { PageKind::Resources };
        let file =
            SourceFile { path: format!("{version}/{path}"), api_version: version.clone(), page_kind, text: (*text).into() };
        sources.push(file, None);
    }
    let mut diagnostics = Vec::new();
    let mut facts = Vec::new();
    for index in 0..pages.len() {
        let (page, found) = pipeline::facts(FileId(u32::try_from(index).expect("few pages")), &sources.files[index], config);
        facts.push(page);
        diagnostics.extend(found);
    }
    let facts: Vec<_> = facts.iter().collect();
    let LinkedFacts { model, diagnostics: found, .. } =
        link_facts(&facts, &IncludedPermissions::new(), &Additions::default(), &mut Vec::new(), config, version);
    diagnostics.extend(found);
    (sources, model, diagnostics)
}
