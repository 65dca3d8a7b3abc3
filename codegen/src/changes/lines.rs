//! Lines of texts, and words in them.

use std::collections::HashMap;

/// A line that one of two texts has more often than the other, with its number from 0.
pub(super) type Line<'t> = (usize, &'t str);

/// The lines that went and those that came, whatever their order; commas at their ends say nothing.
pub(super) fn differing_lines<'t>(old: &'t str, new: &'t str) -> (Vec<Line<'t>>, Vec<Line<'t>>) {
    fn key(line: &str) -> &str {
        line.trim().trim_end_matches(',')
    }
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    old.lines().for_each(|line| counts.entry(key(line)).or_default().0 += 1);
    new.lines().for_each(|line| counts.entry(key(line)).or_default().1 += 1);
    let only = |text: &'t str, is_more: fn(&(usize, usize)) -> bool| -> Vec<Line<'t>> {
        let lines = text.lines().enumerate().filter(|(_, line)| !key(line).is_empty());
        lines.filter(|(_, line)| counts.get(key(line)).is_some_and(is_more)).collect()
    };
    (only(old, |(old, new)| old > new), only(new, |(old, new)| new > old))
}

/// One of the words stands in the line, whole.
pub(super) fn speaks_of(line: &str, words: &[String]) -> bool {
    let mut tokens = line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
    tokens.any(|token| words.binary_search_by(|word| word.as_str().cmp(token)).is_ok())
}
