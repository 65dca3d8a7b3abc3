//! Markdown text to [`page::Page`].

mod bind;
mod comment;
mod conflict;
mod faults;
mod fence;
mod front_matter;
mod inline;
mod reader;
mod table;
mod tables;

pub mod page;

#[cfg(test)]
mod tests;

pub use faults::from_json as diagnostic_of_fault;
pub use reader::read;
