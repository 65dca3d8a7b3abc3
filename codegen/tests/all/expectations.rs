//! What a careful reader finds in pages of the large reference, held against what the pipeline finds; and what whole references
//! come to, in numbers.
//!
//! The expectations were written by hand from the pages, before the code was asked; `expectations/*.toml` say how they read.

mod bodies;
mod counts;
mod exchanges;
mod findings;
mod permissions;
mod responses;

use std::path::Path;
use std::sync::OnceLock;

use docwright_codegen::config::Config;
use docwright_codegen::model::Model;
use docwright_codegen::reference::Reference;
use docwright_references::docs;

/// A reference, read with the shipped configuration.
fn open(folder: &Path) -> Reference {
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    Reference::open(folder, config).expect("the folder is there")
}

/// The large reference, read once for all tests; `None` where it is absent.
fn large() -> Option<&'static Reference> {
    static LARGE: OnceLock<Option<Reference>> = OnceLock::new();
    LARGE.get_or_init(|| Some(open(&docs::corpus()?))).as_ref()
}

/// Its versions.
fn models() -> Option<Vec<&'static Model>> {
    Some(large()?.editions.list.iter().map(|edition| &edition.model).collect())
}

/// Its first version.
fn model() -> Option<&'static Model> {
    models()?.first().copied()
}
