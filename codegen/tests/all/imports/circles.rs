//! Circles: files that reach themselves again by what they use.

use std::collections::{BTreeMap, BTreeSet};

use super::exception;
use super::sources::{Import, Sources};

/// Imports that close a circle: the methods of one type stand in several files. Those against the order stand with the order.
const WITHIN_ONE_TYPE: [(&str, &str, &str); 3] = [
    ("http/template/placeholder.rs", "http/template/parse.rs", "methods of the one parser of paths"),
    ("json/separators.rs", "json/read.rs", "methods of the one reader of JSON"),
    ("json/strict.rs", "json/read.rs", "strict text is what the reader makes of a page's, and its fixes are written so"),
];

#[track_caller]
fn check(sources: &Sources, known: &[(&str, &str, &str)]) {
    let mut imports = sources.imports();
    imports.retain(|import| !sources.lies_below(import));
    let row = |import: &Import| known.iter().position(|(from, to, _)| import.from == *from && import.to == *to);
    let is_there = |known: &usize| imports.iter().any(|import| row(import) == Some(*known));
    let gone: Vec<&str> = (0..known.len()).filter(|row| !is_there(row)).map(|row| known[row].0).collect();
    assert!(gone.is_empty(), "known imports that are there no more: {}", gone.join(", "));
    imports.retain(|import| row(import).is_none() && exception(import).is_none());
    let found: Vec<String> = circles(&imports).into_iter().map(|circle| circle.join(" → ")).collect();
    assert!(found.is_empty(), "circles:\n{}", found.join("\n"));
}

#[test]
fn no_two_files_use_one_another() {
    check(Sources::of_the_engine(), &WITHIN_ONE_TYPE);
    check(Sources::of_the_editor(), &[]);
}

/// One circle through each import that lies on one, the shortest, and each circle once.
fn circles(imports: &BTreeSet<Import>) -> BTreeSet<Vec<&str>> {
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for import in imports {
        uses.entry(&import.from).or_default().push(&import.to);
    }
    let mut found = BTreeSet::new();
    for import in imports {
        if let Some(mut circle) = way(&uses, &import.to, &import.from) {
            let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or_default();
            circle.rotate_left(first);
            found.insert(circle);
        }
    }
    found
}

/// The files on the shortest way from one to another, both ends included.
fn way<'a>(uses: &BTreeMap<&'a str, Vec<&'a str>>, from: &'a str, to: &'a str) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::from([(from, from)]);
    let mut open = vec![from];
    while !open.is_empty() {
        let mut next = Vec::new();
        for file in open {
            if file == to {
                let mut way = vec![to];
                while *way.last()? != from {
                    way.push(before.get(way.last()?)?);
                }
                way.reverse();
                return Some(way);
            }
            for used in uses.get(file).into_iter().flatten() {
                if !before.contains_key(used) {
                    before.insert(used, file);
                    next.push(*used);
                }
            }
        }
        open = next;
    }
    None
}
