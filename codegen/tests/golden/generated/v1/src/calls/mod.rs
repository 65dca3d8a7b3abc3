// Emitted by docwright from the reference; edits are lost on the next run.
//! What calls go through: a type per place of a path; its name is not for writing down.

pub mod boats;
