//! Comments by which a writer allows a finding.

use super::{Action, Kind};
use crate::Snapshot;
use docwright_codegen::diagnostic::{Diagnostic, Edit};
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::{Block, Page};
use docwright_codegen::source::Span;

/// A comment above the block that a finding is about. It has no reason, which is the writer's to give: a finding at the comment asks for it.
pub(super) fn finding(snapshot: &Snapshot, finding: &Diagnostic) -> Option<Action> {
    let file = snapshot.file(finding.span.file)?;
    if finding.rule.is_about_allowances() {
        return None;
    }
    let text = &*file.source.text;
    let (page, _) = markdown::read(finding.span.file, text);
    let at = block_start(&page, finding.span)?;
    let line = text[..at as usize].rfind('\n').map_or(0, |newline| newline + 1);
    // What is indented, in a list or a quote, stays what it is when the comment is.
    let indent = &text[line..at as usize];
    if !indent.trim().is_empty() {
        return None;
    }
    let comment = format!("{indent}<!-- docwright: allow {} -->\n", finding.rule);
    let edit = Edit { span: Span { start: line as u32, end: line as u32, ..finding.span }, text: comment };
    Some(Action::new(format!("Allow `{}` here", finding.rule), Kind::QuickFix, vec![edit]).about(finding.rule))
}

/// Where the block around a place begins, the annotation of a code block included.
fn block_start(page: &Page, place: Span) -> Option<u32> {
    let holds = |block: &&Block| block.span().start <= place.start && place.start <= block.span().end;
    let block = page.blocks.iter().find(holds)?;
    let annotation = match block {
        Block::Fence(fence) => fence.annotation,
        Block::Include(include) => include.annotation,
        _ => None,
    };
    let annotated = annotation.and_then(|at| page.blocks.get(at)).filter(|comment| comment.span().start < block.span().start);
    Some(annotated.unwrap_or(block).span().start)
}
