//! What reading promises over whole references: every part counts, and how a page is written down does not.

mod census;
mod drops;
mod forms;
mod parts;
mod rewritings;

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::source::{self, Sources};

use docwright_references::docs;

/// The files of a reference, with the shipped configuration.
fn load(folder: &Path) -> (Config, Sources) {
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    let sources = source::load(folder, &config).expect("the folder is there");
    (config, sources)
}
