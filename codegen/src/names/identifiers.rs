//! Rust identifiers of wire names.

use std::collections::{BTreeMap, BTreeSet};

pub use super::reserved::Reserved;
use super::words::words;

/// The `snake_case` of a wire name. It may be a keyword: for a whole identifier take [`method_name`].
pub fn snake(wire: &str) -> String {
    guard_digit(words(wire).join("_"))
}

/// The `UpperCamel` of a wire name; `Self` is the one keyword among them and gets its underscore.
pub fn camel(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        // `1.0` and `10` are not the same: between digits the border stays visible.
        if name.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    if name == "Self" {
        name.push('_');
    }
    guard_digit(name)
}

/// The identifier of a wire name at a place: what is taken there gets a trailing underscore, always.
pub fn method_name(wire: &str, place: Reserved) -> String {
    let mut name = if place.is_camel() { camel(wire) } else { snake(wire) };
    if place.takes(&name) {
        name.push('_');
    }
    name
}

/// `as` and `3dModel` → `as_3d_model`.
pub fn prefixed(prefix: &str, wire: &str) -> String {
    format!("{prefix}_{}", words(wire).join("_"))
}

/// The setter of a property whose getter is known: `with` and `type_` → `with_type`.
pub fn setter(prefix: &str, getter: &str) -> String {
    let name = format!("{prefix}_{}", getter.trim_matches('_'));
    // The runtime's own `with_untyped`: there the underscore stays.
    if getter == "untyped_" { name + "_" } else { name }
}

/// Identifiers of the wire names of one scope (properties of a type, members of an enumeration, types of a module).
///
/// Where several become one, the one that the identifier gives back (`foo_bar` → `fooBar`) keeps it, and each other one
/// gets a suffix made of its own spelling. Nothing depends on the order, nor on how many meet.
pub fn disambiguate(wires: &[&str], convert: impl Fn(&str) -> String) -> Vec<String> {
    let plain: Vec<String> = wires.iter().map(|wire| convert(wire)).collect();
    let mut meeting: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, wire) in plain.iter().zip(wires) {
        meeting.entry(name).or_default().insert(wire);
    }
    let keeps = |name: &str, wire: &str| meeting[name].iter().min_by_key(|wire| rank(wire)).is_some_and(|first| *first == wire);
    plain.iter().zip(wires).map(|(name, wire)| if keeps(name, wire) { name.clone() } else { suffixed(name, wire) }).collect()
}

/// Plain lower camel first, then upper camel, then without a namespace, then bytes; of a dotted name the last part tells.
fn rank(wire: &str) -> (bool, bool, bool, &str) {
    let last = wire.rsplit('.').next().unwrap_or(wire);
    let upper = camel(last);
    let mut letters = upper.chars();
    let lower: String = letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect();
    (last != lower, last != upper, last != wire, wire)
}

/// A name with a mark made of the wire name: sixteen bits of FNV-1a.
pub fn suffixed(name: &str, wire: &str) -> String {
    let hash = wire.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mark = (hash >> 16) ^ (hash & 0xffff);
    let last = name.rsplit("::").next().unwrap_or(name);
    if last.contains(|c: char| c.is_ascii_uppercase()) {
        format!("{name}X{mark:04x}")
    } else {
        format!("{}_x{mark:04x}", name.trim_end_matches('_'))
    }
}

fn guard_digit(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}
