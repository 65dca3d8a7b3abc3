//! JSON as documentation writes it: a value with places, and the faults found on the way.

mod braced_list;
mod escaped;
mod mended;
mod read;
mod scalar;
mod separators;
mod space;
mod strict;
mod string;
mod value;

#[cfg(test)]
mod tests;

pub use mended::fixes_hold;
pub use read::read;
pub use strict::{repair, to_strict};
pub use value::{Fault, FaultKind, Member, Node, Value};
