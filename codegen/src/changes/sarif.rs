//! Changes as SARIF 2.1.0.

use serde_json::{Value, json};

use super::rules::RULES;
use super::{Changes, Verdict};

/// One run with all rules and a result for each change. Paths are relative to `root`, which stands before them.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": { "text": rule.summary },
                "fullDescription": { "text": format!("{}: {}.", rule.summary, rule.reason) },
                "defaultConfiguration": { "level": level(rule.verdict) },
            })
        })
        .collect();
    let results: Vec<Value> = changes
        .list
        .iter()
        .map(|change| {
            let index = RULES.iter().position(|rule| *rule == change.rule);
            let mut result = json!({
                "ruleId": change.rule.id,
                "ruleIndex": index,
                "level": level(change.rule.verdict),
                "message": { "text": change.message },
                "properties": {
                    "verdict": change.rule.verdict.name(),
                    "version": change.version,
                    "operations": change.operations,
                    "items": change.items,
                    "tests": change.tests,
                },
            });
            if let Some(span) = change.head {
                let file = changes.head.sources.file(span.file);
                let ((line, column), (end_line, end_column)) = (file.line_column(span.start), file.line_column(span.end));
                result["locations"] = json!([{
                    "physicalLocation": {
                        "artifactLocation": { "uri": uri(&format!("{root}{}", file.path)) },
                        "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
                    }
                }]);
            }
            result
        })
        .collect();
    let driver = json!({ "name": "docwright diff", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let whole = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        // Columns count letters.
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    });
    format!("{whole:#}\n")
}

fn level(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "error",
        Verdict::Additive => "warning",
        Verdict::DocOnly => "note",
    }
}

fn uri(path: &str) -> String {
    let stays = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if stays(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
