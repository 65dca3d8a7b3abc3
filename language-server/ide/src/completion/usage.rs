//! How often each word was chosen in each situation, over a whole reference: what completion learns from.
//!
//! What a file contributes is a pure function of its text, so a change of a few files is counted by their difference.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::slot::{Family, Situation, Slot};
use super::slots;
use crate::{File, Files};
use docwright_codegen::config::Config;
use docwright_codegen::source::FileId;

/// Number of a word in [`Usage`].
type WordId = u32;

/// Longer words are prose, and nobody completes those.
const LONGEST: usize = 120;

/// Words that are looked at in one situation; the others are too rare there to be offered.
const MOST: usize = 400;

/// Files that are read before what they hold is counted.
const PART: usize = 256;

/// Words by situation.
#[derive(Debug, Default)]
pub struct Usage {
    words: Vec<Arc<str>>,
    /// Situation, how often, and word; by situation, the most frequent first.
    counts: Vec<(Situation, Reverse<u32>, WordId)>,
}

/// A word that was chosen, maybe with marks for what stands in, and the situations it was chosen in.
pub(super) struct Choice<'s> {
    pub word: String,
    pub situations: &'s [Situation],
}

impl Usage {
    /// Learns from all files.
    pub fn of(files: &Files, config: &Config) -> Self {
        Self::default().changed(&Files::default(), files, config)
    }

    /// The usage of `after`, when this is the usage of `before`.
    #[must_use]
    pub fn changed(&self, before: &Files, after: &Files, config: &Config) -> Self {
        let is_same = |file: &Arc<File>, other: &Files| other.get(file.facts.file).is_some_and(|other| Arc::ptr_eq(other, file));
        let gone: Vec<&Arc<File>> = before.iter().filter(|file| !is_same(file, after)).collect();
        let new: Vec<&Arc<File>> = after.iter().filter(|file| !is_same(file, before)).collect();
        let mut table = Table::of(&self.words);
        let mut counts = self.counts.clone();
        for (files, sign) in [(gone, -1), (new, 1)] {
            // A part at a time: all slots of a reference at once would take more room than what is learned from them.
            for part in files.chunks(PART) {
                let read: Vec<Vec<Slot>> = part.par_iter().map(|file| slots::of_file(file, config)).collect();
                let mut changes: Vec<(Situation, WordId, i32)> = Vec::new();
                for Choice { word, situations } in read.iter().flat_map(|slots| choices(slots)) {
                    let id = table.id(word);
                    changes.extend(situations.iter().map(|situation| (*situation, id, sign)));
                }
                counts = summed(&counts, changes);
            }
        }
        counts.shrink_to_fit();
        Self { words: table.words, counts }
    }

    /// The words chosen most in a situation, with how often.
    pub fn words(&self, situation: Situation) -> impl Iterator<Item = (&str, u32)> {
        let start = self.counts.partition_point(|(known, ..)| *known < situation);
        let here = self.counts[start..].iter().take_while(move |(known, ..)| *known == situation).take(MOST);
        here.map(|(_, Reverse(count), word)| (&*self.words[*word as usize], *count))
    }
}

/// Words and their numbers.
struct Table {
    words: Vec<Arc<str>>,
    ids: HashMap<Arc<str>, WordId>,
}

impl Table {
    fn of(words: &[Arc<str>]) -> Self {
        let ids = words.iter().enumerate().map(|(id, word)| (Arc::clone(word), id as WordId)).collect();
        Self { words: words.to_vec(), ids }
    }

    fn id(&mut self, word: String) -> WordId {
        if let Some(id) = self.ids.get(word.as_str()) {
            return *id;
        }
        let word: Arc<str> = word.into();
        let id = self.words.len() as WordId;
        self.words.push(Arc::clone(&word));
        self.ids.insert(word, id);
        id
    }
}

