//! The tool as its users run it. Every test is a family's file; every call is a process.

mod check;
mod codegen;
mod corpus;
mod diff;
mod editor;
mod errors;
mod hostile;
mod integrations;
mod model;
mod permissions;
mod printing;
mod references;
mod replay;
mod report;
mod review;
mod snapshots;
mod support;
mod truth;
mod watch;
mod workspace;
