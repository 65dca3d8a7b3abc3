//! Changes for people at a terminal.

use crate::diagnostic::terminal_line;

use super::{Change, Changes, Verdict};

/// How many names a line shows before it counts the others.
const SHOWN: usize = 4;

/// Each change with its place, operations, items and tests, then the sums.
pub fn render(changes: &Changes<'_>) -> String {
    let mut text = String::new();
    for change in &changes.list {
        let line = format!("{} {}: {}: {}", change.rule.verdict.name(), change.rule.id, change.rule.summary, change.message);
        text += &format!("{}\n", terminal_line(&line));
        text += &format!("  at {}\n", terminal_line(&places(changes, change)));
        for (title, names) in [("operations", &change.operations), ("items", &change.items), ("tests", &change.tests)] {
            if !names.is_empty() {
                text += &format!("  {title}: {}\n", terminal_line(&some(names)));
            }
        }
    }
    let clients: Vec<String> = changes.bumps.iter().map(|client| format!("{} {}", client.version, client.bump)).collect();
    text += &format!("{}; clients: {}\n", sums(changes), terminal_line(&clients.join(", ")));
    text
}

/// The first of some names, and how many others there are.
pub(super) fn some(names: &[String]) -> String {
    let first = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN { format!("{first} and {} more", names.len() - SHOWN) } else { first }
}

/// `2 breaking, 1 additive, 3 doc-only`.
pub(super) fn sums(changes: &Changes<'_>) -> String {
    let count = |verdict: Verdict| changes.list.iter().filter(|change| change.rule.verdict == verdict).count();
    let all = [Verdict::Breaking, Verdict::Additive, Verdict::DocOnly];
    all.map(|verdict| format!("{} {}", count(verdict), verdict.name())).join(", ")
}

fn places(changes: &Changes<'_>, change: &Change) -> String {
    let old = change.base.map(|span| line_of(changes.base, span));
    let new = change.head.map(|span| line_of(changes.head, span));
    match (old, new) {
        (Some(old), Some(new)) if old == new => new,
        (Some(old), Some(new)) => format!("{new} (before {old})"),
        (Some(old), None) => format!("{old} of the base"),
        (None, Some(new)) => new,
        (None, None) => change.version.clone(),
    }
}

pub(super) fn line_of(reference: &crate::reference::Reference, span: crate::source::Span) -> String {
    let file = reference.sources.file(span.file);
    format!("{}:{}", file.path, file.line_column(span.start).0)
}
