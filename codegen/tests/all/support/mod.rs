//! What several families of tests use.

pub mod clock;
pub mod docs;
pub mod findings;
pub mod memory;
pub mod pages;
pub mod random;
pub mod rows;
