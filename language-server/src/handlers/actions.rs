//! Changes that are offered at a place.

use docwright_ide::actions::{self, Action, Kind};
use docwright_ide::commands::Command;
use lsp_server::ErrorCode;
use lsp_types as lsp;
use serde_json::json;

use crate::context::Context;
use crate::proto::{command, edit};
use crate::refusal::Refusal;
use crate::view::{Page, Places, View};

pub fn actions(context: &Context, params: &lsp::CodeActionParams) -> Result<Option<Vec<lsp::CodeActionResponse>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let wanted = |kind: &str| match &params.context.only {
        // Kinds are paths: who wants `source` takes `source.fixAll`.
        Some(only) => {
            only.iter().map(kind_name).any(|only| only.is_empty() || kind == only || kind.starts_with(&format!("{only}.")))
        }
        None => true,
    };
    let mut answer: Vec<lsp::CodeActionResponse> = Vec::new();
    let place = json!({ "uri": params.text_document.uri, "range": params.range });
    for action in offered(page, &places, params.range).into_iter().filter(|action| wanted(&kind_name(&kind(action.kind)))) {
        // An action that this client cannot carry out is none for it.
        let Some(mut action) = code_action(view, &places, action, &params.context.diagnostics) else { continue };
        if view.client.resolves_edits {
            action.edit = None;
            action.data = Some(place.clone());
        }
        answer.push(action.into());
    }
    if wanted("quickfix") {
        answer.extend(explanations(&params.context.diagnostics));
    }
    Ok(Some(answer))
}

/// The edit of an action that was chosen, of the page as it is now.
pub fn resolve(context: &Context, chosen: &lsp::CodeAction) -> Result<lsp::CodeAction, Refusal> {
    let Some(data) = &chosen.data else {
        return Ok(chosen.clone());
    };
    let view = &context.view;
    let invalid = |error: serde_json::Error| Refusal::new(ErrorCode::InvalidParams, error.to_string());
    let range = serde_json::from_value(data.get("range").cloned().unwrap_or_default()).map_err(invalid)?;
    let page = view.page(&command::place(Some(data))?.text_document.uri).ok_or_else(|| Refusal::failed("this page is gone"))?;
    let places = Places::new(view, page.reference);
    let action = offered(page, &places, range).into_iter().find(|action| action.title == chosen.title);
    let edit = action.and_then(|action| code_action(view, &places, action, &[])?.edit);
    let edit = edit.ok_or_else(|| Refusal::new(ErrorCode::ContentModified, "the page has changed"))?;
    Ok(lsp::CodeAction { edit: Some(edit), ..chosen.clone() })
}

/// All actions for a part of a page.
fn offered(page: Page<'_>, places: &Places<'_>, range: lsp::Range) -> Vec<Action> {
    let findings = page.snapshot().findings(page.file);
    let mut offered = actions::at(page.snapshot(), places.span(page.file, range), &findings);
    offered.extend(actions::fix_all(page.file, &findings));
    offered
}

fn code_action(view: &View, places: &Places<'_>, action: Action, about: &[lsp::Diagnostic]) -> Option<lsp::CodeAction> {
    let kind = kind(action.kind);
    let edit = edit::workspace_edit(view, places, action.edits, &[], &action.creates).ok()?;
    let mended: Vec<lsp::Diagnostic> =
        about.iter().filter(|diagnostic| action.rule.is_some_and(|rule| code(diagnostic) == Some(rule.id))).cloned().collect();
    Some(lsp::CodeAction {
        title: action.title,
        kind: Some(kind),
        diagnostics: (!mended.is_empty()).then_some(mended),
        is_preferred: action.preferred.then_some(true),
        edit: Some(edit),
        ..Default::default()
    })
}

/// What the rules of some findings mean, each once.
fn explanations(diagnostics: &[lsp::Diagnostic]) -> Vec<lsp::CodeActionResponse> {
    let mut rules: Vec<&str> = diagnostics.iter().filter_map(code).collect();
    rules.sort_unstable();
    rules.dedup();
    let explain = |rule: &str| {
        let title = format!("Explain `{rule}`");
        let command = lsp::Command {
            title: title.clone(),
            command: Command::ExplainRule(rule.to_owned()).id().to_owned(),
            arguments: Some(vec![json!({ "rule": rule })]),
            ..Default::default()
        };
        lsp::CodeAction { title, kind: Some(lsp::CodeActionKind::QuickFix), command: Some(command), ..Default::default() }.into()
    };
    rules.into_iter().map(explain).collect()
}

/// The rule of a finding of ours.
fn code(diagnostic: &lsp::Diagnostic) -> Option<&str> {
    match &diagnostic.code {
        Some(lsp::Code::String(rule)) if diagnostic.source.as_deref() == Some(crate::proto::diagnostic::SOURCE) => Some(rule),
        _ => None,
    }
}

fn kind(kind: Kind) -> lsp::CodeActionKind {
    match kind {
        Kind::QuickFix => lsp::CodeActionKind::QuickFix,
        Kind::FixAll => lsp::CodeActionKind::SourceFixAll,
        Kind::Refactor => lsp::CodeActionKind::Refactor,
    }
}

fn kind_name(kind: &lsp::CodeActionKind) -> String {
    kind.to_string()
}
