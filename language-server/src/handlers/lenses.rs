//! Lines above examples and pages.

use docwright_codegen::ide::lens;
use lsp_types as lsp;

use crate::dispatch::{Context, Refusal};
use crate::proto::command;
use crate::view::Places;

pub fn lenses(context: &Context, params: &lsp::CodeLensParams) -> Result<Option<Vec<lsp::CodeLens>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let lens = |lens: lens::Lens| {
        // A lens without a command is one that the client asks about again: one that only tells has an empty one.
        let command = match &lens.command {
            Some(command) => command::command(lens.title, command, &places),
            None => lsp::Command { title: lens.title, ..Default::default() },
        };
        lsp::CodeLens { range: places.range(lens.span), command: Some(command), data: None }
    };
    Ok(Some(lens::all(page.snapshot(), page.file).into_iter().map(lens).collect()))
}
