//! New names and places of pages, and the links to them.

use std::collections::BTreeMap;

use crate::rename::{Edits, Rename};
use crate::{Snapshot, target};
use docwright_codegen::facts::LinkFact;
use docwright_codegen::lower::links::encode_path;
use docwright_codegen::pipeline::LinkTarget;
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
    links(snapshot, &moves, &mut edits);
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

/// Links of all files, and rows of tables of contents, that lead to a file that moves; and all that lead from one.
fn links(snapshot: &Snapshot, moves: &Moves, edits: &mut Edits) {
    for page in snapshot.files.by_path.values() {
        let Some(file) = snapshot.file(*page) else { continue };
        for link in &file.facts.links {
            let written = path_of(&link.target.value);
            // A link to an anchor of its own page needs no path, and what leads out of the folder stays as it is.
            let Some(path) = link.path.as_deref().filter(|_| !written.is_empty()) else { continue };
            let new = match goal(snapshot, link) {
                Some(goal) => between(snapshot, moves, *page, goal, written),
                // An image, or something that is not there: it stays where it is.
                None => {
                    let (now, then) = moves.path(snapshot, *page);
                    (folder_of(now) != folder_of(then)).then(|| target::relative(then, path))
                }
            };
            if let Some(new) = new.map(|new| encode_path(&new)).filter(|new| new != written) {
                let start = link.target.span.start;
                edits.add(Span { end: start + written.len() as u32, ..link.target.span }, new);
            }
        }
    }
}

/// The file that a link leads to, in whatever case of letters.
fn goal(snapshot: &Snapshot, link: &LinkFact) -> Option<FileId> {
    match snapshot.files.target(link, &snapshot.config) {
        LinkTarget::File(file) => Some(file),
        LinkTarget::As(path) => snapshot.find(&path),
        _ => None,
    }
}

/// The path from one file to another after the moves, where it is another one then; written with an ending where it was.
fn between(snapshot: &Snapshot, moves: &Moves, page: FileId, goal: FileId, written: &str) -> Option<String> {
    let pages = &snapshot.config.pages;
    let ((now, then), (from, to)) = (moves.path(snapshot, page), moves.path(snapshot, goal));
    let path = target::relative(then, to);
    if path == target::relative(now, from) {
        return None;
    }
    let name = if pages.without_ending(written).is_some() || pages.without_ending(to).is_none() { to } else { pages.stem(to) };
    let name = &name[folder_of(name).len()..].trim_start_matches('/');
    let stays = folder_of(from) == folder_of(to) && folder_of(now) == folder_of(then);
    // Where only the name is another, the way to its folder stays as it was written.
    let folder =
        if stays { written.rfind('/').map_or("", |at| &written[..=at]) } else { &path[..path.rfind('/').map_or(0, |at| at + 1)] };
    Some(format!("{folder}{name}"))
}

/// A target without query and anchor.
fn path_of(target: &str) -> &str {
    target.split(['#', '?']).next().unwrap_or_default()
}
