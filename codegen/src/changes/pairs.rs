//! How what went and what came are taken to be the same.

use std::collections::HashMap;
use std::hash::Hash;

/// Where two lists agree in one key, and each has it once.
pub(super) fn only_ones<K: Hash + Eq, I: Copy + Ord>(
    old: impl Iterator<Item = (K, I)>,
    new: impl Iterator<Item = (K, I)>,
) -> Vec<(I, I)> {
    let mut by_key: HashMap<K, (Vec<I>, Vec<I>)> = HashMap::new();
    old.for_each(|(key, id)| by_key.entry(key).or_default().0.push(id));
    new.for_each(|(key, id)| by_key.entry(key).or_default().1.push(id));
    let mut pairs: Vec<(I, I)> = by_key
        .into_values()
        .filter_map(|(old, new)| match (&old[..], &new[..]) {
            ([old], [new]) => Some((*old, *new)),
            _ => None,
        })
        .collect();
    pairs.sort_unstable();
    pairs
}
