//! What an editor asks about a reference, answered with plain data: places are spans, texts are Markdown or Rust, and no word
//! of the editor's protocol is spoken here.
//!
//! A [`Snapshot`] is the reference at one moment; every question is a function of a snapshot and a place in it.

pub mod actions;
pub mod commands;
pub mod completion;
pub mod contract;
pub mod cursor;
pub mod declared;
pub mod definition;
pub mod entity;
pub mod examples;
pub mod folding;
pub mod generated;
pub mod hints;
pub mod hover;
pub mod index;
pub mod last_commit;
pub mod lens;
pub mod linked;
pub mod links;
pub mod new_page;
pub mod pending;
pub mod place;
pub mod references;
pub mod rename;
pub mod rust;
pub mod selection;
pub mod snapshot;
pub mod symbols;
pub mod target;
pub mod tokens;
pub mod workspace;

mod findings;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod sample;

pub use docwright_codegen::pipeline::{File, Files};
pub use linked::{Linked, LinkedVersion};
pub use snapshot::Snapshot;
pub use workspace::{LinkJob, Workspace};

pub use docwright_codegen::reference::Cancelled;
