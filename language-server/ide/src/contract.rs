//! What pages change in the contract since the last commit: for each line that says something else now, what that does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use docwright_codegen::changes::{Change, Changes, Verdict};
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::Reference;

/// What pages change in the contract since a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// The commit.
    pub commit: String,
    /// By path below the docs folder; pages that change nothing are not among them.
    pub(crate) pages: BTreeMap<String, Page>,
}

/// A page that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Its text in the commit; empty for a new page.
    pub before: Arc<str>,
    /// The text that was compared.
    pub now: Arc<str>,
    pub lines: Vec<Line>,
}

/// A line of a page that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it begins; nothing for what stands on no line any more, which the page's title speaks for.
    pub(crate) start: Option<u32>,
    /// What it changes, the gravest first.
    pub changes: Vec<Change>,
}

pub(crate) fn text_at<'f>(files: &'f Files, path: &str) -> Option<&'f Arc<str>> {
    Some(&files.get(*files.by_path.get(path)?)?.source.text)
}

impl Contract {
    /// What changed between two states of a reference, by the pages that are left. Words are no contract.
    pub fn between(base: &Reference, head: &Reference) -> Self {
        let mut found: BTreeMap<String, BTreeMap<Option<u32>, Vec<Change>>> = BTreeMap::new();
        for change in Changes::between(base, head).list {
            if change.rule.verdict == Verdict::DocOnly {
                continue;
            }
            let (file, start) = match (change.head, change.base) {
                (Some(span), _) => {
                    let file = head.sources.file(span.file);
                    (file, Some(line_start(&file.text, span.start)))
                }
                (None, Some(span)) => (base.sources.file(span.file), None),
                (None, None) => continue,
            };
            let line = found.entry(file.path.clone()).or_default().entry(start).or_default();
            // A page of several versions says the same in each of them.
            match line.iter_mut().find(|known| known.rule == change.rule && known.message == change.message) {
                Some(known) => {
                    add_new(&mut known.operations, change.operations);
                    add_new(&mut known.items, change.items);
                    add_new(&mut known.tests, change.tests);
                }
                None => line.push(change),
            }
        }
        let page = |(path, lines): (String, BTreeMap<Option<u32>, Vec<Change>>)| {
            let now = Arc::clone(text_at(&head.files, &path)?);
            let before = text_at(&base.files, &path).cloned().unwrap_or_default();
            let line = |(start, mut changes): (Option<u32>, Vec<Change>)| {
                changes.sort_by_key(|change| std::cmp::Reverse(change.rule.verdict));
                Line { start, changes }
            };
            Some((path, Page { before, now, lines: lines.into_iter().map(line).collect() }))
        };
        Self { commit: String::new(), pages: found.into_iter().filter_map(page).collect() }
    }
}

fn add_new(names: &mut Vec<String>, more: Vec<String>) {
    for name in more {
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

impl Line {
    /// The gravest change, how many others there are, and how many tests they touch: `breaking: a property has another type · 3 tests`.
    pub fn title(&self) -> String {
        let Some(first) = self.changes.first() else { return String::new() };
        let mut title = format!("{}: {}", first.rule.verdict.name(), first.rule.summary);
        if self.changes.len() > 1 {
            title += &format!(", and {} more", self.changes.len() - 1);
        }
        let tests: BTreeSet<&String> = self.changes.iter().flat_map(|change| &change.tests).collect();
        match tests.len() {
            0 => {}
            1 => title += " · 1 test",
            count => title += &format!(" · {count} tests"),
        }
        title
    }
}

/// Where the beginning of a line stands after an edit: lines behind the edit move with it, and those in it stand where it begins.
pub(crate) fn moved(at: u32, then: &str, now: &str) -> u32 {
    let same = |(a, b): &(u8, u8)| a == b;
    let before = then.bytes().zip(now.bytes()).take_while(same).count();
    // A line that comes above another may begin as that one does.
    let before = line_start(then, before as u32) as usize;
    let rest = then.len().min(now.len()) - before;
    let behind = then.bytes().rev().zip(now.bytes().rev()).take(rest).take_while(same).count();
    let at = at as usize;
    let is_behind = at >= then.len() - behind;
    (if is_behind { at + now.len() - then.len() } else { at.min(before) }) as u32
}

/// Where the line of a byte begins.
pub(crate) fn line_start(text: &str, at: u32) -> u32 {
    let before = &text[..text.floor_char_boundary(at as usize)];
    before.rfind('\n').map_or(0, |end| end as u32 + 1)
}
