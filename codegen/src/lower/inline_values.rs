//! Values that a description lists: "Possible values are: `a`, `b`".

use std::borrow::Cow;

use crate::config::{Words, parts_a_list};
use crate::lower::words::{contains_word, find_all, strip_end};
use crate::markdown::page::Cell;
use crate::source::{Span, Spanned};

/// The letters of members that are signs: `+`, `<=`.
const OPERATORS: &str = "=<>!+*/%&|^~";

/// Letters between the words that announce a list and its first value.
const LEAD: usize = 60;

/// The values that a description lists, in the order of what announces them: one list may have its values marked as code and another in plain
/// words. None where they are those of a part of what it describes.
pub fn read(cell: &Cell, words: &Words) -> Vec<Spanned<String>> {
    let Some(span) = cell.span else { return Vec::new() };
    let plain = cell.text.plain.as_str();
    if is_about_part(cell, words) {
        return Vec::new();
    }
    let quoted = find_all(&cell.raw, &words.possible_values).map(|(_, start)| from_code(cell, span, start, words));
    let quoted: Vec<Vec<Spanned<String>>> = quoted.collect();
    // A list of which a value is marked as code has all of its values marked.
    let is_read =
        |values: &[Spanned<String>]| values.iter().any(|value| quoted.iter().flatten().any(|known| known.value == value.value));
    let bare = find_all(plain, &words.possible_values).map(|(_, start)| from_words(plain, start, span, words));
    let bare: Vec<Vec<Spanned<String>>> = bare.map(|values| if is_read(&values) { Vec::new() } else { values }).collect();
    let mut lists: Vec<(usize, Vec<Spanned<String>>)> =
        quoted.into_iter().enumerate().chain(bare.into_iter().enumerate()).collect();
    lists.sort_by_key(|(announced, _)| *announced);
    let mut found: Vec<Spanned<String>> = Vec::new();
    for value in lists.into_iter().flat_map(|(_, values)| values) {
        if !found.iter().any(|known| known.value == value.value) {
            found.push(value);
        }
    }
    found
}

/// The sentence that announces the first list has a part of the thing before it, marked as code: "its `kind` has one of the following
/// values".
fn is_about_part(cell: &Cell, words: &Words) -> bool {
    let plain = cell.text.plain.as_str();
    let Some((start, _)) = find_all(plain, &words.possible_values).next() else { return false };
    let begin = full_stops(&plain[..start]).next_back().map_or(0, |stop| stop + 1);
    let sentence = &plain[begin..start];
    let spoken: Vec<&str> = sentence.split_whitespace().collect();
    spoken.windows(2).any(|pair| {
        let is_part = words.of_a_part.iter().any(|word| word.eq_ignore_ascii_case(pair[0]));
        is_part && cell.text.code.iter().any(|code| code.value == pair[1])
    })
}

/// A list of values has null among them: the property may have none of the values.
pub fn lists_null(cell: &Cell, words: &Words) -> bool {
    let Some((_, start)) = find_all(&cell.text.plain, &words.possible_values).next() else { return false };
    let sentence = first_sentence(&cell.text.plain[start..]);
    cell.text.code.iter().any(|code| code.value == "null")
        && sentence.split(|c: char| !c.is_alphanumeric()).any(|word| word == "null")
}

/// Code spans behind `start` of the cell's source, as long as only separators and short remarks stand between them.
fn from_code(cell: &Cell, span: Span, start: usize, words: &Words) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    let mut opening = String::new();
    let mut end = start;
    // In how many parentheses a code span stands, and the first value does.
    let (mut depth, mut depth_of_values) = (0, 0);
    for code in &cell.text.code {
        let place = |offset: u32| offset.saturating_sub(span.start) as usize;
        if place(code.span.start) < start {
            continue;
        }
        let Some(gap) = cell.raw.get(end..place(code.span.start)) else { break };
        let gap = without_targets(gap);
        let gap = without_brackets(&gap, &mut depth);
        // What stands between two values may be the remark on the first one.
        let behind = cell.raw.get(place(code.span.end)..).unwrap_or_default();
        let is_remark = !found.is_empty() && (ends_with_item(&gap) || explains(&gap, behind));
        if !is_remark && ends_sentence(&gap, words) || (found.is_empty() && gap.len() > LEAD) {
            break;
        }
        if found.is_empty() {
            opening.push_str(&gap);
            depth_of_values = depth;
        } else if leaves_block(&gap, &opening) {
            break;
        }
        end = place(code.span.end);
        let value = code.value.trim().trim_matches(['"', '\'', ',']);
        let is_of_other = !found.is_empty() && ends_with_any(&gap, &words.equated);
        let is_in_remark = depth > depth_of_values;
        if !is_of_other && !is_in_remark && (is_value(value) || is_sign(value)) {
            found.push(Spanned { value: value.to_owned(), span: code.span });
        }
    }
    found
}

