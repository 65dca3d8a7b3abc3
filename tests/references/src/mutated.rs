//! Real pages with something done to them.

use std::collections::BTreeMap;

use fastrand::Rng;

use crate::names::Names;
use crate::{Reference, Shelf, percent, pick};

/// A few pages that speak of the same things: neighbours in the order of their paths, and some from anywhere.
pub fn reference(rng: &mut Rng, shelf: &Shelf) -> Reference {
    let mut names = Names::new(rng);
    let mut chosen: Vec<usize> = Vec::new();
    for _ in 0..rng.usize(1..4) {
        let first = rng.usize(..shelf.pages.len());
        chosen.extend(first..(first + rng.usize(1..6)).min(shelf.pages.len()));
    }
    let texts: Vec<String> = chosen.iter().map(|page| shelf.text(*page)).collect();
    let mut pages = BTreeMap::new();
    for (page, text) in chosen.iter().zip(&texts) {
        let mut text = text.clone();
        for _ in 0..rng.usize(..6) {
            let other = &texts[rng.usize(..texts.len())];
            text = mutate(&text, other, rng, &mut names);
        }
        let mut path = shelf.pages[*page].0.clone();
        if percent(rng, 10) && path.contains("/api/") {
            let folder = path.rfind('/').unwrap_or_default();
            path = format!("{}/{}.md", &path[..folder], names.file(rng));
        }
        let taken = pages.keys().any(|known: &String| known.to_lowercase() == path.to_lowercase());
        if !taken {
            pages.insert(path, text);
        }
    }
    Reference { configuration: shelf.configuration.clone(), pages }
}

fn mutate(text: &str, other: &str, rng: &mut Rng, names: &mut Names) -> String {
    match rng.u8(..16) {
        0 => lines(text, rng, |lines, at, _| drop(lines.remove(at))),
        1 => lines(text, rng, |lines, at, _| lines.insert(at, lines[at].clone())),
        2 => lines(text, rng, |lines, at, rng| {
            let with = rng.usize(..lines.len());
            lines.swap(at, with);
        }),
        3 => lines(text, rng, |lines, at, rng| drop(lines.drain(at..(at + rng.usize(1..12)).min(lines.len())))),
        4 => lines(text, rng, |lines, at, _| lines.insert(at, "```".to_owned())),
        5 => {
            lines(text, rng, |lines, at, rng| lines.insert(at, pick(rng, &["<!--", "-->", "{", "}", "|a|b|", "---"]).to_owned()))
        }
        6 => rows(text, rng, |cells, at, _| drop(cells.remove(at))),
        7 => rows(text, rng, |cells, at, _| cells.insert(at, cells[at].clone())),
        8 => rows(text, rng, |cells, at, rng| cells[at] = names.draw(rng)),
        9 => {
            let end = text.floor_char_boundary(rng.usize(..=text.len()));
            text[..end].to_owned()
        }
        10 => format!("{text}\n{other}"),
        11 => insert(text, other, rng),
        12 => insert(text, &names.draw(rng), rng),
        13 => word(
            text,
            rng,
            |word, _| if word.chars().any(char::is_uppercase) { word.to_lowercase() } else { word.to_uppercase() },
        ),
        14 => word(text, rng, |_, rng| names.draw(rng)),
        _ => {
            let start = text.floor_char_boundary(rng.usize(..=text.len()));
            let end = text.floor_char_boundary((start + rng.usize(1..30)).min(text.len()));
            format!("{}{}", &text[..start], &text[end..])
        }
    }
}

fn lines(text: &str, rng: &mut Rng, change: impl FnOnce(&mut Vec<String>, usize, &mut Rng)) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let at = rng.usize(..lines.len());
    change(&mut lines, at, rng);
    lines.join("\n")
}

/// Changes the cells of a row of some table.
fn rows(text: &str, rng: &mut Rng, change: impl FnOnce(&mut Vec<String>, usize, &mut Rng)) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let rows: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].starts_with('|')).collect();
    if rows.is_empty() {
        return text.to_owned();
    }
    let row = rows[rng.usize(..rows.len())];
    let mut cells: Vec<String> = lines[row].split('|').map(str::to_owned).collect();
    let at = rng.usize(..cells.len());
    change(&mut cells, at, rng);
    lines[row] = cells.join("|");
    lines.join("\n")
}

/// Puts a piece of another text somewhere.
fn insert(text: &str, other: &str, rng: &mut Rng) -> String {
    let at = text.floor_char_boundary(rng.usize(..=text.len()));
    let start = other.floor_char_boundary(rng.usize(..=other.len()));
    let end = other.floor_char_boundary((start + rng.usize(1..2_000)).min(other.len()));
    format!("{}{}{}", &text[..at], &other[start..end], &text[at..])
}

/// Changes a word wherever it stands as a whole.
fn word(text: &str, rng: &mut Rng, change: impl FnOnce(&str, &mut Rng) -> String) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let words: Vec<&str> = text.split(|c| !is_part(c)).filter(|word| word.len() > 2).collect();
    if words.is_empty() {
        return text.to_owned();
    }
    let old = words[rng.usize(..words.len())];
    let new = change(old, rng);
    let mut changed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let end = at + old.len();
        let whole = !rest[..at].ends_with(is_part) && !rest[end..].starts_with(is_part);
        changed.push_str(&rest[..at]);
        changed.push_str(if whole { &new } else { old });
        rest = &rest[end..];
    }
    changed + rest
}
