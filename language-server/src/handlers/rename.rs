//! New names, for what pages describe and for pages.

use docwright_codegen::ide::rename::{self, Rename};
use lsp_types as lsp;

use crate::dispatch::{Context, Refusal};
use crate::proto::{edit, uri};
use crate::view::{Places, below};

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
    let renamed = rename::rename(subject.page.snapshot(), subject.page.file, subject.offset, &params.new_name);
    let Rename { edits, files } = renamed.map_err(Refusal::failed)?;
    let edits = edits.into_iter().flat_map(|(_, edits)| edits).collect();
    edit::workspace_edit(&context.view, &subject.places, edits, &files, &[]).map(Some).map_err(Refusal::failed)
}

/// Links follow a page that is about to get a new path. The client moves the file itself.
pub fn files(context: &Context, params: &lsp::RenameFilesParams) -> Result<Option<lsp::WorkspaceEdit>, Refusal> {
    let view = &context.view;
    // Pages that move together would each be mended as if the others stayed.
    let [file] = params.files.as_slice() else {
        return Ok(None);
    };
    let (Some(from), Some(to)) = (uri::to_path(&file.old_uri), uri::to_path(&file.new_uri)) else {
        return Ok(None);
    };
    let Some(page) = view.page_at(&from) else {
        return Ok(None);
    };
    let docs = &page.reference.docs;
    let (Some(from), Some(to)) = (below(docs, &from), below(docs, &to)) else {
        return Ok(None);
    };
    let Rename { edits, .. } = rename::move_file(page.snapshot(), &from, &to).map_err(Refusal::failed)?;
    let edits = edits.into_iter().flat_map(|(_, edits)| edits).collect();
    edit::workspace_edit(view, &Places::new(view, page.reference), edits, &[], &[]).map(Some).map_err(Refusal::failed)
}
