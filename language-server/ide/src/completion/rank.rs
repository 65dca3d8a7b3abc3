//! Which words fit a slot, best first.
//!
//! Each situation of the slot has its own vote, the words seen in it by how often; the most telling situation votes first
//! and leaves to the next ones what it does not know for sure (interpolation after Witten and Bell).

use std::collections::{HashMap, HashSet};

use super::slot::{Situation, Slot};
use super::usage::{Usage, is_learned};

/// What the page itself says weighs as much as so many other pages.
const OWN_PAGE: f64 = 4.0;

/// Words with their weight, in no order.
pub(super) type Weights = HashMap<String, f64>;

/// The words for a slot, by what was written in its situations elsewhere and on its own page.
///
/// `own` is what the usage counted on the page itself, before it was changed.
pub(super) fn weights(slot: &Slot, page: &[Slot], usage: &Usage, own: &HashMap<(Situation, String), u32>) -> Weights {
    let taken: HashSet<&str> = page.iter().filter(|other| other.is_beside(slot)).map(|other| other.word.as_str()).collect();
    let mut weights = Weights::new();
    let mut left = 1.0;
    for situation in &slot.situations {
        let votes = votes(*situation, slot, page, usage, own);
        let total: f64 = votes.values().sum();
        if total <= 0.0 {
            continue;
        }
        let known = total / (total + weight_of_count(votes.len()));
        for (word, count) in votes {
            *weights.entry(word).or_default() += left * known * count / total;
        }
        left *= 1.0 - known;
    }
    weights.retain(|word, _| !taken.contains(word.as_str()));
    weights
}

/// A count as a weight; counts of words are small.
pub(super) fn weight_of_count(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// How often each word was chosen in a situation.
fn votes(situation: Situation, slot: &Slot, page: &[Slot], usage: &Usage, own: &HashMap<(Situation, String), u32>) -> Weights {
    let mut votes = Weights::new();
    for (word, count) in usage.words(situation) {
        // Most situations have no word of the page itself, and most pages no word in a situation.
        let own = if own.is_empty() { 0 } else { own.get(&(situation, word.to_owned())).copied().unwrap_or(0) };
        let left = count.saturating_sub(own);
        if left > 0
            && let Some(word) = slot.stand_ins.expanded(word)
        {
            *votes.entry(word).or_default() += f64::from(left);
        }
    }
    for other in others(slot, page).filter(|other| other.situations.contains(&situation) && is_learned(other)) {
        *votes.entry(other.word.clone()).or_default() += OWN_PAGE;
    }
    votes
}

fn others<'p>(slot: &'p Slot, page: &'p [Slot]) -> impl Iterator<Item = &'p Slot> {
    page.iter().filter(|other| other.family == slot.family && other.range != slot.range)
}
