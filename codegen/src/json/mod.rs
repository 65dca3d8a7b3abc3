//! JSON as documentation writes it: a value with places, and the faults found on the way.

mod braced_list;
mod escaped;
mod foreign_marks;
mod mended;
mod read;
mod reader;
mod scalar;
mod separators;
mod space;
mod strict;
mod string;
mod value;

#[cfg(test)]
mod tests;

pub use mended::{apply, fixes_hold, repair};
pub use strict::to_strict;
pub use value::{Fault, FaultKind, Member, Node, Value};

/// Reads JSON as written by people. Returns the value, when there is one, and everything that strict JSON forbids.
///
/// Applying every fault's fix gives strict JSON of the same value, as long as each fault except
/// [`FaultKind::DuplicateKey`] and [`FaultKind::LeadingZero`] has one.
pub fn read(text: &str) -> (Option<Node>, Vec<Fault>) {
    escaped::read_escaped(text).unwrap_or_else(|| read::read_plain(text))
}
