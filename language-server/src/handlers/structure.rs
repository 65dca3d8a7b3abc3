//! What can be folded, selected and followed.

use docwright_ide::{folding, links as link, selection};
use lsp_types as lsp;

use crate::context::Context;
use crate::refusal::Refusal;
use crate::view::Places;

pub fn folds(context: &Context, params: &lsp::FoldingRangeParams) -> Result<Option<Vec<lsp::FoldingRange>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let fold = |fold: folding::Fold| {
        let lsp::Range { start, end } = places.range(fold.span);
        // An end before the first letter of a line is the end of the line above.
        let end_line = if end.character == 0 { end.line.saturating_sub(1) } else { end.line };
        let kind = match fold.kind {
            folding::Kind::Comment => lsp::FoldingRangeKind::Comment,
            _ => lsp::FoldingRangeKind::Region,
        };
        (end_line > start.line).then(|| lsp::FoldingRange {
            start_line: start.line,
            end_line,
            kind: Some(kind),
            ..Default::default()
        })
    };
    Ok(Some(folding::all(page.snapshot(), page.file).into_iter().filter_map(fold).collect()))
}

pub fn selections(context: &Context, params: &lsp::SelectionRangeParams) -> Result<Option<Vec<lsp::SelectionRange>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    // Each position has one answer, be it empty.
    let select = |position: &lsp::Position| {
        let spans = selection::at(page.snapshot(), page.file, places.offset(page.file, *position));
        let outermost_first = spans.into_iter().rev();
        let around = outermost_first.fold(None, |parent: Option<lsp::SelectionRange>, span| {
            Some(lsp::SelectionRange { range: places.range(span), parent: parent.map(Box::new) })
        });
        around.unwrap_or(lsp::SelectionRange { range: lsp::Range { start: *position, end: *position }, parent: None })
    };
    Ok(Some(params.positions.iter().map(select).collect()))
}

pub fn links(context: &Context, params: &lsp::DocumentLinkParams) -> Result<Option<Vec<lsp::DocumentLink>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let target = |target: &link::Target| match target {
        link::Target::File { file, place } => {
            let mut uri = places.uri(*file)?;
            let line = place.map(|place| format!("L{}", places.range(place).start.line + 1));
            uri.set_fragment(line.as_deref());
            Some(uri)
        }
        link::Target::Outside(address) => lsp::Uri::parse(address).ok(),
        link::Target::Missing(_) => None,
    };
    let show = |link: link::Link| {
        let target = Some(target(&link.target)?);
        Some(lsp::DocumentLink { range: places.range(link.span), target, tooltip: Some(link.tooltip), data: None })
    };
    Ok(Some(link::all(page.snapshot(), page.file).into_iter().filter_map(show).collect()))
}
