//! What can be written at a place of a page, best first.
//!
//! A page is read as a list of slots (`slot`): places for one word, each with the situations that it is in. [`usage`] counts
//! which words were chosen in which situations, over the whole reference; `rank` turns that into an order, and `offers`
//! adds what the model knows and nobody has written yet. A text that is being typed is mended (`mark`) first.
//!
//! A new kind of place is a variant of [`Family`], a file in `slots/` that finds its places, and maybe offers of its own.

mod mark;
mod members;
mod offered;
mod offers;
mod queries;
mod rank;
mod shown;
mod slot;
mod slots;
mod snippet;
mod targets;
#[cfg(test)]
mod tests;
pub mod usage;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use crate::new_page::{self, NewPage};
use crate::{File, Snapshot};
use docwright_codegen::markdown;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, SourceFile, Span};

pub use slot::Family;

use mark::{Behind, Marked};
use slot::Slot;

/// As many words as a list can sensibly hold.
const LONGEST_LIST: usize = 100;

/// A word that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is shown.
    pub label: String,
    /// What kind of word.
    pub kind: Family,
    /// A few words beside the label, such as a type.
    pub detail: Option<String>,
    /// What the reference says of it, as Markdown.
    pub documentation: Option<String>,
    /// What it takes the place of.
    pub replace: Span,
    /// What to put there.
    pub insert: String,
    /// The same with places to fill in, in the syntax of snippets, for editors that know it.
    pub snippet: Option<String>,
    /// Sorts the list, best first.
    pub sort: String,
}

/// A word of a page and its family: where completion has something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// What kind of word.
    pub family: Family,
    /// Where it stands.
    pub span: Span,
    /// The word; for a type in a link its name.
    pub text: String,
}

/// The place that is completed.
struct Place<'a> {
    snapshot: &'a Snapshot,
    /// The snapshot with the mark in the text.
    marked: Snapshot,
    file: &'a File,
    slot: Slot,
    /// Slots of the same kind in the same object, cell or message.
    neighbours: Vec<Slot>,
    /// Bytes of the original text that a word takes.
    replace: Range<usize>,
    /// What was typed of the word.
    prefix: &'a str,
    /// JSON without quotes around the cursor.
    bare: bool,
    /// What a key of JSON still needs behind it.
    behind: Behind,
    /// The member of JSON around the cursor, found when first asked for.
    member: OnceCell<Option<members::Around>>,
}

impl Place<'_> {
    /// What stands behind the word in its line.
    fn line_behind(&self) -> &str {
        self.file.source.text[self.replace.end..].lines().next().unwrap_or_default()
    }
}

/// What fits at a byte of a file.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Item> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    if found.source.text.trim().is_empty() {
        return whole_page(snapshot, found);
    }
    let offset = found.source.text.floor_char_boundary(offset as usize);
    let Marked { text, at, replace, bare, behind } = mark::insert(found, offset, &snapshot.config);
    let source = SourceFile { text: text.into(), ..found.source.clone() };
    let (facts, findings) = pipeline::facts(file, &source, &snapshot.config);
    let changed = Arc::new(File { source, facts: Arc::new(facts), findings });
    let (page, _) = markdown::read(file, &changed.source.text);
    let slots = slots::of_page(&page, &changed.source.text, &changed.facts, &snapshot.config);
    let holds = |slot: &&Slot| slot.range.start <= at.start && at.end <= slot.range.end;
    let Some(slot) = slots.iter().filter(holds).min_by_key(|slot| slot.range.len()) else { return Vec::new() };
    let replace = replace.unwrap_or_else(|| slot.range.start..slot.range.end - at.len());
    let usage = snapshot.linked.usage_so_far();
    let own = usage::of_file(&snapshot.linked.files, file, slot, &snapshot.config);
    let weights = rank::weights(slot, &slots, &usage, &own);
    let mut marked = snapshot.clone();
    if let Some(place) = Arc::make_mut(&mut marked.files.list).get_mut(file.0 as usize) {
        *place = Some(changed);
    }
    let prefix = found.source.text.get(replace.start..offset).unwrap_or_default();
    let neighbours = slots.iter().filter(|other| other.is_beside(slot)).cloned().collect();
    let place = Place {
        snapshot,
        marked,
        file: found,
        slot: slot.clone(),
        neighbours,
        replace,
        prefix,
        bare,
        behind,
        member: OnceCell::new(),
    };
    items(&place, offers::all(&place, weights))
}

/// The one offer for a file in which nothing is written yet.
fn whole_page(snapshot: &Snapshot, file: &File) -> Vec<Item> {
    let item = |page: NewPage| Item {
        label: "New page like its neighbours".to_owned(),
        kind: Family::Heading,
        detail: None,
        documentation: None,
        replace: Span { file: file.facts.file, start: 0, end: offset(file.source.text.len()) },
        insert: page.text,
        snippet: Some(page.snippet),
        sort: "000".to_owned(),
    };
    new_page::at(snapshot, &file.source.path).map(item).into_iter().collect()
}

/// Counts what lists are ordered by, so that those who ask later need not wait. Takes as long as reading all pages.
pub fn prepare(snapshot: &Snapshot) {
    shown::files_by_type(snapshot);
    snapshot.linked.usage(&snapshot.config);
}

/// All words of a page that completion knows a family of, in no order.
pub fn words(snapshot: &Snapshot, file: FileId) -> Vec<Word> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let slots = slots::of_file(found, &snapshot.config);
    let word = |slot: Slot| {
        let span = Span { file, start: offset(slot.range.start), end: offset(slot.range.end) };
        Word { family: slot.family, span, text: slot.word }
    };
    slots.into_iter().map(word).collect()
}

/// A position of a file. Longer files are refused when they are loaded.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn items(place: &Place<'_>, weights: rank::Weights) -> Vec<Item> {
    let fitting = weights.into_iter().filter_map(|(word, weight)| {
        let fit = fit(place.prefix, &word)?;
        (!word.contains(mark::MARK) && !word.is_empty()).then_some((weight * fit, word))
    });
    let mut ranked: Vec<(f64, String)> = fitting.collect();
    ranked.sort_by(|(left, a), (right, b)| right.total_cmp(left).then_with(|| a.cmp(b)));
    ranked.truncate(LONGEST_LIST);
    let replace = Span { file: place.file.facts.file, start: offset(place.replace.start), end: offset(place.replace.end) };
    let item = |(rank, (_, word)): (usize, (f64, String))| {
        let offered::Described { detail, documentation, insert, snippet } = offers::shown(place, &word);
        Item { label: word, kind: place.slot.family, detail, documentation, replace, insert, snippet, sort: format!("{rank:03}") }
    };
    ranked.into_iter().enumerate().map(item).collect()
}

/// How well a word goes on from what was typed; `None` when it does not.
fn fit(typed: &str, word: &str) -> Option<f64> {
    let (typed, lower) = (typed.to_lowercase(), word.to_lowercase());
    if lower.starts_with(&typed) {
        return Some(1.0);
    }
    if lower.contains(&typed) {
        return Some(0.05);
    }
    let mut letters = lower.chars();
    typed.chars().all(|c| letters.any(|other| other == c)).then_some(0.001)
}
