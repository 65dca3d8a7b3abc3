//! Groups as people and programs read them.

use crossterm::style::Stylize as _;
use docwright_codegen::diagnostic::{terminal_line, terminal_text};
use docwright_codegen::snapshots::groups::Group;
use serde_json::{Value, json};

use super::Review;
use crate::print::counted;

/// How many names and pages are listed where somebody looks at one group after the other; `--format json` has all.
const LISTED: usize = 8;

/// A diff, coloured for a terminal.
pub fn diff(text: &str, is_coloured: bool) -> String {
    let line = |line: &str| {
        let line = terminal_text(line.strip_suffix('\n').unwrap_or(line));
        if !is_coloured {
            return format!("    {line}\n");
        }
        let line = match line.chars().next() {
            Some('+') => line.green().to_string(),
            Some('-') => line.red().to_string(),
            Some('@') => line.cyan().to_string(),
            _ => line.into_owned(),
        };
        format!("    {line}\n")
    };
    text.split_inclusive('\n').map(line).collect()
}

/// All groups, each with one diff.
pub fn text(review: &Review, is_coloured: bool) -> String {
    let pending = &review.found.pending;
    if pending.is_empty() {
        return "no snapshot is pending\n".to_owned();
    }
    let mut text = String::new();
    for (number, group) in review.groups.iter().enumerate() {
        text += &heading(review, number, is_coloured);
        text += &diff(&pending[group.members[0]].diff, is_coloured);
        text += &members(review, &group.members);
        text += &pages(review, group, is_coloured);
        text.push('\n');
    }
    text += &format!("{} in {}\n", counted(pending.len(), "pending snapshot"), counted(review.groups.len(), "group"));
    text
}

/// What a group is.
pub fn heading(review: &Review, number: usize, is_coloured: bool) -> String {
    let group = &review.groups[number];
    let heading = format!("group {}: {}, {}", number + 1, group.cause.title(), counted(group.members.len(), "snapshot"));
    if is_coloured { format!("{}\n", heading.bold()) } else { heading + "\n" }
}

/// Names of snapshots with the places of their exchanges, the first of many.
pub fn members(review: &Review, members: &[usize]) -> String {
    let row = |member: &usize| {
        let snapshot = &review.found.pending[*member];
        let place = snapshot.place.as_ref().map(|place| format!("  {}:{}", terminal_line(&place.page), place.line));
        format!("  {}{}\n", terminal_line(&snapshot.name), place.unwrap_or_default())
    };
    let rows: String = members.iter().take(LISTED).map(row).collect();
    rows + &others(members.len())
}

/// The change of the first page that caused a group, and the names of the others.
pub fn pages(review: &Review, group: &Group, is_coloured: bool) -> String {
    let Some(first) = group.pages.first() else { return String::new() };
    let mut text = format!("  caused by {}\n", terminal_line(first));
    text += &diff(&review.page_diff(first), is_coloured);
    for page in group.pages.iter().take(LISTED).skip(1) {
        text += &format!("  and {}\n", terminal_line(page));
    }
    text + &others(group.pages.len())
}

fn others(all: usize) -> String {
    if all > LISTED { format!("  and {} more\n", all - LISTED) } else { String::new() }
}

/// Everything, for programs.
pub fn json(review: &Review) -> Value {
    let snapshot = |member: &usize| {
        let snapshot = &review.found.pending[*member];
        let place = snapshot.place.as_ref();
        json!({
            "name": snapshot.name,
            "path": snapshot.path,
            "page": place.map(|place| &place.page),
            "line": place.map(|place| place.line),
            "diff": snapshot.diff,
        })
    };
    let group = |(number, group): (usize, &Group)| {
        json!({
            "group": number + 1,
            "cause": group.cause.id(),
            "pages": group.pages.iter().map(|page| json!({ "page": page, "diff": review.page_diff(page) })).collect::<Vec<_>>(),
            "snapshots": group.members.iter().map(snapshot).collect::<Vec<_>>(),
        })
    };
    json!({
        "pending": review.found.pending.len(),
        "groups": review.groups.iter().enumerate().map(group).collect::<Vec<_>>(),
        "inline": review.found.inline,
    })
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn diffs_steer_no_terminal() {
        assert_eq!(diff("-a\u{1b}[2J\n+b", false), "    -a?[2J\n    +b\n");
        let coloured = diff("-a\u{1b}[2J\n", true);
        assert!(coloured.contains("-a?[2J") && !coloured.contains("\u{1b}[2J"), "{coloured:?}");
    }
}
