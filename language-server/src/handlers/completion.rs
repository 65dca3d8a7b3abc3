//! What can be written at a place.

use docwright_ide::completion;
use lsp_types as lsp;
use serde_json::json;

use crate::context::Context;
use crate::proto;
use crate::refusal::Refusal;

/// A list of this length was cut off: with more letters there may be others in it.
const CUT: usize = 100;

pub fn completion(context: &Context, params: &lsp::CompletionParams) -> Result<Option<lsp::CompletionResponse>, Refusal> {
    let Some(subject) = context.view.subject(&params.text_document_position_params) else {
        return Ok(None);
    };
    let found = completion::at(subject.page.snapshot(), subject.page.file, subject.offset);
    // Before words were counted the order is not the best one yet: the next letter asks again.
    let is_incomplete = found.len() >= CUT || !subject.page.snapshot().linked.is_counted();
    let mut items: Vec<lsp::CompletionItem> =
        found.into_iter().map(|item| proto::completion::item(item, &context.view.client, &subject.places)).collect();
    if context.view.client.resolves_documentation {
        let at = &params.text_document_position_params;
        let place = json!({ "uri": at.text_document.uri, "position": at.position });
        for item in &mut items {
            item.data = item.documentation.take().map(|_| place.clone());
        }
    }
    Ok(Some(lsp::CompletionList { is_incomplete, items, ..Default::default() }.into()))
}

/// The documentation of an offer that is looked at. One that is none any more, since more was typed, stays without.
pub fn resolve(context: &Context, offer: &lsp::CompletionItem) -> Result<lsp::CompletionItem, Refusal> {
    let mut resolved = offer.clone();
    let Some(data) = &offer.data else {
        return Ok(resolved);
    };
    if let Some(subject) = context.view.subject(&proto::command::place(Some(data))?) {
        let found = completion::at(subject.page.snapshot(), subject.page.file, subject.offset);
        let same = found.into_iter().find(|item| item.label == offer.label);
        resolved.documentation =
            same.and_then(|item| proto::completion::item(item, &context.view.client, &subject.places).documentation);
    }
    Ok(resolved)
}
