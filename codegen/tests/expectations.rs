//! What a careful reader finds in pages of the large reference, held against what the pipeline finds.
//!
//! The expectations were written by hand from the pages, before the code was asked; `expectations/*.toml` say how they read.

#[path = "support/docs.rs"]
mod docs;
#[path = "expectations/exchanges.rs"]
mod exchanges;
#[path = "expectations/permissions.rs"]
mod permissions;
#[path = "expectations/responses.rs"]
mod responses;

use std::sync::OnceLock;

use docwright_codegen::config::Config;
use docwright_codegen::model::Model;
use docwright_codegen::pipeline;

/// The large reference's first version; `None` where it is absent.
fn model() -> Option<&'static Model> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    MODEL
        .get_or_init(|| {
            let config = Config::load(&docs::docs().join("docwright.toml")).expect("a valid configuration");
            let reference = pipeline::run(&docs::corpus()?, &config).expect("the folder is there");
            reference.models.into_iter().next()
        })
        .as_ref()
}
