//! What several families of tests use.

pub mod memory;
pub mod pages;
pub mod rows;
