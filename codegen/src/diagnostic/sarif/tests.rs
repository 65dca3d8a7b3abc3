//! Logs of findings, held to the standard.

use serde_json::Value;

use super::render;
use crate::diagnostic::fixture::{sources, span_of};
use crate::diagnostic::{Diagnostic, Edit, Severity, rules};
use crate::formats::sarif::valid::{list, valid_log};
use crate::formats::uri::encoded_path;

fn parsed(findings: &[Diagnostic], path: &str, text: &str) -> Value {
    let log = render(findings, &sources(path, text), "docs/");
    let log: Value = serde_json::from_str(&log).expect("it is JSON");
    valid_log(&log);
    log
}

#[test]
fn a_finding_with_everything() {
    let text = "\u{feff}𝄞é,\n]\n";
    let mut finding = Diagnostic::new(&rules::JSON_TRAILING_COMMA, span_of(text, ","), "a comma");
    finding.severity = Severity::Hint;
    finding.related.push((span_of(text, "]"), "before this".into()));
    finding.fix = Some(Edit { span: span_of(text, ","), text: String::new() });
    let log = parsed(&[finding], "v1/api/ä b.md", text);
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["level"], "note");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    let expected = r#"{"startLine":1,"startColumn":4,"endLine":1,"endColumn":5,"byteOffset":9,"byteLength":1}"#;
    assert_eq!(region.to_string(), expected);
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "docs/v1/api/%C3%A4%20b.md");
    assert_eq!(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 2);
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!((&replacement["deletedRegion"], replacement.get("insertedContent")), (region, None));
}

#[test]
fn every_rule_is_described_and_nothing_found_is_a_log_too() {
    let log = parsed(&[], "v1/api/a.md", "");
    let described = list(&log["runs"][0]["tool"]["driver"]["rules"]);
    assert_eq!(described.len(), rules::all().count());
    assert_eq!(list(&log["runs"][0]["results"]).len(), 0);
}

#[test]
fn places_outside_the_text_do_no_harm() {
    let mut span = span_of("abc", "c");
    (span.start, span.end) = (7, 9);
    parsed(&[Diagnostic::new(&rules::FILE_UNREADABLE, span, "gone")], "v1/api/a.md", "abc");
}

#[test]
fn paths_are_relative_references() {
    assert_eq!(encoded_path("v1.0/api/user-get.md"), "v1.0/api/user-get.md");
    assert_eq!(encoded_path("a:b/100%#?.md"), "a%3Ab/100%25%23%3F.md");
}
