//! JSON as documentation writes it: a value with places, and the faults found on the way.

mod separators;
mod read;
mod scalar;
mod space;
mod strict;
mod string;
mod value;

#[cfg(test)]
mod tests;

pub use read::read;
pub use strict::{repair, to_strict};
pub use value::{Fault, FaultKind, Member, Node, Value};