/// The piece ends with one of these words.
fn ends_with_any(gap: &str, words: &[String]) -> bool {
    gap.split_whitespace().next_back().is_some_and(|last| words.iter().any(|word| word.eq_ignore_ascii_case(last)))
}

/// A piece of source without the targets of its links.
fn without_targets(source: &str) -> Cow<'_, str> {
    let Some((before, rest)) = source.split_once("](") else { return Cow::Borrowed(source) };
    let after = rest.split_once(')').map_or("", |(_, after)| after);
    Cow::Owned(format!("{before}{}", without_targets(after)))
}

/// A piece of source without what stands in parentheses, which is a remark. `depth` says in how many of them it begins, and then ends.
fn without_brackets(source: &str, depth: &mut usize) -> String {
    let mut kept = String::with_capacity(source.len());
    for c in source.chars() {
        match c {
            '(' => *depth += 1,
            ')' => *depth = depth.saturating_sub(1),
            _ if *depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// `: what it means.` or ` - what it means.` behind a value, where the next one has the same.
fn explains(gap: &str, behind_next: &str) -> bool {
    let sign = gap.trim_start().chars().next().filter(|sign| matches!(sign, ':' | '-' | '–'));
    let remark = LINE_BREAKS.iter().fold(gap.trim_end(), |remark, tag| strip_end(remark, tag).unwrap_or(remark));
    sign.is_some_and(|sign| behind_next.trim_start().starts_with(sign)) && remark.trim_end().ends_with('.')
}

/// The piece ends by opening an item of a list: `<li>`, or a dash or dot on a line of its own.
fn ends_with_item(gap: &str) -> bool {
    let last = EMPHASIS.iter().fold(gap.trim_end(), |last, tag| strip_end(last, tag).unwrap_or(last));
    if let Some(before) = last.strip_suffix(['-', '*', '•']) {
        return LINE_BREAKS.iter().any(|tag| strip_end(before.trim_end(), tag).is_some());
    }
    strip_end(last, "<li>").is_some()
}

/// Tags that may stand around a value.
const EMPHASIS: [&str; 2] = ["<b>", "<strong>"];

const LINE_BREAKS: [&str; 3] = ["<br>", "<br/>", "<br />"];

/// The piece behind a value ends the block that the first value stands in: a list of its own begins or the values' list is over, or
/// a paragraph begins where the first value has not one of its own. `opening` is what stands before that value.
fn leaves_block(gap: &str, opening: &str) -> bool {
    let (gap, opening) = (gap.to_lowercase(), opening.to_lowercase());
    let count = |tag: &str| gap.matches(tag).count();
    LISTS.iter().any(|(begin, end)| count(begin) != count(end)) || gap.contains("<p>") && !opening.contains("<p>")
}

/// Beginnings of tags around lists.
const LISTS: [(&str, &str); 2] = [("<ul", "</ul"), ("<ol", "</ol")];

/// A full stop, or words that begin another thought.
fn ends_sentence(gap: &str, words: &Words) -> bool {
    full_stops(gap).next().is_some() || contains_word(gap, &words.other_thought)
}

/// The places of full stops that end a sentence: white space, a tag or nothing stands behind them.
fn full_stops(text: &str) -> impl DoubleEndedIterator<Item = usize> {
    let stops = text.match_indices('.').map(|(at, _)| at);
    stops.filter(move |at| text[at + 1..].is_empty() || text[at + 1..].starts_with(|c: char| c.is_whitespace() || c == '<'))
}

/// The text before its first full stop.
fn first_sentence(text: &str) -> &str {
    full_stops(text).next().map_or(text, |end| &text[..end])
}

/// Signs between marks of code are members as well: `+`, `-`, `<=`.
pub fn is_sign(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c == '-' || OPERATORS.contains(c))
}

fn is_value(value: &str) -> bool {
    !value.is_empty()
        && value != "null"
        && value.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '#' | '+' | ':'))
}

/// `a, b, and c.` without marks: at least two single words between commas.
fn from_words(plain: &str, start: usize, span: Span, words: &Words) -> Vec<Spanned<String>> {
    let rest = &plain[start..];
    let announced = words.list_opening.iter().map(|word| format!(" {word} ")).chain([":".to_owned()]);
    let opening = announced.filter_map(|word| rest.find(&word).map(|at| (at, at + word.len()))).min();
    let Some((lead, opened)) = opening else { return Vec::new() };
    if lead > LEAD || rest[..lead].contains('.') {
        return Vec::new();
    }
    let list = rest[opened..].trim_start().trim_start_matches(':');
    let list = first_sentence(list).trim();
    let list = words.list_joining.iter().fold(list.to_owned(), |list, word| list.replace(&format!(" {word} "), ", "));
    let values = list.split(parts_a_list).map(|value| value.trim().trim_matches(['"', '\'', '“', '”']));
    let values: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
    let honest = values.len() > 1 && values.iter().all(|value| is_value(value) && !value.contains([' ', ':']));
    if !honest {
        return Vec::new();
    }
    values.into_iter().map(|value| Spanned { value: value.to_owned(), span }).collect()
}
