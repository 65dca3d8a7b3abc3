//! Findings as the protocol's diagnostics.

use docwright_codegen::diagnostic::{Diagnostic, Severity, page_of_rules};
use lsp_types::{Code, CodeDescription, DiagnosticRelatedInformation, DiagnosticSeverity};

use crate::view::Places;

/// Who says so, beside each finding.
pub const SOURCE: &str = "docwright";

/// A finding of a page.
pub fn diagnostic(finding: &Diagnostic, places: &Places<'_>) -> lsp_types::Diagnostic {
    let related: Vec<DiagnosticRelatedInformation> = finding
        .related
        .iter()
        .filter_map(|(span, message)| {
            Some(DiagnosticRelatedInformation { location: places.location(*span)?, message: message.clone() })
        })
        .collect();
    lsp_types::Diagnostic {
        range: places.range(finding.span),
        severity: Some(severity(finding.severity)),
        code: Some(Code::String(finding.rule.id.to_owned())),
        code_description: page_of_rules::url(finding.rule).parse().ok().map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: finding.message.clone().into(),
        related_information: (!related.is_empty()).then_some(related),
        ..lsp_types::Diagnostic::default()
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::Error,
        Severity::Warning => DiagnosticSeverity::Warning,
        Severity::Info => DiagnosticSeverity::Information,
        Severity::Hint => DiagnosticSeverity::Hint,
    }
}
