//! How often things were seen.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Counts by name.
#[derive(Clone, Debug)]
pub struct Tally<T>(BTreeMap<T, usize>);

impl<T: Ord + Clone> Tally<T> {
    /// Counts what comes.
    pub fn of(seen: impl IntoIterator<Item = T>) -> Self {
        let mut counts = BTreeMap::new();
        for item in seen {
            *counts.entry(item).or_default() += 1;
        }
        Self(counts)
    }

    /// All with their counts, the most frequent first, then by name.
    pub fn ranked(&self) -> Vec<(T, usize)> {
        let mut ranked: Vec<(T, usize)> = self.0.iter().map(|(item, count)| (item.clone(), *count)).collect();
        ranked.sort_by_key(|(_, count)| Reverse(*count));
        ranked
    }

    /// The most frequent one.
    pub fn first(&self) -> Option<T> {
        self.ranked().into_iter().next().map(|(item, _)| item)
    }
}
