//! What a careful reader finds in pages of the large reference, held against what the pipeline finds.
//!
//! The expectations were written by hand from the pages, before the code was asked; `expectations/*.toml` say how they read.

#[path = "expectations/bodies.rs"]
mod bodies;
#[path = "support/docs.rs"]
mod docs;
#[path = "expectations/exchanges.rs"]
mod exchanges;
#[path = "expectations/findings.rs"]
mod findings;
#[path = "expectations/permissions.rs"]
mod permissions;
#[path = "expectations/responses.rs"]
mod responses;

use std::sync::OnceLock;

use docwright_codegen::config::Config;
use docwright_codegen::model::Model;
use docwright_codegen::reference::Reference;

/// The large reference's versions; `None` where it is absent.
fn models() -> Option<&'static [Model]> {
    static MODELS: OnceLock<Option<Vec<Model>>> = OnceLock::new();
    let read = || {
        let config = Config::load(&docs::docs().join("docwright.toml")).expect("a valid configuration");
        let reference = Reference::open(&docs::corpus()?, config).expect("the folder is there");
        Some(reference.editions.list.iter().map(|edition| edition.model.clone()).collect())
    };
    MODELS.get_or_init(read).as_deref()
}

/// Its first version.
fn model() -> Option<&'static Model> {
    models()?.first()
}
