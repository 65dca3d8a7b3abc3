//! How a reference spells the words that its file names run together.

use std::collections::HashMap;

use crate::http::template::Segment;
use crate::model::Model;

use super::spelling::last_part;
use super::words::{singular_noun, words_of_name};

/// Words by what they are run together: `lineitem` → `line`, `item`.
#[derive(Debug, Default)]
pub struct Dictionary {
    types: HashMap<String, Vec<String>>,
    others: HashMap<String, Vec<String>>,
}

impl Dictionary {
    /// The words that the names of documented types, the segments of paths and the titles of pages spell.
    pub(super) fn of(model: &Model) -> Self {
        let documented = model.types.iter().filter(|ty| !ty.synthetic).map(|ty| ty.name.as_str());
        let types = documented.chain(model.enums.iter().map(|e| e.name.as_str())).map(last_part);
        let segments = model.operations.iter().flat_map(|operation| &operation.template.segments);
        let segments = segments.filter_map(|segment| match segment {
            Segment::Literal(name) | Segment::Function { name, .. } => Some(last_part(name)),
            _ => None,
        });
        let titles = model.pages.iter().flat_map(|page| page.title.split(|c: char| !c.is_alphanumeric()));
        Self::spelled(types, segments.chain(titles))
    }

    /// The spellings of the names of types, and of others.
    pub fn spelled<'a>(types: impl Iterator<Item = &'a str>, others: impl Iterator<Item = &'a str>) -> Self {
        Self { types: entries(types), others: entries(others) }
    }

    /// The words of a word as a documented type spells them.
    pub(super) fn of_type(&self, word: &str) -> Option<Vec<String>> {
        found(&self.types, word)
    }

    /// The words of a word as anything else spells them.
    pub(super) fn of_others(&self, word: &str) -> Option<Vec<String>> {
        found(&self.others, word)
    }
}

/// The words of each name, by the name's letters run together. Of several spellings the one with the most words counts: one in small
/// letters alone does not show where its words end.
fn entries<'a>(names: impl Iterator<Item = &'a str>) -> HashMap<String, Vec<String>> {
    let mut entries: HashMap<String, Vec<String>> = HashMap::new();
    for name in names {
        let words = words_of_name(name);
        let known = entries.entry(words.concat()).or_default();
        if (words.len(), &*known) > (known.len(), &words) {
            *known = words;
        }
    }
    entries
}

/// A word itself, or the plural of one.
fn found(entries: &HashMap<String, Vec<String>>, word: &str) -> Option<Vec<String>> {
    if let Some(words) = entries.get(word) {
        return Some(words.clone());
    }
    let mut words = entries.get(&singular_noun(word))?.clone();
    let last = words.pop()?;
    let plural = word.strip_prefix(&words.concat()).unwrap_or(&last).to_owned();
    words.push(plural);
    Some(words)
}
