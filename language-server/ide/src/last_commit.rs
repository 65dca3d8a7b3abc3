//! The reference as the last commit has it, and the lines of present pages that change it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use docwright_codegen::config::{CORRECTIONS, Config};
use docwright_codegen::git::{self, Changed};
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::{Editions, Reference};
use docwright_codegen::source::{FileId, version_and_kind};

use crate::contract::{Contract, Line, Page, line_start, moved, text_at};
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

impl Base {
    /// Reads the last commit: the files of a snapshot with the texts set back that differ from it. `open` are the paths of documents
    /// whose texts may not be on disk. Nothing where there is no commit, and when `cancelled` said so.
    pub fn of(snapshot: &Snapshot, open: &[String], cancelled: Cancelled<'_>) -> Option<Self> {
        let (docs, config) = (snapshot.docs.as_path(), &snapshot.config);
        let commit = git::object(docs, "HEAD", "commit").ok()?;
        let changed = Changed::since(docs, &commit);
        let paths: BTreeSet<&String> = changed.paths.as_ref()?.iter().chain(open).collect();
        let mut files = snapshot.linked.files.clone();
        let is_read = |path: &&&String| version_and_kind(path, config).is_some() || path.as_str() == CORRECTIONS;
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
        partial_versions: editions.partial_versions.clone(),
        ..Editions::default()
    };
    let docs = snapshot.docs.to_path_buf();
    Reference { config: Config::clone(&snapshot.config), sources: files.sources(&docs), docs, files, editions }
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
