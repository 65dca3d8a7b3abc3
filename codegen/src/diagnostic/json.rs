//! Findings as JSON, for other programs.

use serde_json::{Value, json};

use super::{Applicability, Diagnostic};
use crate::source::{Lines, Sources, Span};

/// One finding as an object with `rule`, `severity`, `path`, `start`, `end`, `message`, `help`, `related` and `fix`.
///
/// A place is `{offset, line, column}`: bytes from 0, lines and letters from 1. `help` and `fix` are null where there is none;
/// `fix` replaces what stands between its `start` and `end` of its `path` by `text`, and says `guess: true` where somebody has to
/// look at it first.
pub fn object(finding: &Diagnostic, sources: &Sources) -> Value {
    row(finding, sources, &mut Lines::of(sources))
}

fn row(finding: &Diagnostic, sources: &Sources, lines: &mut Lines<'_>) -> Value {
    let mut object = json!({ "rule": finding.rule.id, "severity": finding.severity.name() });
    put_span(&mut object, finding.span, sources, lines);
    object["message"] = json!(finding.message);
    object["help"] = json!(finding.rule.advice());
    object["related"] =
        finding.related.iter().map(|(span, message)| with_span(*span, sources, lines, "message", message)).collect();
    object["fix"] = finding.fix.as_ref().map_or(Value::Null, |fix| with_span(fix.span, sources, lines, "text", &fix.text));
    if finding.fix.is_some() && finding.applicability() == Applicability::Guess {
        object["fix"]["guess"] = json!(true);
    }
    object
}

/// All findings as an array, one a line.
pub fn render(findings: &[Diagnostic], sources: &Sources) -> String {
    let mut lines = Lines::of(sources);
    let rows: Vec<String> = findings.iter().map(|finding| row(finding, sources, &mut lines).to_string()).collect();
    if rows.is_empty() { "[]\n".into() } else { format!("[\n{}\n]\n", rows.join(",\n")) }
}

fn with_span(span: Span, sources: &Sources, lines: &mut Lines<'_>, key: &str, text: &str) -> Value {
    let mut object = json!({});
    put_span(&mut object, span, sources, lines);
    object[key] = json!(text);
    object
}

/// Adds `path`, `start` and `end` of a place to an object.
pub(crate) fn put_span(object: &mut Value, span: Span, sources: &Sources, lines: &mut Lines<'_>) {
    let mut place = |offset: u32| {
        let (line, column) = lines.line_column(span.file, offset);
        json!({ "offset": offset, "line": line, "column": column })
    };
    object["path"] = json!(sources.file(span.file).path);
    object["start"] = place(span.start);
    object["end"] = place(span.end);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Edit, rules};
    use crate::source::{FileId, PageKind, SourceFile};

    #[test]
    fn a_finding_with_everything() {
        let mut sources = Sources::default();
        let text = "é,\n]\n".into();
        sources.push(SourceFile { path: "v1/api/a.md".into(), api_version: "v1".into(), page_kind: PageKind::Api, text }, None);
        let span = |start, end| Span { file: FileId(0), start, end };
        let mut finding = Diagnostic::new(&rules::JSON_TRAILING_COMMA, span(2, 3), "a comma");
        finding.related.push((span(4, 5), "before this".into()));
        finding.fix = Some(Edit { span: span(2, 3), text: String::new() });
        let expected = concat!(
            "[\n",
            r#"{"rule":"json-trailing-comma","severity":"warning","path":"v1/api/a.md","#,
            r#""start":{"offset":2,"line":1,"column":2},"end":{"offset":3,"line":1,"column":3},"#,
            r#""message":"a comma","help":null,"#,
            r#""related":[{"path":"v1/api/a.md","start":{"offset":4,"line":2,"column":1},"#,
            r#""end":{"offset":5,"line":2,"column":2},"message":"before this"}],"#,
            r#""fix":{"path":"v1/api/a.md","start":{"offset":2,"line":1,"column":2},"end":{"offset":3,"line":1,"column":3},"text":""}}"#,
            "\n]\n"
        );
        assert_eq!(render(&[finding], &sources), expected);
        assert_eq!(render(&[], &sources), "[]\n");
    }
}
