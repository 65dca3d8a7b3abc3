//! What can be written at a place.

use docwright_codegen::ide::completion;
use lsp_types as lsp;

use crate::dispatch::{Context, Refusal};
use crate::proto;

/// A list of this length was cut off: with more letters there may be others in it.
const CUT: usize = 100;

pub fn completion(context: &Context, params: &lsp::CompletionParams) -> Result<Option<lsp::CompletionResponse>, Refusal> {
    let Some(subject) = context.view.subject(&params.text_document_position_params) else {
        return Ok(None);
    };
    let found = completion::at(subject.page.snapshot(), subject.page.file, subject.offset);
    let is_incomplete = found.len() >= CUT;
    let items = found.into_iter().map(|item| proto::completion::item(item, &context.view.client, &subject.places)).collect();
    Ok(Some(lsp::CompletionList { is_incomplete, items, ..Default::default() }.into()))
}
