//! Findings as commands of GitHub's workflows, which shows them beside the changed lines.

use super::{Diagnostic, Severity};
use crate::source::{Lines, Sources};

/// One line for each finding. `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
pub fn render(findings: &[Diagnostic], sources: &Sources, folder: &str) -> String {
    let mut lines = Lines::of(sources);
    findings.iter().map(|finding| one(finding, sources, &mut lines, folder)).collect()
}

fn one(finding: &Diagnostic, sources: &Sources, lines: &mut Lines<'_>, folder: &str) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "notice",
    };
    let span = finding.span;
    let (line, column) = lines.line_column(span.file, span.start);
    let (end_line, end_column) = lines.line_column(span.file, span.end);
    let path = property(&format!("{folder}{}", sources.file(span.file).path));
    // Columns are shown only within one line, and the service refuses others.
    let columns =
        if line == end_line { format!(",col={column},endColumn={}", end_column.max(column + 1) - 1) } else { String::new() };
    let end_line = if end_column == 1 && end_line > line { end_line - 1 } else { end_line };
    let title = property(finding.rule.id);
    let message = message(&finding.message);
    format!("::{command} file={path},line={line},endLine={end_line}{columns},title={title}::{message}\n")
}

/// Text behind the second `::`, in which only what ends a line, and the sign of escapes, means something.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text of a property, which ends at a comma or a colon too.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::diagnostic::fixture::{sources, span_of};
    use crate::diagnostic::{Diagnostic, Severity, rules};

    #[track_caller]
    fn check(path: &str, text: &str, part: &str, said: &str, severity: Severity, expected: &str) {
        let mut finding = Diagnostic::new(&rules::JSON_TRAILING_COMMA, span_of(text, part), said);
        finding.severity = severity;
        assert_eq!(render(&[finding], &sources(path, text), "docs/"), format!("{expected}\n"));
    }

    #[test]
    fn commands() {
        check(
            "v1/a.md",
            "é,\n]\n",
            ",",
            "100% of it\nis: a, b",
            Severity::Warning,
            "::warning file=docs/v1/a.md,line=1,endLine=1,col=2,endColumn=2,title=json-trailing-comma::100%25 of it%0Ais: a, b",
        );
        check(
            "v1/a,b:c%.md",
            "x\ny\nz\n",
            "x\ny\n",
            "::error::no",
            Severity::Hint,
            "::notice file=docs/v1/a%2Cb%3Ac%25.md,line=1,endLine=2,title=json-trailing-comma::::error::no",
        );
    }
}
