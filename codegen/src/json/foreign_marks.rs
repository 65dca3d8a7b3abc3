//! Marks of other languages in the place of those of JSON: an arrow for the colon, a semicolon for the comma.

const ARROWS: [&str; 2] = ["=>", "->"];

/// The length of an arrow at the beginning of a text.
pub(super) fn arrow_length(text: &str) -> Option<usize> {
    ARROWS.iter().find(|arrow| text.starts_with(**arrow)).map(|arrow| arrow.len())
}

/// Where the first arrow of a text begins.
pub(super) fn arrow_start(text: &str) -> Option<usize> {
    ARROWS.iter().filter_map(|arrow| text.find(arrow)).min()
}

/// Whether a text begins with a semicolon that ends an item: the last mark of its line, or of its container.
pub(super) fn begins_with_semicolon(text: &str) -> bool {
    let behind = text.strip_prefix(';').map(|behind| behind.trim_start_matches([' ', '\t']));
    behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(['\n', '\r', '}', ']']))
}
