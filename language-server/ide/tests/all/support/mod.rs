//! What several families of tests use.

pub mod clock;
pub mod findings;
