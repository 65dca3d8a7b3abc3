//! Forms of other programs in which more than one command prints: the shape of each is known here alone.

pub(crate) mod sarif;
pub(crate) mod uri;
pub(crate) mod workflow_commands;
