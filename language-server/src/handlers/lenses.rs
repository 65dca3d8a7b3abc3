//! Lines above examples and pages.

use docwright_ide::commands::Command;
use docwright_ide::lens::{self, LensKind};
use lsp_types as lsp;

use crate::context::Context;
use crate::proto::command;
use crate::refusal::Refusal;
use crate::settings::Lenses;
use crate::view::Places;

pub fn lenses(context: &Context, params: &lsp::CodeLensParams) -> Result<Option<Vec<lsp::CodeLens>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let lens = |lens: lens::Lens| {
        let range = places.range(lens.span);
        match lens.title {
            Some(title) => {
                let command = Some(command::command(title, &lens.command, &places));
                lsp::CodeLens { range, command, data: None }
            }
            // The client asks again for those that it shows.
            None => lsp::CodeLens { range, command: None, data: command::argument(&lens.command, &places) },
        }
    };
    let shown = lens::all(page.snapshot(), page.file).into_iter().filter(|lens| is_shown(view.lenses, lens.kind));
    Ok(Some(shown.map(lens).collect()))
}

/// Lines about the contract have a setting of their own, since the comparison costs memory: where it is off, there are none.
fn is_shown(settings: Lenses, kind: LensKind) -> bool {
    match kind {
        LensKind::Call => settings.call,
        LensKind::Permissions => settings.permissions,
        LensKind::References => settings.references,
        LensKind::Replay => settings.replay,
        LensKind::Action => settings.actions,
        LensKind::Contract => true,
    }
}

/// What a lens says that was left out because it takes a look at all pages.
pub fn resolve(context: &Context, lens: &lsp::CodeLens) -> Result<lsp::CodeLens, Refusal> {
    let at = command::place(lens.data.as_ref())?;
    let subject = context.view.subject(&at).ok_or_else(|| Refusal::failed("this page is gone"))?;
    let asked = Command::References(subject.page.file, subject.offset);
    let title = lens::title(subject.page.snapshot(), &asked).ok_or_else(|| Refusal::failed("this lens says nothing"))?;
    Ok(lsp::CodeLens { command: Some(command::command(title, &asked, &subject.places)), ..lens.clone() })
}
