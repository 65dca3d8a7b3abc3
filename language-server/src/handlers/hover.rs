//! What stands under the pointer.

use docwright_ide::hover;
use lsp_types as lsp;

use crate::context::Context;
use crate::proto::markup_content;
use crate::refusal::Refusal;

pub fn hover(context: &Context, params: &lsp::HoverParams) -> Result<Option<lsp::Hover>, Refusal> {
    let Some(subject) = context.view.subject(&params.text_document_position_params) else {
        return Ok(None);
    };
    let found = hover::at(subject.page.snapshot(), subject.page.file, subject.offset);
    Ok(found.map(|found| lsp::Hover {
        contents: markup_content(&context.view.client, found.markdown).into(),
        range: Some(subject.places.range(found.span)),
    }))
}
