//! Names of calls, types and properties, by the rules of the naming document.

pub mod calls;
pub mod dictionary;
pub mod exchanges;
pub mod headers;
pub mod identifiers;
pub(crate) mod length;
pub mod pages;
pub mod scope;
pub mod table;
pub mod tree;
pub mod types;

pub use table::Names;

mod actions;
mod parameters;
mod reserved;
mod spelling;
mod steps;
mod words;

#[cfg(test)]
mod tests;
