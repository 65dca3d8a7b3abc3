//! Changes that are offered at a place.

use docwright_codegen::ide::actions::{self, Action, Kind};
use docwright_codegen::ide::commands::Command;
use lsp_types as lsp;
use serde_json::json;

use crate::dispatch::{Context, Refusal};
use crate::proto::edit;
use crate::view::{Places, View};

pub fn actions(context: &Context, params: &lsp::CodeActionParams) -> Result<Option<Vec<lsp::CodeActionResponse>>, Refusal> {
    let view = &context.view;
    let Some(page) = view.page(&params.text_document.uri) else {
        return Ok(None);
    };
    let places = Places::new(view, page.reference);
    let snapshot = page.snapshot();
    let findings = snapshot.findings(page.file);
    let mut offered = actions::at(snapshot, places.span(page.file, params.range), &findings);
    offered.extend(actions::fix_all(page.file, &findings));

    let wanted = |kind: &str| match &params.context.only {
        // Kinds are paths: who wants `source` takes `source.fixAll`.
        Some(only) => {
            only.iter().map(kind_name).any(|only| only.is_empty() || kind == only || kind.starts_with(&format!("{only}.")))
        }
        None => true,
    };
    let mut answer: Vec<lsp::CodeActionResponse> = Vec::new();
    for action in offered.into_iter().filter(|action| wanted(&kind_name(&kind(action.kind)))) {
        // An action that this client cannot carry out is none for it.
        answer.extend(code_action(view, &places, action, &params.context.diagnostics).map(lsp::CodeActionResponse::from));
    }
    if wanted("quickfix") {
        answer.extend(explanations(&params.context.diagnostics));
    }
    Ok(Some(answer))
}

fn code_action(view: &View, places: &Places<'_>, action: Action, about: &[lsp::Diagnostic]) -> Option<lsp::CodeAction> {
    let kind = kind(action.kind);
    let edit = edit::workspace_edit(view, places, action.edits, &[], &action.creates).ok()?;
    let mended: Vec<lsp::Diagnostic> =
        about.iter().filter(|diagnostic| action.rule.is_some_and(|rule| code(diagnostic) == Some(rule))).cloned().collect();
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
