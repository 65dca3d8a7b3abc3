//! Completion held to a large reference: words are taken out of its pages, and must be offered where they stood.
//! With `MISSES=1` each word that was missed is printed with what was offered instead.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use docwright_codegen::model::{Primitive, TypeRef};
use docwright_codegen::source::FileId;
use docwright_ide::Snapshot;
use docwright_ide::completion::{self, Family, Word};
use docwright_ide::cursor::{self, What};

use crate::support::{clock, reference};
use docwright_references::random;

/// Words taken out, spread evenly over the families.
const WORDS: usize = 500;
/// Where the word must stand in the list.
const FIRST: usize = 5;

#[test]
fn a_word_taken_out_is_among_the_first_offered() {
    let Some(mut workspace) = reference::large() else { return };
    let snapshot = workspace.snapshot();
    let (_, took) = clock::measured(|| snapshot.linked.usage(&snapshot.config).clone());
    eprintln!("counted the words of {} files in {took:?} of this thread", snapshot.files.iter().count());
    let mut scores: BTreeMap<Family, (usize, usize)> = BTreeMap::new();
    let mut times: BTreeMap<Family, Vec<Duration>> = BTreeMap::new();
    for (file, word) in chosen(&snapshot) {
        let found = snapshot.file(file).expect("the file of the word");
        let (path, text) = (found.source.path.clone(), Arc::clone(&found.source.text));
        let (start, end) = (word.span.start as usize, word.span.end as usize);
        workspace.set_text(&path, Some([&text[..start], &text[end..]].concat().into()));
        let without = workspace.snapshot();
        let (items, took) = clock::measured(|| completion::at(&without, file, word.span.start));
        times.entry(word.family).or_default().push(took);
        workspace.set_text(&path, Some(text));
        let rank = items.iter().position(|item| item.label == word.text);
        let (hits, all) = scores.entry(word.family).or_default();
        *hits += usize::from(rank.is_some_and(|rank| rank < FIRST));
        *all += 1;
        if std::env::var_os("MISSES").is_some() && rank.is_none_or(|rank| rank >= FIRST) {
            let (line, column) = without.file(file).expect("the file").source.line_column(word.span.start);
            let offered: Vec<&str> = items.iter().take(FIRST).map(|item| item.label.as_str()).collect();
            eprintln!(
                "{:?} {path}:{line}:{column} `{}` rank {rank:?} of {}; offered {offered:?}",
                word.family,
                word.text,
                items.len()
            );
        }
    }
    let (hits, all) = scores.values().fold((0, 0), |(hits, all), score| (hits + score.0, all + score.1));
    for (family, (hits, all)) in &scores {
        let slow = times.get_mut(family).map(|times| clock::within(times, 99)).unwrap_or_default();
        eprintln!("{family:?}: {hits} of {all}, 99 % within {slow:?}");
    }
    let mut times: Vec<Duration> = times.into_values().flatten().collect();
    let (half, slow) = (clock::within(&mut times, 50), clock::within(&mut times, 99));
    eprintln!("all: {hits} of {all}; half within {half:?}, 99 % within {slow:?}");
    assert_eq!(all, WORDS);
    assert!(hits * 100 >= all * 95, "{hits} of {all} words were among the first {FIRST}");
    if !cfg!(debug_assertions) {
        assert!(slow <= Duration::from_millis(20), "{slow:?}");
    }
}

/// As many words of each family, by a fixed seed. A word that nothing else in the reference knows is nobody's to offer.
fn chosen(snapshot: &Snapshot) -> Vec<(FileId, Word)> {
    let mut by_family: BTreeMap<Family, Vec<(FileId, Word)>> = BTreeMap::new();
    let mut known: HashMap<(Family, String), usize> = HashMap::new();
    for file in snapshot.files.iter() {
        let id = file.facts.file;
        for word in completion::words(snapshot, id) {
            *known.entry((word.family, word.text.clone())).or_default() += 1;
            by_family.entry(word.family).or_default().push((id, word));
        }
    }
    let unknown = known.values().filter(|count| **count == 1).count();
    let all: usize = known.values().sum();
    eprintln!("{unknown} of {all} words stand in one place alone and are not asked for");
    let mut random = random::Random::new(20);
    let mut chosen = Vec::new();
    let families = by_family.len();
    for (index, words) in by_family.values_mut().enumerate() {
        random.shuffle(words);
        let share = WORDS / families + usize::from(index < WORDS % families);
        let fair = words.iter().filter(|(file, word)| {
            known[&(word.family, word.text.clone())] > 1 && !word.text.is_empty() && is_fair(snapshot, *file, word)
        });
        chosen.extend(fair.take(share).cloned());
    }
    chosen
}

/// Values in bodies are words only where the model says so: members, flags and names of types. Others are data.
fn is_fair(snapshot: &Snapshot, file: FileId, word: &Word) -> bool {
    if word.family != Family::PropertyValue {
        return true;
    }
    let parts = cursor::parts(snapshot, file);
    parts.iter().any(|part| match &part.what {
        What::JsonValue { ty, key, .. } if part.span.start <= word.span.start && word.span.end <= part.span.end => {
            matches!(ty, Some(TypeRef::Enum(_) | TypeRef::Primitive(Primitive::Boolean))) || key == "@odata.type"
        }
        _ => false,
    })
}
