//! A page that is to be written: a request of our own, for editors that make the file.

use docwright_codegen::config::ENDING;
use docwright_ide::new_page::{self, NewPage};
use lsp_server::ErrorCode;
use lsp_types::Uri;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::context::Context;
use crate::refusal::Refusal;
use crate::uri;
use crate::view::path_below;

/// The kinds of pages that can be written, and the folders of each: what an editor offers for choice.
pub fn kinds(context: &Context, _: Value) -> Result<Value, Refusal> {
    let mut kinds: Vec<(&'static str, Vec<Value>)> = Vec::new();
    for reference in context.view.references.iter() {
        let ending = reference.snapshot.config.pages.endings.first().map_or(ENDING, String::as_str);
        for folder in new_page::folders(&reference.snapshot) {
            let Some(uri) = uri::from_path(&reference.docs.join(&folder.path)) else { continue };
            let row = json!({ "uri": uri, "path": folder.path, "example": folder.example, "ending": ending });
            match kinds.iter_mut().find(|(label, _)| *label == folder.label()) {
                Some((_, rows)) => rows.push(row),
                None => kinds.push((folder.label(), vec![row])),
            }
        }
    }
    let kind = |(label, folders)| json!({ "label": label, "folders": folders });
    Ok(kinds.into_iter().map(kind).collect())
}

/// What `docwright/newPage` is about.
#[derive(Deserialize)]
struct Wanted {
    /// Where the page will lie.
    uri: Uri,
}

/// The text of a new page and the same as a snippet. Nothing is written: that is the editor's.
pub fn text(context: &Context, params: Value) -> Result<Value, Refusal> {
    let wanted: Wanted =
        serde_json::from_value(params).map_err(|error| Refusal::new(ErrorCode::InvalidParams, error.to_string()))?;
    let path = uri::to_path(&wanted.uri).ok_or_else(|| Refusal::failed("a page lies in a file"))?;
    let found = context.view.references.iter().find_map(|known| Some((known, path_below(&known.docs, &path)?)));
    let (reference, below) = found.ok_or_else(|| Refusal::failed("no open reference is around this file"))?;
    let snapshot = &reference.snapshot;
    let is_written = |file: &docwright_ide::File| !file.source.text.trim().is_empty();
    if snapshot.find(&below).and_then(|id| snapshot.file(id)).is_some_and(|file| is_written(file)) {
        return Err(Refusal::failed("this page is there already"));
    }
    let NewPage { text, snippet } =
        new_page::at(snapshot, &below).ok_or_else(|| Refusal::failed("no page lies beside it from which to learn"))?;
    Ok(json!({ "text": text, "snippet": snippet }))
}
