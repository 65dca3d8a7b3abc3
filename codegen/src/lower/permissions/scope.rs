//! What a permission table is for: the heading and the words right above it.

use crate::config::{Config, Words, contains_any_folded, fold_text};
use crate::lower::outline::Outline;
use crate::lower::words;
use crate::markdown::page::{Block, Page, Paragraph};

use super::cell::clean_scope;

/// A lead-in is short; anything longer explains.
const LEAD_IN: usize = 90;

/// What the table or inclusion at `index` is for; empty when for the whole page.
pub fn scope_above(page: &Page, index: usize, config: &Config) -> String {
    find_scope(page, &Outline::of(page), index, true, config)
}

/// As [`scope_above`], but a lead-in counts only when the page has `several` tables to tell apart.
pub(super) fn find_scope(page: &Page, outline: &Outline, index: usize, several: bool, config: &Config) -> String {
    let heading = from_headings(page, outline, index, config);
    let lead_in = if several { lead_in(page, index, &config.words) } else { None };
    join(&heading, &lead_in.unwrap_or_default())
}

fn from_headings(page: &Page, outline: &Outline, index: usize, config: &Config) -> String {
    let chain: Vec<&str> = outline
        .headings(page, index)
        .filter(|(_, heading)| heading.level > 1)
        .map(|(_, heading)| heading.text.plain.as_str())
        .collect();
    if chain.iter().any(|text| words::begins_with_any(text, &config.words.permissions)) {
        chain.first().map(|text| strip(text, config)).unwrap_or_default()
    } else {
        String::new()
    }
}

/// `Permissions acting on shelves (from least to most)` → `acting on shelves`.
pub(super) fn strip(text: &str, config: &Config) -> String {
    let mut bare = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = bare.trim_end_matches(':');
    let mut known = config.words.permissions.iter().chain(&config.words.permission_type).collect::<Vec<_>>();
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let cut = known.iter().find(|word| words::starts_with(bare, word));
    clean_scope(&bare[cut.map_or(0, |word| word.len())..], &config.words)
}

/// A short paragraph right above that ends in a colon or is bold throughout.
fn lead_in(page: &Page, index: usize, words: &Words) -> Option<String> {
    let before = page.blocks[..index].iter().rev().find(|block| !matches!(block, Block::Comment(_)))?;
    let Block::Paragraph(Paragraph { text, .. }) = before else { return None };
    let plain = text.plain.trim();
    let bold = text.strong.len() == 1 && fold_text(&text.strong[0].value) == fold_text(plain);
    let telling = (plain.ends_with(':') || bold) && plain.len() <= LEAD_IN && !contains_any_folded(plain, &words.announcing);
    telling.then(|| clean_scope(plain.trim_end_matches(':'), words))
}

/// An outer and an inner scope as one.
pub(super) fn join(outer: &str, inner: &str) -> String {
    match (outer.is_empty(), inner.is_empty()) {
        (true, _) => inner.to_owned(),
        (_, true) => outer.to_owned(),
        _ => format!("{outer}, {inner}"),
    }
}
