//! SARIF 2.1.0, the form in which forges and editors take what any tool finds.

#[cfg(test)]
pub(crate) mod valid;

use serde_json::{Value, json};

use super::uri::encoded_path;
use crate::source::{Lines, Sources, Span};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What paths are relative to; forges know it as the root of the repository.
const BASE: &str = "%SRCROOT%";

/// How much a result matters, of the standard's words those that are used.
#[derive(Clone, Copy)]
pub(crate) enum Level {
    Error,
    Warning,
    Note,
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What every rule of a tool has; more is added to it.
pub(crate) fn rule(id: &str, short: &str, full: &str, level: Level) -> Value {
    json!({
        "id": id,
        "name": name(id),
        "shortDescription": { "text": sentence(short) },
        "fullDescription": { "text": full },
        "defaultConfiguration": { "level": level.name() },
    })
}

/// What every result has; more is added to it. `index` is the place of its rule among those of the tool.
pub(crate) fn result(rule: &str, index: usize, level: Level, message: &str) -> Value {
    json!({ "ruleId": rule, "ruleIndex": index, "level": level.name(), "message": { "text": message } })
}

/// One log with one run of a tool of this name.
pub(crate) fn log(tool: &str, rules: &[Value], results: &[Value]) -> String {
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": tool,
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "utf16CodeUnits",
            "defaultEncoding": "utf-8",
            "originalUriBaseIds": { BASE: { "description": { "text": "The root of the repository, or the docs folder where there is none." } } },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// A place that is a file or a folder as a whole, given by its path from the root of the repository: forges want a line, and take the first.
pub(crate) fn whole(path: &str) -> Value {
    json!({ "artifactLocation": { "uri": encoded_path(path), "uriBaseId": BASE }, "region": { "startLine": 1 } })
}

/// Writes places of files below a folder.
pub(crate) struct Places<'s> {
    sources: &'s Sources,
    folder: &'s str,
    lines: Lines<'s>,
}

impl<'s> Places<'s> {
    /// `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
    pub(crate) fn new(sources: &'s Sources, folder: &'s str) -> Self {
        Self { sources, folder, lines: Lines::of(sources) }
    }

    pub(crate) fn place(&mut self, span: Span) -> Value {
        json!({ "artifactLocation": self.artifact(span), "region": self.region(span) })
    }

    pub(crate) fn artifact(&self, span: Span) -> Value {
        json!({ "uri": encoded_path(&format!("{}{}", self.folder, self.sources.file(span.file).path)), "uriBaseId": BASE })
    }

    /// Lines and columns for people, bytes for machines. Offsets in letters are left out: the standard does not say of which kind.
    pub(crate) fn region(&mut self, span: Span) -> Value {
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

/// `json-trailing-comma` in the form that names have there: `JsonTrailingComma`.
fn name(id: &str) -> String {
    let word = |word: &str| word.chars().next().map(|first| first.to_uppercase().to_string() + &word[first.len_utf8()..]);
    id.split('-').filter_map(word).collect()
}

fn sentence(summary: &str) -> String {
    let mut letters = summary.chars();
    letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())).unwrap_or_default()
}
