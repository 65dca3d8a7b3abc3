//! Changes of files as the protocol's edits.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use docwright_codegen::diagnostic::Edit;
use docwright_codegen::source::FileId;
use lsp_types::{
    CreateFile, CreateFileOptions, DocumentChange, OptionalVersionedTextDocumentIdentifier, Position, Range, RenameFile,
    TextDocumentEdit, TextDocumentIdentifier, TextEdit, Uri, WorkspaceEdit,
};

use crate::view::{Places, View};

/// One edit of texts, new paths (from, to) and new files (path, text), all below the docs folder. The error says why this client
/// cannot take it.
pub fn workspace_edit(
    view: &View,
    places: &Places<'_>,
    edits: Vec<Edit>,
    moves: &[(String, String)],
    creates: &[(String, String)],
) -> Result<WorkspaceEdit, String> {
    let client = &view.client;
    let takes_moves = client.takes_document_changes && client.renames_files;
    if !takes_moves && !moves.is_empty() {
        return Err("this editor cannot rename files; rename the file, and its links will follow".to_owned());
    }
    let takes_files = client.takes_document_changes && client.creates_files;
    if !takes_files && !creates.is_empty() {
        return Err("this editor cannot make files".to_owned());
    }
    // In the order of paths, which is how a preview should list them.
    let mut by_file: BTreeMap<(Option<PathBuf>, FileId), Vec<TextEdit>> = BTreeMap::new();
    for Edit { span, text } in edits {
        let edit = TextEdit { range: places.range(span), new_text: text };
        by_file.entry((places.path(span.file), span.file)).or_default().push(edit);
    }
    if !client.takes_document_changes {
        let changes: HashMap<Uri, Vec<TextEdit>> =
            by_file.into_iter().filter_map(|((_, file), edits)| Some((places.uri(file)?, edits))).collect();
        return Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() });
    }
    let docs = places.docs();
    let mut changes: Vec<DocumentChange> = Vec::new();
    for (path, text) in creates {
        let uri = view.uri(&docs.join(path)).ok_or("the new file has no address")?;
        let options = CreateFileOptions { ignore_if_exists: Some(true), ..CreateFileOptions::default() };
        changes.push(CreateFile { uri: uri.clone(), options: Some(options), annotation_id: None }.into());
        let start = Position::default();
        let insert = TextEdit { range: Range { start, end: start }, new_text: text.clone() };
        changes.push(document_edit(view, uri, &docs.join(path), vec![insert]).into());
    }
    for ((path, file), edits) in by_file {
        if let (Some(uri), Some(path)) = (places.uri(file), path) {
            changes.push(document_edit(view, uri, &path, edits).into());
        }
    }
    // Last: the edits before still speak of the old paths.
    for (from, to) in moves {
        let uri = |path: &str| view.uri(&docs.join(path)).ok_or("a file has no address");
        changes.push(RenameFile { old_uri: uri(from)?, new_uri: uri(to)?, options: None, annotation_id: None }.into());
    }
    Ok(WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() })
}

/// Adds the changes of other files to an edit.
pub fn join(edit: &mut WorkspaceEdit, other: WorkspaceEdit) {
    if let Some(changes) = other.changes {
        edit.changes.get_or_insert_default().extend(changes);
    }
    if let Some(changes) = other.document_changes {
        edit.document_changes.get_or_insert_default().extend(changes);
    }
}

fn document_edit(view: &View, uri: Uri, path: &Path, edits: Vec<TextEdit>) -> TextDocumentEdit {
    TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier {
            version: view.documents.get(path).map(|document| document.version),
            text_document_identifier: TextDocumentIdentifier { uri },
        },
        edits: edits.into_iter().map(Into::into).collect(),
    }
}
