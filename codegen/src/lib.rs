//! From a Markdown API reference to a typed Rust client and the tests that replay its examples.
//!
//! The modules stand in the order of the pipeline; each uses only those above it.

pub mod config;
pub mod diagnostic;
pub mod dump;
pub mod emit;
pub mod facts;
pub mod http;
pub mod json;
pub mod link;
pub mod lower;
pub mod markdown;
pub mod model;
pub mod names;
pub mod pipeline;
pub mod replay;
pub mod source;
pub mod write;
