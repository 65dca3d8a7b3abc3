//! Findings in a form that does not depend on the order in which files became known.

use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::source::Span;
use docwright_ide::Snapshot;

/// A finding with paths in the place of file numbers.
pub type Row = (String, u32, u32, &'static str, String, String);

/// All findings of a reference, by path and place.
pub fn all(snapshot: &Snapshot) -> Vec<Row> {
    snapshot.files.by_path.values().flat_map(|id| rows(snapshot, &snapshot.findings(*id))).collect()
}

/// Findings as rows; related places and the fix are part of the text.
pub fn rows(snapshot: &Snapshot, findings: &[Diagnostic]) -> Vec<Row> {
    let place = |span: Span| {
        let path = snapshot.file(span.file).map_or("", |file| file.source.path.as_str());
        format!("{path}:{}..{}", span.start, span.end)
    };
    let row = |finding: &Diagnostic| {
        let path = snapshot.file(finding.span.file).map_or("", |file| file.source.path.as_str()).to_owned();
        let related: Vec<String> = finding.related.iter().map(|(span, text)| format!("{} {text}", place(*span))).collect();
        let fix = finding.fix.as_ref().map(|fix| format!("{} {}", place(fix.span), fix.text));
        (path, finding.span.start, finding.span.end, finding.rule.id, finding.message.clone(), format!("{related:?} {fix:?}"))
    };
    findings.iter().map(row).collect()
}
