//! A word that is offered: what it weighs where only the model speaks for it, and what is said of it.

use super::rank::{Weights, weight_of_count};

/// The weight of a word that only the model speaks for; its place in a table breaks ties.
const UNSEEN: f64 = 1e-4;
/// The weight of a word that the model expects just here.
pub(super) const NEXT: f64 = 0.05;

/// What is shown beside a word, and what is inserted for it.
#[derive(Debug, Default)]
pub(super) struct Described {
    pub detail: Option<String>,
    pub documentation: Option<String>,
    pub insert: String,
    pub snippet: Option<String>,
}

/// Adds a word that only the model speaks for.
pub(super) fn offer_word(weights: &mut Weights, word: &str, rank: usize) {
    let weight = UNSEEN / weight_of_count(rank + 1);
    *weights.entry(word.to_owned()).or_default() += weight;
}

/// A word of JSON that stands without quotes.
pub(super) fn is_literal(word: &str) -> bool {
    matches!(word, "true" | "false" | "null")
}
