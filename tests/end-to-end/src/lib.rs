//! What the end-to-end tests share: the built tool, folders to run it on, and eyes for what it wrote.

pub mod folder;
pub mod rust;
pub mod tool;
