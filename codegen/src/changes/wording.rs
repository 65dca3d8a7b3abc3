//! Words of pages: lines that differ and that no change of the contract accounts for. Lines that only stand elsewhere do not differ.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::link::registry::last_segment;
use crate::source::{FileId, Span};

use super::lines::{Line, differing_lines};
use super::side::{Side, files_of};
use super::{Comparison, Touched, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let renamed: HashMap<String, String> =
        comparison.words.iter().map(|(old, new)| (last_segment(old).to_owned(), last_segment(new).to_owned())).collect();
    let version = comparison.head.model.api_version.clone();
    let (old_spans, new_spans) = (spans(comparison, false), spans(comparison, true));
    let pages = comparison.head.pages();
    let list = |side: &Side<'_>| -> Vec<(String, FileId)> {
        files_of(side.reference, &version).map(|(path, id)| (path.to_owned(), id)).collect()
    };
    let (files, heads) = (list(&comparison.base), list(&comparison.head));
    let mut seen = BTreeSet::new();
    for (path, old) in files {
        let target = comparison.new_path(&path).to_owned();
        seen.insert(target.clone());
        let before = comparison.base.reference.sources.file(old);
        let Some(new) = comparison.head.reference.files.by_path.get(&target).copied() else {
            if !old_spans.contains_key(&path) && !before.text.is_empty() {
                comparison.add(&rules::WORDING_CHANGED, Some(start(old)), None, format!("`{path}` is gone"), Touched::default());
            }
            continue;
        };
        let after = comparison.head.reference.sources.file(new);
        if before.text == after.text {
            continue;
        }
        let (mut gone, mut came) = differing_lines(&before.text, &after.text);
        cancel_renamed(&mut gone, &mut came, &renamed);
        let is_told = old_spans.contains_key(&path) || new_spans.contains_key(&target);
        let mut gone = Parted::of(&comparison.base, old, &gone, old_spans.get(&path), is_told, &comparison.rows);
        let mut came = Parted::of(&comparison.head, new, &came, new_spans.get(&target), is_told, &comparison.rows);
        gone.leave_out_rest_of(&came.told);
        came.leave_out_rest_of(&gone.told);
        let places = |parted: Parted<'_>| -> Vec<Span> { parted.left.into_iter().map(|(place, _)| place).collect() };
        let (gone, came) = (places(gone), places(came));
        let count = gone.len().max(came.len());
        if count == 0 {
            continue;
        }
        let touched = pages.get(target.as_str()).map_or_else(Touched::default, |page| comparison.head.page(*page));
        let touched = Touched { tests: BTreeSet::new(), ..touched };
        let lines = if count == 1 { "one line".to_owned() } else { format!("{count} lines") };
        let place = |file, list: &[Span]| Some(list.first().copied().unwrap_or_else(|| start(file)));
        let message = format!("{lines} of `{target}`");
        comparison.add(&rules::WORDING_CHANGED, place(old, &gone), place(new, &came), message, touched);
    }
    for (path, file) in heads {
        if !seen.contains(&path) && !new_spans.contains_key(&path) {
            comparison.add(&rules::WORDING_CHANGED, None, Some(start(file)), format!("`{path}` is new"), Touched::default());
        }
    }
}

fn start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}

/// The places of the changes that were found, by path.
fn spans(comparison: &Comparison<'_>, head: bool) -> HashMap<String, Vec<Span>> {
    let side = if head { &comparison.head } else { &comparison.base };
    let mut found: HashMap<String, Vec<Span>> = HashMap::new();
    for change in &comparison.list {
        if let Some(span) = if head { change.head } else { change.base }
            && ![&rules::PAGE_MOVED, &rules::PAGE_MOVED_WITH_TYPES].contains(&change.rule)
        {
            found.entry(side.path(span.file).to_owned()).or_default().push(span);
        }
    }
    found
}

/// Lines that differ, by whether a change of the contract accounts for them.
struct Parted<'t> {
    /// Lines with the place of a change.
    told: Vec<&'t str>,
    /// Lines that nothing accounts for.
    left: Vec<(Span, &'t str)>,
}

impl<'t> Parted<'t> {
    /// What is shown in code and comments follows from whatever else changed on the page, and rows that moved from what moved them.
    fn of(
        side: &Side<'_>,
        id: FileId,
        lines: &[Line<'t>],
        spans: Option<&Vec<Span>>,
        is_told: bool,
        rows: &HashSet<String>,
    ) -> Self {
        let file = side.reference.sources.file(id);
        let shown = if is_told { shown(&file.text) } else { Vec::new() };
        let mut starts = vec![0_usize];
        starts.extend(file.text.match_indices('\n').map(|(at, _)| at + 1));
        let mut parted = Self { told: Vec::new(), left: Vec::new() };
        for (number, line) in lines {
            let place = Span { file: id, start: starts[*number] as u32, end: (starts[*number] + line.len()) as u32 };
            let meets = |span: &Span| span.start < place.end && place.start < span.end.max(span.start + 1);
            if spans.is_some_and(|spans| spans.iter().any(meets)) {
                parted.told.push(line);
            } else if !shown.get(*number).copied().unwrap_or(false) && !is_row_of(line, rows) {
                parted.left.push((place, line));
            }
        }
        parted
    }

    /// What is left of a line of the other side, when what changed was taken out of it, is that same line.
    fn leave_out_rest_of(&mut self, told: &[&str]) {
        self.left.retain(|(_, line)| !told.iter().any(|other| other.contains(line.trim())));
    }
}

/// A row of a table whose first cell is one of the names.
fn is_row_of(line: &str, rows: &HashSet<String>) -> bool {
    let first = line.trim().strip_prefix('|').and_then(|row| row.split('|').next());
    first.is_some_and(|cell| rows.contains(cell.trim().trim_matches(['`', '*'])))
}

/// Takes out the lines that are the same but for words that are called otherwise.
fn cancel_renamed(gone: &mut Vec<Line<'_>>, came: &mut Vec<Line<'_>>, renamed: &HashMap<String, String>) {
    if renamed.is_empty() {
        return;
    }
    gone.retain(|(_, line)| {
        let new = with_renamed(line, renamed);
        if new == *line {
            return true;
        }
        let same = came.iter().position(|(_, other)| *other == new);
        if let Some(at) = same {
            came.remove(at);
            return false;
        }
        true
    });
}

/// The line with each word that is called otherwise as it is called now.
fn with_renamed(line: &str, renamed: &HashMap<String, String>) -> String {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut new = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        new += renamed.get(word).map_or(word, String::as_str);
        let between = after.find(is_of_word).unwrap_or(after.len());
        new += &after[..between];
        rest = &after[between..];
    }
    new
}

/// For each line whether it stands in a code block or a comment.
fn shown(text: &str) -> Vec<bool> {
    let (mut in_code, mut in_comment) = (false, false);
    let lines = text.lines().map(|line| {
        let is_fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        in_code ^= is_fence && !in_comment;
        let was_in_comment = in_comment || line.contains("<!--");
        in_comment = !in_code && was_in_comment && !line.contains("-->");
        in_code || is_fence || was_in_comment
    });
    lines.collect()
}
