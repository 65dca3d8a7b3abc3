//! Findings as commands of GitHub's workflows, which shows them beside the changed lines.

use super::{Diagnostic, Severity};
use crate::formats::workflow_commands::{Commands, Level};
use crate::source::Sources;

/// One line for each finding. `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
pub fn render(findings: &[Diagnostic], sources: &Sources, folder: &str) -> String {
    let mut commands = Commands::new(sources, folder);
    findings
        .iter()
        .map(|finding| commands.one(level(finding.severity), Some(finding.span), finding.rule.id, &finding.message))
        .collect()
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info | Severity::Hint => Level::Notice,
    }
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