/// Counts with changes added; what comes to nothing is left out.
fn summed(
    counts: &[(Situation, Reverse<u32>, WordId)],
    mut changes: Vec<(Situation, WordId, i32)>,
) -> Vec<(Situation, Reverse<u32>, WordId)> {
    changes.par_sort_unstable_by_key(|(situation, word, _)| (*situation, *word));
    let mut result = Vec::with_capacity(counts.len() + changes.len() / 4);
    let mut counts = counts.iter().peekable();
    let mut at = 0;
    while at < changes.len() {
        let situation = changes[at].0;
        while let Some(count) = counts.next_if(|(known, ..)| *known < situation) {
            result.push(*count);
        }
        let mut here: BTreeMap<WordId, i64> = BTreeMap::new();
        while let Some((_, Reverse(count), word)) = counts.next_if(|(known, ..)| *known == situation) {
            here.insert(*word, i64::from(*count));
        }
        while let Some((_, word, change)) = changes.get(at).filter(|(known, ..)| *known == situation) {
            *here.entry(*word).or_default() += i64::from(*change);
            at += 1;
        }
        let start = result.len();
        let counted = here.into_iter().filter_map(|(word, count)| Some((word, u32::try_from(count).ok()?)));
        result.extend(counted.filter(|(_, count)| *count > 0).map(|(word, count)| (situation, Reverse(count), word)));
        result[start..].sort_unstable();
    }
    result.extend(counts);
    result
}

/// What words a file's slots hold, as far as they can be learned.
pub(super) fn choices(slots: &[Slot]) -> Vec<Choice<'_>> {
    let mut choices = Vec::with_capacity(slots.len());
    for slot in slots.iter().filter(|slot| is_learned(slot)) {
        let situations = slot.situations.as_slice();
        if let Some(word) = slot.stand_ins.abstracted(&slot.word) {
            choices.push(Choice { word, situations });
        }
        choices.push(Choice { word: slot.word.clone(), situations });
    }
    choices
}

/// The usage of one file in the situations of a slot: what the file must not vouch for itself.
pub(super) fn of_file(files: &Files, file: FileId, slot: &Slot, config: &Config) -> HashMap<(Situation, String), u32> {
    let mut own = HashMap::new();
    let Some(file) = files.get(file) else { return own };
    let mut slots = slots::of_file(file, config);
    slots.retain(|other| other.family == slot.family);
    for Choice { word, situations } in choices(&slots) {
        for situation in situations.iter().filter(|situation| slot.situations.contains(situation)) {
            *own.entry((*situation, word.clone())).or_default() += 1;
        }
    }
    own
}

/// Whether a word can be one of a vocabulary at all.
pub(super) fn is_learned(slot: &Slot) -> bool {
    let word = slot.word.as_str();
    if word.is_empty() || word.contains('\n') {
        return false;
    }
    if word.len() > LONGEST {
        return slot.stand_ins.abstracted(word).is_some_and(|word| word.len() <= LONGEST);
    }
    match slot.family {
        // A length or a number of seconds belongs to one message.
        Family::HeaderValue => word.bytes().any(|byte| !byte.is_ascii_digit()),
        Family::PropertyValue | Family::AnnotationValue => is_term(word) || slot.stand_ins.abstracted(word).is_some(),
        _ => true,
    }
}

/// A word as members of enumerations, flags and names of types are spelt: no sentence, no id, no address.
fn is_term(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '#' | '(' | ')' | '-');
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#') && word.chars().all(name) && digits * 3 <= word.len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Usage;
    use crate::fixture;

    const LOAN: &str = "---\nauthor: ann\n---\n\n# Get loan\n\n```http\nGET /loans/{id}\n```\n";
    const BOOK: &str = "---\nauthor: bob\n---\n\n# Get book\n\n```http\nGET /books/{id}\n```\n";

    /// Everything a usage knows, by word and not by number.
    fn all(usage: &Usage) -> BTreeSet<(u32, &str, u32)> {
        usage
            .counts
            .iter()
            .flat_map(|(situation, ..)| usage.words(*situation).map(|(word, count)| (*situation, word, count)))
            .collect()
    }

    #[test]
    fn counting_by_difference_is_counting_afresh() {
        let mut workspace = fixture::workspace(&[("v1/api/loan-get.md", LOAN)]);
        let config = fixture::config();
        let mut usage = Usage::of(&workspace.snapshot().files, &config);
        let mut before = workspace.snapshot().files;
        let steps = [("v1/api/book-get.md", Some(BOOK)), ("v1/api/loan-get.md", Some(BOOK)), ("v1/api/book-get.md", None)];
        for (path, text) in steps {
            workspace.set_text(path, text.map(Into::into));
            let after = workspace.snapshot().files;
            usage = usage.changed(&before, &after, &config);
            before = after;
            assert_eq!(all(&usage), all(&Usage::of(&before, &config)));
        }
        assert!(all(&usage).iter().any(|(_, word, _)| *word == "bob"));
    }
}
