//! New names, for what pages describe and for pages.

use docwright_ide::rename::{self, Rename};
use lsp_server::ErrorCode;
use lsp_types as lsp;

use crate::context::Context;
use crate::proto::edit;
use crate::refusal::Refusal;
use crate::uri;
use crate::view::{Places, path_below};

pub fn prepare(context: &Context, params: &lsp::PrepareRenameParams) -> Result<Option<lsp::PrepareRenameResult>, Refusal> {
    let Some(subject) = context.view.subject(&params.text_document_position_params) else {
        return Ok(None);
    };
    let prepared = rename::prepare(subject.page.snapshot(), subject.page.file, subject.offset).map_err(Refusal::failed)?;
    let range = subject.places.range(prepared.span);
    Ok(Some(lsp::PrepareRenamePlaceholder { range, placeholder: prepared.placeholder }.into()))
}

pub fn rename(context: &Context, params: &lsp::RenameParams) -> Result<Option<lsp::WorkspaceEdit>, Refusal> {
    let Some(subject) = context.view.subject(&params.text_document_position_params) else {
        return Ok(None);
    };
    // A name that was typed, or renamed, a moment ago stands elsewhere than the last link says.
    let present = subject.page.snapshot().linked_now(&|| context.is_cancelled());
    let present = present.ok_or_else(|| Refusal::new(ErrorCode::RequestCanceled, "cancelled"))?;
    let renamed = rename::rename(&present, subject.page.file, subject.offset, &params.new_name);
    let Rename { edits, files } = renamed.map_err(Refusal::failed)?;
    let edits = edits.into_iter().flat_map(|(_, edits)| edits).collect();
    edit::workspace_edit(&context.view, &subject.places, edits, &files, &[]).map(Some).map_err(Refusal::failed)
}

/// Links follow pages and folders that are about to get new paths. The client moves the files itself.
pub fn files(context: &Context, params: &lsp::RenameFilesParams) -> Result<Option<lsp::WorkspaceEdit>, Refusal> {
    let view = &context.view;
    let mut all: Option<lsp::WorkspaceEdit> = None;
    for reference in view.references.iter() {
        let path = |written: &lsp::Uri| path_below(&reference.docs, &uri::to_path(written)?);
        let moves: Vec<(String, String)> =
            params.files.iter().filter_map(|file| Some((path(&file.old_uri)?, path(&file.new_uri)?))).collect();
        let Rename { edits, files } = rename::move_files(&reference.snapshot, &moves).map_err(Refusal::failed)?;
        if files.is_empty() {
            continue;
        }
        let edits = edits.into_iter().flat_map(|(_, edits)| edits).collect();
        let edit = edit::workspace_edit(view, &Places::new(view, reference), edits, &[], &[]).map_err(Refusal::failed)?;
        match &mut all {
            Some(all) => edit::join(all, edit),
            None => all = Some(edit),
        }
    }
    Ok(all)
}
