//! Edits of a large reference, drawn by a seed and made in one copy: each is found, and nothing else is.

mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use docwright_codegen::changes::{Changes, text};
use docwright_codegen::config::Config;
use docwright_codegen::reference::{Reference, State};
use docwright_references::docs;
use docwright_references::random::Random;

use self::edits::Edit;

/// How many edits are made at least, one on a page.
const EDITS: usize = 300;

/// How many kinds of them there are at least.
const KINDS: usize = 10;

const SEED: u64 = 17;

type Texts = BTreeMap<String, Arc<str>>;

fn read(folder: &Path, below: &str, texts: &mut Texts) {
    for entry in fs::read_dir(folder.join(below)).expect("the folder can be listed") {
        let entry = entry.expect("an entry");
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(folder, &path, texts);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            texts.insert(path, text.into());
        }
    }
}

/// Both states as `diff` opens them.
fn open(base: &Texts, head: &Texts) -> (Reference, Reference) {
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    let state = |texts: &Texts| (State::Texts(texts.clone().into_iter().collect()), config.clone());
    Reference::open_two(state(base), state(head)).expect("both are read")
}

#[test]
fn each_edit_of_the_corpus_is_found_and_no_other() {
    let Some(corpus) = docs::corpus() else { return };
    let mut texts = Texts::new();
    read(&corpus, "v1.0", &mut texts);
    let (base, same) = open(&texts, &texts);
    assert!(Changes::between(&base, &same).list.is_empty(), "equal trees");
    let mut all = edits::all(&base);
    Random::new(SEED).shuffle(&mut all);
    let mut by_kind: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    for edit in all {
        by_kind.entry(edit.kind).or_default().push(edit);
    }
    let mut made: BTreeMap<&str, usize> = by_kind.keys().map(|kind| (*kind, 0)).collect();
    let mut expected = BTreeSet::new();
    let mut edited = texts.clone();
    let mut pages = BTreeSet::new();
    // One of each kind after the other: a kind that few pages allow leaves its share to the others.
    while pages.len() < EDITS && by_kind.values().any(|drawn| !drawn.is_empty()) {
        for (kind, drawn) in &mut by_kind {
            while let Some(edit) = drawn.pop() {
                if !pages.insert(edit.path.clone()) {
                    continue;
                }
                *made.entry(kind).or_default() += 1;
                // What a base and what derives from it both have is the base's: each page has a name of its own.
                let text = edit.text.replace(edits::NAME, &format!("zz{}", pages.len()));
                edited.insert(edit.path.clone(), text.into());
                expected.extend(edit.rule.map(|rule| format!("{rule} {}", edit.path)));
                break;
            }
        }
    }
    assert!(pages.len() >= EDITS && made.len() >= KINDS, "too few edits: {made:#?}");
    let (base, head) = open(&texts, &edited);
    let changes = Changes::between(&base, &head);
    let path = |change: &docwright_codegen::changes::Change| {
        let span = change.head.or(change.base).expect("each has a place");
        let reference = if change.head.is_some() { &head } else { &base };
        reference.sources.file(span.file).path.clone()
    };
    let found: Vec<String> = changes.list.iter().map(|change| format!("{} {}", change.rule.id, path(change))).collect();
    let missing: Vec<&String> = expected.iter().filter(|own| !found.contains(own)).collect();
    let others: Vec<&String> = found.iter().filter(|own| !expected.contains(*own)).collect();
    assert!(
        missing.is_empty() && others.is_empty() && found.len() == expected.len(),
        "of {} edits {made:?}, not found: {missing:#?}\nothers: {others:#?}\n{}",
        pages.len(),
        text::render(&changes)
    );
}
