//! New names and places of pages, and the links to them.

use std::collections::BTreeMap;

use crate::cursor::{self, What};
use crate::entity::Entity;
use crate::rename::{Edits, Rename};
use crate::{Snapshot, references, target};
use docwright_codegen::config::Pages;
use docwright_codegen::source::{FileId, Span, folder_of};

/// Gives a page a new file name, in its folder.
pub fn rename(snapshot: &Snapshot, file: FileId, stem: &str) -> Result<Rename, String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let stem = snapshot.config.pages.stem(stem);
    if stem.is_empty() || stem.starts_with('.') || !stem.chars().all(is_part) {
        return Err(format!("`{stem}` is no name of a page: letters, digits, `-`, `_` and `.` are"));
    }
    let from = snapshot.file(file).map(|found| found.source.path.clone()).ok_or("the page is gone")?;
    let folder = folder_of(&from);
    move_file(snapshot, &from, &format!("{folder}/{stem}{}", &from[snapshot.config.pages.stem(&from).len()..]))
}

/// Moves a file; links to it and, from another folder, its own links follow. Paths are below the docs folder.
pub fn move_file(snapshot: &Snapshot, from: &str, to: &str) -> Result<Rename, String> {
    snapshot.find(from).ok_or_else(|| format!("there is no page `{from}`"))?;
    move_files(snapshot, &[(from.to_owned(), to.to_owned())])
}

/// Moves files and folders in one step: from, to. What is no part of the reference has no links that could follow.
pub fn move_files(snapshot: &Snapshot, paths: &[(String, String)]) -> Result<Rename, String> {
    let moves = Moves::of(snapshot, paths);
    for to in moves.to.values() {
        if target::file(snapshot, to).is_some_and(|other| !moves.to.contains_key(&other)) {
            return Err(format!("there is a page `{to}` already"));
        }
    }
    let mut edits = Edits::default();
    for file in moves.to.keys() {
        links_to(snapshot, *file, &moves, &mut edits);
        own_links(snapshot, *file, &moves, &mut edits);
    }
    let from = |file: &FileId| snapshot.file(*file).map(|found| found.source.path.clone());
    Ok(edits.finish(moves.to.iter().filter_map(|(file, to)| Some((from(file)?, to.clone()))).collect()))
}

/// Files that get a new path, by file.
struct Moves {
    to: BTreeMap<FileId, String>,
}

impl Moves {
    fn of(snapshot: &Snapshot, paths: &[(String, String)]) -> Self {
        let files = &snapshot.files.by_path;
        let mut moves = BTreeMap::new();
        for (from, to) in paths {
            let below = format!("{from}/");
            let inside = files.range(below.clone()..).take_while(|(path, _)| path.starts_with(&below));
            moves.extend(files.get(from).map(|file| (*file, to.clone())));
            moves.extend(inside.map(|(path, file)| (*file, format!("{to}{}", &path[from.len()..]))));
        }
        moves.retain(|file, to| snapshot.file(*file).is_some_and(|found| found.source.path != *to));
        Self { to: moves }
    }

    /// Where a file is now, and where it will be.
    fn path<'p>(&'p self, snapshot: &'p Snapshot, file: FileId) -> (&'p str, &'p str) {
        let now = snapshot.file(file).map_or("", |found| found.source.path.as_str());
        (now, self.to.get(&file).map_or(now, String::as_str))
    }
}

/// Links of all pages to a file that moves.
fn links_to(snapshot: &Snapshot, file: FileId, moves: &Moves, edits: &mut Edits) {
    let (from, to) = moves.path(snapshot, file);
    for version in &snapshot.linked.versions {
        for mention in references::mentions(snapshot, version, &Entity::Page(file)) {
            let (What::Link { target, .. } | What::Include { target }) = &mention.part.what else { continue };
            let own = mention.part.span;
            let Some(at) = target_at(snapshot, own, target) else { continue };
            let path = path_of(target);
            // A link to an anchor of its own page needs no path.
            if path.is_empty() {
                continue;
            }
            let (page, page_to) = moves.path(snapshot, own.file);
            let stays = folder_of(from) == folder_of(to) && folder_of(page) == folder_of(page_to);
            let new = if stays { with_name(path, to, &snapshot.config.pages) } else { target::relative(page_to, to) };
            if new != path {
                edits.add(Span { end: at.start + path.len() as u32, ..at }, new);
            }
        }
    }
}

/// Links of a file that moves to another folder, to files that stay.
fn own_links(snapshot: &Snapshot, file: FileId, moves: &Moves, edits: &mut Edits) {
    let (from, to) = moves.path(snapshot, file);
    if folder_of(from) == folder_of(to) {
        return;
    }
    for part in cursor::all(snapshot, file) {
        let (What::Link { target, .. } | What::Include { target }) = &part.what else { continue };
        let path = path_of(target);
        let (Some(leads), Some(at)) =
            (target::resolve_target(from, target, &snapshot.config), target_at(snapshot, part.span, target))
        else {
            continue;
        };
        let Some(goal) = snapshot.find(&leads.path).filter(|goal| !path.is_empty() && !moves.to.contains_key(goal)) else {
            continue;
        };
        let (goal, _) = moves.path(snapshot, goal);
        edits.add(Span { end: at.start + path.len() as u32, ..at }, target::relative(to, goal));
    }
}

/// A target without query and anchor.
fn path_of(target: &str) -> &str {
    target.split(['#', '?']).next().unwrap_or_default()
}

/// A written path with another file name; the ending stays as it was written.
fn with_name(path: &str, to: &str, pages: &Pages) -> String {
    let name = to.rsplit('/').next().unwrap_or(to);
    let name = if pages.without_ending(path).is_some() { name } else { pages.stem(name) };
    let folder = path.rfind('/').map_or("", |at| &path[..=at]);
    format!("{folder}{name}")
}

/// Where a link writes its target: in itself, or where the page defines what it refers to.
pub fn target_at(snapshot: &Snapshot, link: Span, target: &str) -> Option<Span> {
    let text = &snapshot.file(link.file)?.source.text;
    let place = |start: usize| Span { file: link.file, start: start as u32, end: (start + target.len()) as u32 };
    let own = text.get(link.start as usize..link.end as usize)?;
    if let Some(at) = own.rfind(target).filter(|at| own[..*at].contains("](")) {
        return Some(place(link.start as usize + at));
    }
    let mut definitions = text.match_indices("]:").map(|(at, mark)| at + mark.len());
    definitions.find_map(|at| {
        let rest = text[at..].trim_start_matches([' ', '\t', '<']);
        let goes_on = rest.strip_prefix(target)?;
        goes_on.chars().next().is_none_or(|c| c.is_whitespace() || c == '>').then(|| place(text.len() - rest.len()))
    })
}
