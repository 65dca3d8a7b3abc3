//! Colours: whole, as a difference, or for what is on the screen.

use docwright_ide::tokens;
use lsp_types as lsp;

use crate::context::Context;
use crate::proto::tokens as encode;
use crate::refusal::Refusal;
use crate::uri;
use crate::view::Places;

pub fn full(context: &Context, params: &lsp::SemanticTokensParams) -> Result<Option<lsp::SemanticTokens>, Refusal> {
    let asked = &params.text_document.uri;
    let (Some(path), Some(data)) = (uri::to_path(asked), data(context, asked, None)) else {
        return Ok(None);
    };
    let (id, _) = context.colours.give(path, data.clone());
    Ok(Some(lsp::SemanticTokens { result_id: Some(id), data }))
}

pub fn delta(
    context: &Context,
    params: &lsp::SemanticTokensDeltaParams,
) -> Result<Option<lsp::SemanticTokensDeltaResponse>, Refusal> {
    let asked = &params.text_document.uri;
    let (Some(path), Some(data)) = (uri::to_path(asked), data(context, asked, None)) else {
        return Ok(None);
    };
    let (id, before) = context.colours.give(path, data.clone());
    Ok(Some(match before {
        Some((known, before)) if known == params.previous_result_id => {
            lsp::SemanticTokensDelta { result_id: Some(id), edits: encode::difference(&before, &data) }.into()
        }
        _ => lsp::SemanticTokens { result_id: Some(id), data }.into(),
    }))
}

pub fn range(context: &Context, params: &lsp::SemanticTokensRangeParams) -> Result<Option<lsp::SemanticTokens>, Refusal> {
    let data = data(context, &params.text_document.uri, Some(params.range));
    Ok(data.map(|data| lsp::SemanticTokens { result_id: None, data }))
}

fn data(context: &Context, asked: &lsp::Uri, range: Option<lsp::Range>) -> Option<Vec<lsp::SemanticToken>> {
    let view = &context.view;
    let page = view.page(asked)?;
    let places = Places::new(view, page.reference);
    let mut tokens = tokens::all(page.snapshot(), page.file);
    if let Some(range) = range {
        let shown = places.span(page.file, range);
        tokens.retain(|token| token.span.start < shown.end && shown.start < token.span.end);
    }
    Some(encode::encode(&tokens, &places.lines(page.file), view.client.encoding))
}
