//! What pages change in the contract since the last commit: for each line that says something else now, what that does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use docwright_codegen::changes::{Change, Changes, Verdict};
use docwright_codegen::config::{CORRECTIONS, Config};
use docwright_codegen::git::{self, Changed};
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::{Editions, Reference};
use docwright_codegen::source::{FileId, place};

use crate::{Cancelled, Snapshot, declared};

#[cfg(test)]
mod tests;

/// The reference as the last commit has it.
#[derive(Debug)]
pub struct Base {
    /// The commit.
    pub commit: String,
    /// The folder to watch for the next one, where git notes them.
    pub moves: Option<PathBuf>,
    reference: Reference,
    /// What it was read under: another opening of the reference needs another base.
    config: Arc<Config>,
}

/// What pages change in the contract since a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// The commit.
    pub commit: String,
    /// By path below the docs folder; pages that change nothing are not among them.
    pages: BTreeMap<String, Page>,
}

/// A page that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Page {
    /// Its text in the commit; empty for a new page.
    before: Arc<str>,
    /// The text that was compared.
    now: Arc<str>,
    lines: Vec<Line>,
}

/// A line of a page that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it begins; nothing for what stands on no line any more, which the page's title speaks for.
    start: Option<u32>,
    /// What it changes, the gravest first.
    pub changes: Vec<Change>,
}

impl Base {
    /// Reads the last commit: the files of a snapshot with the texts set back that differ from it. `open` are the paths of documents
    /// whose texts may not be on disk. Nothing where there is no commit, and when `cancelled` said so.
    pub fn of(snapshot: &Snapshot, open: &[String], cancelled: Cancelled<'_>) -> Option<Self> {
        let (docs, config) = (snapshot.docs.as_path(), &snapshot.config);
        let commit = git::object(docs, "HEAD", "commit").ok()?;
        let changed = Changed::since(docs, &commit);
        let paths: BTreeSet<&String> = changed.paths.as_ref()?.iter().chain(open).collect();
        let mut files = snapshot.linked.files.clone();
        let is_read = |path: &&&String| place(path, config).is_some() || path.as_str() == CORRECTIONS;
        let before = |path: &String| (path.clone(), changed.before(path).map(Arc::from));
        let texts: Vec<(String, Option<Arc<str>>)> = paths.iter().filter(is_read).map(|path| before(path)).collect();
        // A page that is open and was not changed stays shared.
        let differs = |(path, text): &(String, Option<Arc<str>>)| text_at(&files, path) != text.as_ref();
        let texts = texts.into_iter().filter(differs).collect();
        files.set(texts, docs, config);
        let mut editions = Editions::of(&files, config, cancelled).filter(|editions| editions.faults.is_empty())?;
        // Comparing asks neither for findings nor for replays, and these are a good part of what an edition takes.
        for edition in editions.list.iter_mut().filter_map(Arc::get_mut) {
            edition.replay_schemas = None;
            edition.replayed = Vec::new();
        }
        let reference = reference(snapshot, files, &editions);
        Some(Self { commit, moves: git::folder_of_moves(docs), reference, config: Arc::clone(config) })
    }

    /// True while nothing was committed since, and the reference is read as it was.
    pub fn is_current(&self, snapshot: &Snapshot) -> bool {
        let now = git::object(&snapshot.docs, "HEAD", "commit");
        Arc::ptr_eq(&self.config, &snapshot.config) && now.is_ok_and(|now| now == self.commit)
    }

    /// What the pages, as they were last linked, change.
    pub fn compare(&self, snapshot: &Snapshot) -> Contract {
        let head = reference(snapshot, snapshot.linked.files.clone(), &snapshot.linked.editions);
        Contract { commit: self.commit.clone(), ..Contract::between(&self.reference, &head) }
    }
}

/// A reference as the engine of `diff` takes it.
fn reference(snapshot: &Snapshot, files: Files, editions: &Editions) -> Reference {
    let editions = Editions {
        list: editions.list.clone(),
        included: editions.included.clone(),
        partial: editions.partial.clone(),
        ..Editions::default()
    };
    let docs = snapshot.docs.to_path_buf();
    Reference { config: Config::clone(&snapshot.config), sources: files.sources(&docs), docs, files, editions }
}

fn text_at<'f>(files: &'f Files, path: &str) -> Option<&'f Arc<str>> {
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

/// The lines of a page that change something, with where they begin in its present text.
pub fn lines(snapshot: &Snapshot, file: FileId) -> Vec<(u32, &Line)> {
    let Some((page, now)) = page(snapshot, file) else { return Vec::new() };
    let place = |line: &Line| match line.start {
        Some(start) => line_start(now, moved(start, &page.now, now)),
        None => declared::page(snapshot, file).start,
    };
    page.lines.iter().map(|line| (place(line), line)).collect()
}

/// The lines of a page that change something at a byte of it; all of them where that one changes nothing.
pub fn lines_at(snapshot: &Snapshot, file: FileId, at: u32) -> Vec<&Line> {
    let all = lines(snapshot, file);
    let Some((_, now)) = page(snapshot, file) else { return Vec::new() };
    let line = line_start(now, at);
    let here: Vec<&Line> = all.iter().filter(|(place, _)| line_start(now, *place) == line).map(|(_, line)| *line).collect();
    if here.is_empty() { all.into_iter().map(|(_, line)| line).collect() } else { here }
}

/// What differs in a page since the commit, as a unified diff.
pub fn diff(snapshot: &Snapshot, file: FileId) -> String {
    let Some((page, now)) = page(snapshot, file) else { return String::new() };
    let path = snapshot.file(file).map_or("", |file| &file.source.path);
    git::diff(path, &page.before, now)
}

fn page(snapshot: &Snapshot, file: FileId) -> Option<(&Page, &str)> {
    let source = &snapshot.file(file)?.source;
    Some((snapshot.contract.as_ref()?.pages.get(&source.path)?, &source.text))
}

/// Where the beginning of a line stands after an edit: lines behind the edit move with it, and those in it stand where it begins.
fn moved(at: u32, then: &str, now: &str) -> u32 {
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
fn line_start(text: &str, at: u32) -> u32 {
    let before = &text[..text.floor_char_boundary(at as usize)];
    before.rfind('\n').map_or(0, |end| end as u32 + 1)
}
