//! Rust identifiers of wire names.

use super::length::bounded_name;
pub use super::reserved::Reserved;
use super::words::words_of_name;

/// The `snake_case` of a wire name. It may be a keyword: for a whole identifier take [`method_name`].
pub fn snake_case(wire: &str) -> String {
    bounded_name(guard_digit(words_of_name(wire).join("_")))
}

/// The `UpperCamel` of a wire name; `Self` is the one keyword among them and gets its underscore.
pub fn upper_camel_case(wire: &str) -> String {
    let mut name = String::new();
    for word in words_of_name(wire) {
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
    bounded_name(guard_digit(name))
}

/// The identifier of a wire name at a place: what is taken there gets a trailing underscore, always.
pub fn method_name(wire: &str, place: Reserved) -> String {
    let mut name = if place.is_camel() { upper_camel_case(wire) } else { snake_case(wire) };
    if place.takes(&name) {
        name.push('_');
    }
    name
}

/// `as` and `3dModel` → `as_3d_model`.
pub fn prefixed_name(prefix: &str, wire: &str) -> String {
    bounded_name(format!("{prefix}_{}", words_of_name(wire).join("_")))
}

/// The setter of a property whose getter is known: `with` and `type_` → `with_type`.
pub fn setter_name(prefix: &str, getter: &str) -> String {
    let name = format!("{prefix}_{}", getter.trim_matches('_'));
    // The runtime's own `with_untyped`: there the underscore stays.
    if getter == "untyped_" { name + "_" } else { name }
}

/// The type of the root of calls, whose name the configuration gives.
pub fn root_type(root: &str) -> String {
    method_name(root, Reserved::Root)
}

/// No identifier begins with a digit.
pub(crate) fn guard_digit(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}
