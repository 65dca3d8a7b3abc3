//! The outline of a page, and names to jump to.

use docwright_ide::symbols;
use lsp_types as lsp;

use crate::context::Context;
use crate::proto::symbol;
use crate::refusal::Refusal;
use crate::view::Places;

pub fn document(context: &Context, params: &lsp::DocumentSymbolParams) -> Result<Option<lsp::DocumentSymbolResponse>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let outline = symbols::document(page.snapshot(), page.file);
    Ok(Some(if view.client.nests_symbols {
        outline.into_iter().map(|entry| symbol::tree(entry, &places)).collect::<Vec<_>>().into()
    } else {
        let mut list = Vec::new();
        for entry in outline {
            symbol::list(entry, None, &places, &mut list);
        }
        list.into()
    }))
}

pub fn workspace(
    context: &Context,
    params: &lsp::WorkspaceSymbolParams,
) -> Result<Option<lsp::WorkspaceSymbolResponse>, Refusal> {
    let view = &context.view;
    let mut list = Vec::new();
    for reference in view.references.iter() {
        let places = Places::new(view, reference);
        let found = symbols::workspace(&reference.snapshot, &params.query);
        list.extend(found.into_iter().filter_map(|found| symbol::found(found, &places)));
    }
    Ok(Some(list.into()))
}
