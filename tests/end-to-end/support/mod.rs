//! What the end-to-end tests share: the built tool, folders to run it on, and eyes for what it wrote.

pub mod collisions;
pub mod editor;
pub mod folder;
pub mod outcomes;
pub mod rust;
#[cfg(unix)]
pub mod terminal;
pub mod tool;
pub mod watching;
pub mod workspace;
