//! Words that say that all permissions of a list are needed, where the list itself parts them like alternatives.

use crate::config::Words;
use crate::facts::Alternatives;
use crate::markdown::page::{Block, Page};

use super::tokens::distinct_names;

/// The paragraph right above the table at `index` says so.
pub(super) fn is_said_above(page: &Page, index: usize, words: &Words) -> bool {
    let above = page.blocks[..index].iter().rev().find(|block| !matches!(block, Block::Comment(_)));
    matches!(above, Some(Block::Paragraph(paragraph)) if is_said(&paragraph.text.plain, words))
}

/// A sentence of the text says so: `You need all of the following permissions.`
pub(super) fn is_said(text: &str, words: &Words) -> bool {
    text.split(['.', ';']).any(|sentence| {
        let spoken = spoken(sentence);
        let is_need = |word: &String| words.needing.iter().any(|need| word.starts_with(need.as_str()));
        spoken.iter().any(is_need) && (0..spoken.len()).any(|at| names_all(&spoken, at, words))
    })
}

/// A label before names, with nothing else in it: `All of`.
pub(super) fn is_label(label: &str, words: &Words) -> bool {
    let spoken = spoken(label);
    spoken.first().is_some_and(|first| words.together.contains(first))
        && spoken[1..].iter().all(|word| words.permission_joining.contains(word))
}

/// One set of all names.
pub(super) fn joined(alternatives: &Alternatives) -> Alternatives {
    let names = distinct_names(alternatives.iter().flatten());
    if names.is_empty() { Vec::new() } else { vec![names] }
}

/// `all of the following permissions` from the word `at` on, with no word of denial before it.
fn names_all(spoken: &[String], at: usize, words: &Words) -> bool {
    let is_denied = spoken[..at].iter().any(|word| words.denying.contains(word));
    let mut behind = spoken[at + 1..].iter().take_while(|word| words.permission_joining.contains(word));
    words.together.contains(&spoken[at]) && !is_denied && behind.any(|word| is_permission(word, words))
}

fn is_permission(word: &String, words: &Words) -> bool {
    words.permissions.contains(word) || words.permission_type.contains(word)
}

fn spoken(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
