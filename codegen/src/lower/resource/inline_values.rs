//! Values that a description lists: "Possible values are: `a`, `b`".

use crate::config::Words;
use crate::markdown::page::Cell;
use crate::source::{Span, Spanned};

/// Letters between the words that announce a list and its first value.
const LEAD: usize = 60;

/// The values that a description lists, in order.
pub fn read(cell: &Cell, words: &Words) -> Vec<Spanned<String>> {
    let Some(span) = cell.span else { return Vec::new() };
    let quoted = announcements(&cell.raw, words).into_iter().map(|start| from_code(cell, span, start));
    let bare = announcements(&cell.text.plain, words).into_iter().map(|start| from_words(&cell.text.plain, start, span));
    quoted.chain(bare).find(|values| !values.is_empty()).unwrap_or_default()
}

/// Where the words end that announce a list.
fn announcements(text: &str, words: &Words) -> Vec<usize> {
    let lower = text.to_ascii_lowercase();
    let mut ends: Vec<usize> = words
        .possible_values
        .iter()
        .flat_map(|word| lower.match_indices(word.as_str()).map(|(at, word)| at + word.len()).collect::<Vec<_>>())
        .collect();
    ends.sort_unstable();
    ends
}

/// Code spans behind `start` of the cell's source, as long as only separators and short remarks stand between them.
fn from_code(cell: &Cell, span: Span, start: usize) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    let mut end = start;
    for code in &cell.text.code {
        let place = |offset: u32| offset.saturating_sub(span.start) as usize;
        if place(code.span.start) < start {
            continue;
        }
        let Some(gap) = cell.raw.get(end..place(code.span.start)) else { break };
        if ends_sentence(gap) || (found.is_empty() && gap.len() > LEAD) {
            break;
        }
        end = place(code.span.end);
        let value = code.value.trim().trim_matches(['"', '\'', ',']);
        let known = found.iter().any(|known| known.value == value);
        if is_value(value) && !known {
            found.push(Spanned { value: value.to_owned(), span: code.span });
        }
    }
    found
}

/// A full stop, or words that begin another thought.
fn ends_sentence(gap: &str) -> bool {
    let lower = gap.to_lowercase();
    let stops = gap.match_indices('.').any(|(at, _)| gap[at + 1..].starts_with(char::is_whitespace) || at + 1 == gap.len());
    stops || ["default", "see ", "if "].iter().any(|word| lower.contains(word))
}

fn is_value(value: &str) -> bool {
    !value.is_empty()
        && value != "null"
        && value.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '#' | '+' | ':'))
}

/// `a, b, and c.` without marks: at least two single words between commas.
fn from_words(plain: &str, start: usize, span: Span) -> Vec<Spanned<String>> {
    let rest = &plain[start..];
    let opening = [":", " are ", " include "].iter().filter_map(|word| rest.find(word).map(|at| (at, at + word.len()))).min();
    let Some((lead, opened)) = opening else { return Vec::new() };
    if lead > LEAD || rest[..lead].contains('.') {
        return Vec::new();
    }
    let list = rest[opened..].trim_start().trim_start_matches(':');
    let list = list.split_once(". ").map_or(list, |(list, _)| list).trim().trim_end_matches('.');
    let list = list.replace(" and ", ", ").replace(" or ", ", ");
    let values: Vec<&str> = list.split(',').map(|value| value.trim().trim_matches(['"', '\'', '“', '”'])).filter(|value| !value.is_empty()).collect();
    let honest = values.len() > 1 && values.iter().all(|value| is_value(value) && !value.contains([' ', ':']));
    if honest { values.into_iter().map(|value| Spanned { value: value.to_owned(), span }).collect() } else { Vec::new() }
}
