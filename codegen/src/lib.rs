//! From a Markdown API reference to a typed Rust client and the tests that replay its examples.
//!
//! The modules stand in the order of the pipeline; each uses only those above it.

pub mod config;
pub mod ids;
pub mod nearness;
pub mod git;

pub mod source;
mod formats;
pub mod diagnostic;
pub mod json;
pub mod http;
pub mod markdown;

pub mod facts;
pub mod lower;

pub mod model;
pub mod corrections;
pub mod link;
pub mod pipeline;

pub mod names;
pub mod replay;
pub mod lint;
pub mod reference;
pub mod emit;
pub mod changes;
pub mod dump;
pub mod snapshots;
pub mod write;
pub mod survey;
pub mod usage;
pub mod report;
