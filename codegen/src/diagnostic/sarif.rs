//! Findings as SARIF 2.1.0, the form in which forges and editors take those of any tool.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::explain;
use super::fingerprint::fingerprint;
use super::page_of_rules;
use super::rules::{self, Rule};
use super::{Diagnostic, Edit, Severity};
use crate::source::{Lines, Sources, Span};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What paths are relative to; forges know it as the root of the repository.
const BASE: &str = "%SRCROOT%";

/// The name of [`fingerprint`] among fingerprints; another way to make them would be another version.
const FINGERPRINT: &str = "docwrightFinding/v1";

/// All findings as one log with one run. `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
pub fn render(findings: &[Diagnostic], sources: &Sources, folder: &str) -> String {
    let broken: BTreeMap<&Rule, usize> = rules::all().enumerate().map(|(index, rule)| (rule, index)).collect();
    let mut log = Log { sources, folder, lines: Lines::of(sources) };
    let results: Vec<Value> = findings.iter().map(|finding| log.result(finding, broken[finding.rule])).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "docwright",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules::all().map(descriptor).collect::<Vec<_>>(),
            } },
            "columnKind": "utf16CodeUnits",
            "defaultEncoding": "utf-8",
            "originalUriBaseIds": { BASE: { "description": { "text": "The root of the repository, or the docs folder where there is none." } } },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn descriptor(rule: &'static Rule) -> Value {
    json!({
        "id": rule.id,
        "name": name(rule.id),
        "shortDescription": { "text": sentence(rule.summary) },
        "fullDescription": { "text": rule.explanation },
        "help": { "text": rule.explanation, "markdown": explain::markdown(rule) },
        "helpUri": page_of_rules::url(rule),
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.family()] },
    })
}

/// `json-trailing-comma` in the form that names have there: `JsonTrailingComma`.
fn name(id: &str) -> String {
    let word = |word: &str| word.chars().next().map(|first| first.to_uppercase().to_string() + &word[first.len_utf8()..]);
    id.split('-').filter_map(word).collect()
}

fn sentence(summary: &str) -> String {
    let mut letters = summary.chars();
    letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())).unwrap_or_default()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "note",
    }
}

struct Log<'s> {
    sources: &'s Sources,
    folder: &'s str,
    lines: Lines<'s>,
}

impl Log<'_> {
    fn result(&mut self, finding: &Diagnostic, rule: usize) -> Value {
        let mut result = json!({
            "ruleId": finding.rule.id,
            "ruleIndex": rule,
            "level": level(finding.severity),
            "message": { "text": finding.message },
            "locations": [{ "physicalLocation": self.place(finding.span) }],
            "partialFingerprints": { FINGERPRINT: fingerprint(finding, self.sources) },
        });
        if !finding.related.is_empty() {
            let related = finding.related.iter().enumerate();
            let rows = related.map(|(id, (span, message))| {
                json!({ "id": id, "physicalLocation": self.place(*span), "message": { "text": message } })
            });
            result["relatedLocations"] = rows.collect();
        }
        if let Some(fix) = &finding.fix {
            result["fixes"] = json!([self.fix(fix, finding.safe_fix().is_some())]);
        }
        result
    }

    fn fix(&mut self, fix: &Edit, is_safe: bool) -> Value {
        let why =
            if is_safe { "The page then says what it said before." } else { "What was most likely meant; look at it first." };
        let mut replacement = json!({ "deletedRegion": self.region(fix.span) });
        if !fix.text.is_empty() {
            replacement["insertedContent"] = json!({ "text": fix.text });
        }
        json!({
            "description": { "text": why },
            "artifactChanges": [{ "artifactLocation": self.artifact(fix.span), "replacements": [replacement] }],
        })
    }

    fn place(&mut self, span: Span) -> Value {
        json!({ "artifactLocation": self.artifact(span), "region": self.region(span) })
    }

    fn artifact(&self, span: Span) -> Value {
        json!({ "uri": uri(&format!("{}{}", self.folder, self.sources.file(span.file).path)), "uriBaseId": BASE })
    }

    /// Lines and columns for people, bytes for machines. Offsets in letters are left out: the standard does not say of which kind.
    fn region(&mut self, span: Span) -> Value {
        let length = self.sources.file(span.file).text.len() as u32;
        let (start, end) = (span.start.min(length), span.end.clamp(span.start.min(length), length));
        let (start_line, start_column) = self.lines.line_column_utf16(span.file, start);
        let (end_line, end_column) = self.lines.line_column_utf16(span.file, end);
        json!({
            "startLine": start_line, "startColumn": start_column, "endLine": end_line, "endColumn": end_column,
            "byteOffset": start, "byteLength": end - start,
        })
    }
}

/// A path as the relative reference of a URI: what is no plain letter of a path is written in bytes. The first segment can hold no
/// colon then, which would make it a scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
