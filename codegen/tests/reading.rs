//! What reading promises over whole references: every part counts, and how a page is written down does not.

#[path = "support/docs.rs"]
mod docs;
#[path = "support/pages.rs"]
mod pages;
#[path = "support/random.rs"]
mod random;

#[path = "reading/census.rs"]
mod census;
#[path = "reading/drops.rs"]
mod drops;
#[path = "reading/forms.rs"]
mod forms;
#[path = "reading/parts.rs"]
mod parts;
#[path = "reading/rewritings.rs"]
mod rewritings;

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::source::{self, Sources};

/// The files of a reference, with the shipped configuration.
fn load(folder: &Path) -> (Config, Sources) {
    let config = Config::load(&docs::docs().join("docwright.toml")).expect("a valid configuration");
    let sources = source::load(folder, &config).expect("the folder is there");
    (config, sources)
}
