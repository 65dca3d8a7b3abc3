//! Findings as SARIF 2.1.0.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::explain;
use super::fingerprint::fingerprint;
use super::page_of_rules;
use super::rules::{self, Rule};
use super::{Diagnostic, Edit, Severity};
use crate::formats::sarif::{self, Level, Places};
use crate::source::Sources;

/// The name of [`fingerprint`] among fingerprints; another way to make them would be another version.
const FINGERPRINT: &str = "docwrightFinding/v1";

/// All findings as one log with one run. `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
pub fn render(findings: &[Diagnostic], sources: &Sources, folder: &str) -> String {
    let indexes: BTreeMap<&Rule, usize> = rules::all().enumerate().map(|(index, rule)| (rule, index)).collect();
    let mut places = Places::new(sources, folder);
    let results: Vec<Value> =
        findings.iter().map(|finding| result(finding, indexes[finding.rule], sources, &mut places)).collect();
    sarif::log("docwright", &rules::all().map(descriptor).collect::<Vec<_>>(), &results)
}

fn descriptor(rule: &'static Rule) -> Value {
    let mut described = sarif::rule(rule.id, rule.summary, rule.explanation, level(rule.severity));
    described["help"] = json!({ "text": rule.explanation, "markdown": explain::markdown(rule) });
    described["helpUri"] = page_of_rules::url(rule).into();
    described["properties"] = json!({ "tags": [rule.family()] });
    described
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info | Severity::Hint => Level::Note,
    }
}

fn result(finding: &Diagnostic, rule: usize, sources: &Sources, places: &mut Places<'_>) -> Value {
    let mut result = sarif::result(finding.rule.id, rule, level(finding.severity), &finding.message);
    result["locations"] = json!([{ "physicalLocation": places.place(finding.span) }]);
    result["partialFingerprints"] = json!({ FINGERPRINT: fingerprint(finding, sources) });
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate();
        let rows = related.map(
            |(id, (span, message))| json!({ "id": id, "physicalLocation": places.place(*span), "message": { "text": message } }),
        );
        result["relatedLocations"] = rows.collect();
    }
    if let Some(edit) = &finding.fix {
        result["fixes"] = json!([fix(edit, finding.safe_fix().is_some(), places)]);
    }
    result
}

fn fix(fix: &Edit, is_safe: bool, places: &mut Places<'_>) -> Value {
    let why = if is_safe { "The page then says what it said before." } else { "What was most likely meant; look at it first." };
    let mut replacement = json!({ "deletedRegion": places.region(fix.span) });
    if !fix.text.is_empty() {
        replacement["insertedContent"] = json!({ "text": fix.text });
    }
    json!({
        "description": { "text": why },
        "artifactChanges": [{ "artifactLocation": places.artifact(fix.span), "replacements": [replacement] }],
    })
}
