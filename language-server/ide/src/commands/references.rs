//! Lists where something is mentioned, a line each.

use super::{Answer, Failure};
use crate::Snapshot;
use crate::place::Place;
use crate::references::{self, Options};
use docwright_codegen::source::{FileId, Span};

/// The lines that mention what stands at a byte of a page, as `path:line: text`.
pub(super) fn list(snapshot: &Snapshot, file: FileId, offset: u32) -> Result<Answer, Failure> {
    let found = references::at(snapshot, file, offset, Options::default());
    let lines: Vec<String> = found
        .iter()
        .filter_map(|place| match place {
            Place::Page(span) => line(snapshot, *span),
            Place::Output { .. } => None,
        })
        .collect();
    if lines.is_empty() {
        return Err(Failure::new("nothing here is mentioned elsewhere"));
    }
    let page = snapshot.file(file).map_or("", |file| file.source.stem());
    Ok(Answer::Text { title: format!("References of {page}"), language: "text", text: lines.join("\n") + "\n" })
}

fn line(snapshot: &Snapshot, span: Span) -> Option<String> {
    let source = &snapshot.file(span.file)?.source;
    let (line, _) = source.line_column(span.start);
    let text = source.text.lines().nth(line - 1)?.trim();
    Some(format!("{}:{line}: {text}", source.path))
}
