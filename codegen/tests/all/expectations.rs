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
use docwright_codegen::ide::{Snapshot, Workspace};
use docwright_codegen::model::Model;

use crate::support::docs;

/// A reference, read with the shipped configuration.
fn open(folder: &Path) -> Snapshot {
    let config = Config::load(&docs::docs().join("docwright.toml")).expect("a valid configuration");
    Workspace::open(folder, config, None).expect("the folder is there").snapshot()
}

/// The large reference, read once for all tests; `None` where it is absent.
fn large() -> Option<&'static Snapshot> {
    static LARGE: OnceLock<Option<Snapshot>> = OnceLock::new();
    LARGE.get_or_init(|| Some(open(&docs::corpus()?))).as_ref()
}

/// Its versions.
fn models() -> Option<Vec<&'static Model>> {
    Some(large()?.linked.versions.iter().map(|version| &version.model).collect())
}

/// Its first version.
fn model() -> Option<&'static Model> {
    models()?.first().copied()
}
