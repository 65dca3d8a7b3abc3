//! Diagnostics for clients that ask.

use std::collections::HashMap;
use std::path::PathBuf;

use lsp_server::ErrorCode;
use lsp_types as lsp;

use crate::context::Context;
use crate::diagnostics::{Report, all_reports, page_report};
use crate::refusal::Refusal;
use crate::uri;

/// Reports that are sent ahead together.
const PART: usize = 64;

pub fn document(context: &Context, params: &lsp::DocumentDiagnosticParams) -> Result<lsp::DocumentDiagnosticReport, Refusal> {
    let asked = &params.text_document.uri;
    let report = context.view.page(asked).map_or_else(Report::empty, |page| page_report(&context.view, page));
    if let Some(path) = uri::to_path(asked) {
        context.reported.note(path, &report);
    }
    let result_id = report.result_id();
    Ok(if params.previous_result_id.as_ref() == Some(&result_id) {
        lsp::RelatedUnchangedDocumentDiagnosticReport {
            unchanged_document_diagnostic_report: lsp::UnchangedDocumentDiagnosticReport { result_id },
            ..Default::default()
        }
        .into()
    } else {
        lsp::RelatedFullDocumentDiagnosticReport {
            full_document_diagnostic_report: lsp::FullDocumentDiagnosticReport {
                result_id: Some(result_id),
                items: report.items,
            },
            ..Default::default()
        }
        .into()
    })
}

pub fn workspace(context: &Context, params: &lsp::WorkspaceDiagnosticParams) -> Result<lsp::WorkspaceDiagnosticReport, Refusal> {
    context.reported.note_all();
    let mut previous: HashMap<PathBuf, String> =
        params.previous_result_ids.iter().filter_map(|known| Some((uri::to_path(&known.uri)?, known.value.clone()))).collect();
    let token = params.partial_result_params.partial_result_token.as_ref();
    let mut items = Vec::new();
    for (path, report) in all_reports(&context.view) {
        if context.is_cancelled() {
            return Err(Refusal::new(ErrorCode::RequestCanceled, "cancelled"));
        }
        let known = previous.remove(&path);
        // The client has nothing to hear about a page that it knows nothing of and that has no findings.
        if known.is_none() && report.items.is_empty() {
            continue;
        }
        items.extend(item(context, path, report, known.as_ref()));
        if let Some(token) = token.filter(|_| items.len() >= PART) {
            context.send_part(token, &lsp::WorkspaceDiagnosticReportPartialResult { items: std::mem::take(&mut items) });
        }
    }
    // Pages that are gone.
    items.extend(previous.into_iter().filter_map(|(path, known)| item(context, path, Report::empty(), Some(&known))));
    Ok(lsp::WorkspaceDiagnosticReport { items })
}

fn item(
    context: &Context,
    path: PathBuf,
    report: Report,
    known: Option<&String>,
) -> Option<lsp::WorkspaceDocumentDiagnosticReport> {
    let uri = context.view.uri(&path)?;
    let version = context.view.documents.get(&path).map(|document| document.version);
    let result_id = report.result_id();
    context.reported.note(path, &report);
    Some(if known == Some(&result_id) {
        let unchanged = lsp::UnchangedDocumentDiagnosticReport { result_id };
        lsp::WorkspaceUnchangedDocumentDiagnosticReport { uri, version, unchanged_document_diagnostic_report: unchanged }.into()
    } else {
        let full = lsp::FullDocumentDiagnosticReport { result_id: Some(result_id), items: report.items };
        lsp::WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report: full }.into()
    })
}
