//! Markdown text to [`page::Page`].

mod annotations;
mod comment;
mod conflict;
mod faults;
mod fence;
mod front_matter;
mod html_table;
mod inline;
mod reader;
mod references;
mod table;
mod tables;
mod tags;
mod target;

pub mod page;

#[cfg(test)]
mod tests;

pub use faults::{diagnostics_of_faults, diagnostics_of_shown_type};
pub use reader::read;
pub use target::{plain_target, target_range};
