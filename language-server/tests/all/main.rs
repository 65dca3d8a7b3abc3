//! A client of the protocol and the server it speaks to, one file per kind of question.

mod support;

mod diagnostics;
mod edits;
mod features;
mod files;
mod generated;
mod lifecycle;
mod locate;
mod resolve;
mod rust;
mod soak;
mod stdio;
