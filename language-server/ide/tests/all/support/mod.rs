//! What several families of tests use.

pub mod clock;
pub mod findings;
pub mod reference;
