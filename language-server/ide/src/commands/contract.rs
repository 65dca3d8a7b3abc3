//! Tells what a line of a page changes in the contract since the last commit, and what differs in the page.

use std::fmt::Write as _;

use super::{Answer, Failure};
use crate::{Snapshot, last_commit};
use docwright_codegen::changes::Change;
use docwright_codegen::source::FileId;

/// How much of a commit's name is shown.
const SHORT: usize = 10;

/// The changes of the line at a byte of a page, or of the page where that line has none, with the page's diff.
pub(super) fn show(snapshot: &Snapshot, file: FileId, at: u32) -> Result<Answer, Failure> {
    let Some(known) = &snapshot.contract else {
        return Err(Failure::new("nothing is known of the last commit; the setting `contract` says whether it is compared"));
    };
    let lines = last_commit::lines_at(snapshot, file, at);
    if lines.is_empty() {
        return Err(Failure::new("this page changes nothing in the contract since the last commit"));
    }
    let page = snapshot.file(file).map_or("", |file| file.source.stem());
    let commit = known.commit.get(..SHORT).unwrap_or(&known.commit);
    let mut text = format!("# What `{page}` changes since {commit}\n");
    for change in lines.iter().flat_map(|line| &line.changes) {
        tell(&mut text, change);
    }
    let diff = last_commit::diff(snapshot, file);
    if !diff.is_empty() {
        let fence = fence(&diff);
        let _ = write!(text, "\n## The page\n\n{fence}diff\n{diff}{fence}\n");
    }
    Ok(Answer::Text { title: format!("Contract of {page}"), language: "markdown", text })
}

fn tell(text: &mut String, change: &Change) {
    let rule = change.rule;
    let _ = write!(text, "\n## {}: {}\n\n{}\n\n", rule.verdict.name(), rule.summary, change.message);
    let _ = writeln!(text, "`{}` is {} because {}.", rule.id, rule.verdict.name(), rule.reason);
    for (title, names) in [("Rust", &change.items), ("Operations", &change.operations), ("Tests", &change.tests)] {
        if !names.is_empty() {
            let _ = writeln!(text, "\n{title} ({}):\n", names.len());
            text.extend(names.iter().map(|name| format!("* `{name}`\n")));
        }
    }
}

/// A fence that no line of the text can close.
fn fence(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(longest.max(2) + 1)
}
