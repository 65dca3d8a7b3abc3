//! Words between the words: types, calls, pairs.

use docwright_ide::hints::{self as hint, HintKind};
use lsp_types as lsp;

use crate::context::Context;
use crate::refusal::Refusal;
use crate::settings::Hints;
use crate::view::Places;

pub fn hints(context: &Context, params: &lsp::InlayHintParams) -> Result<Option<Vec<lsp::InlayHint>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let lines = places.lines(page.file);
    let show = |hint: hint::Hint| lsp::InlayHint {
        position: lines.position(hint.offset),
        label: hint.label.into(),
        kind: Some(lsp::InlayHintKind::Type),
        tooltip: Some(hint.tooltip.into()),
        padding_left: Some(true),
        text_edits: None,
        padding_right: None,
        data: None,
    };
    let within = hint::within(page.snapshot(), places.span(page.file, params.range));
    Ok(Some(within.into_iter().filter(|hint| is_shown(view.hints, hint.kind)).map(show).collect()))
}

fn is_shown(settings: Hints, kind: HintKind) -> bool {
    match kind {
        HintKind::Call => settings.calls,
        HintKind::Message => settings.messages,
        HintKind::Type => settings.types,
    }
}
