//! What the standard's schema asks of the parts that are written here, and what forges ask beside it.

use serde_json::Value;

use super::render;
use crate::diagnostic::fixture::{sources, span_of};
use crate::diagnostic::{Diagnostic, Edit, Severity, rules};
use crate::formats::uri::encoded;

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
    assert_eq!(encoded("v1.0/api/user-get.md"), "v1.0/api/user-get.md");
    assert_eq!(encoded("a:b/100%#?.md"), "a%3Ab/100%25%23%3F.md");
}

/// The schema's rules for an object: which properties have to be there, and which may.
#[track_caller]
fn object(value: &Value, required: &[&str], optional: &[&str]) {
    let object = value.as_object().unwrap_or_else(|| panic!("no object: {value}"));
    for key in required {
        assert!(object.contains_key(*key), "no `{key}` in {value}");
    }
    for key in object.keys() {
        assert!(required.contains(&key.as_str()) || optional.contains(&key.as_str()), "`{key}` is unknown in {value}");
    }
}

#[track_caller]
fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

#[track_caller]
fn text(value: &Value) {
    assert!(value.as_str().is_some_and(|text| !text.is_empty()), "no text: {value}");
}

fn valid_log(log: &Value) {
    object(log, &["version", "runs"], &["$schema"]);
    assert_eq!(log["version"], "2.1.0");
    for run in list(&log["runs"]) {
        object(run, &["tool"], &["results", "columnKind", "defaultEncoding", "originalUriBaseIds"]);
        object(&run["tool"], &["driver"], &[]);
        let driver = &run["tool"]["driver"];
        object(driver, &["name"], &["version", "semanticVersion", "informationUri", "rules"]);
        list(&driver["rules"]).iter().for_each(valid_rule);
        for result in list(&run["results"]) {
            valid_result(result);
            let index = result["ruleIndex"].as_u64().expect("an index") as usize;
            assert_eq!(driver["rules"][index]["id"], result["ruleId"]);
        }
    }
}

fn valid_rule(rule: &Value) {
    let optional = ["name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration", "properties"];
    object(rule, &["id"], &optional);
    object(&rule["shortDescription"], &["text"], &["markdown"]);
    object(&rule["fullDescription"], &["text"], &["markdown"]);
    object(&rule["help"], &["text", "markdown"], &[]);
    text(&rule["shortDescription"]["text"]);
    text(&rule["help"]["markdown"]);
    assert!(rule["helpUri"].as_str().is_some_and(|uri| uri.starts_with("https://")), "{rule}");
    valid_level(&rule["defaultConfiguration"]["level"]);
}

fn valid_level(level: &Value) {
    assert!(["none", "note", "warning", "error"].iter().any(|known| level == known), "{level}");
}

fn valid_result(result: &Value) {
    let optional = ["ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "relatedLocations", "fixes"];
    object(result, &["message"], &optional);
    text(&result["message"]["text"]);
    valid_level(&result["level"]);
    let none = Vec::new();
    for location in list(&result["locations"]).iter().chain(result["relatedLocations"].as_array().unwrap_or(&none)) {
        object(location, &[], &["id", "physicalLocation", "message"]);
        let place = &location["physicalLocation"];
        object(place, &["artifactLocation"], &["region"]);
        valid_artifact(&place["artifactLocation"]);
        valid_region(&place["region"]);
    }
    for fix in result["fixes"].as_array().unwrap_or(&none) {
        object(fix, &["artifactChanges"], &["description"]);
        for change in list(&fix["artifactChanges"]) {
            object(change, &["artifactLocation", "replacements"], &[]);
            valid_artifact(&change["artifactLocation"]);
            for replacement in list(&change["replacements"]) {
                object(replacement, &["deletedRegion"], &["insertedContent"]);
                valid_region(&replacement["deletedRegion"]);
            }
        }
    }
}

fn valid_artifact(artifact: &Value) {
    object(artifact, &[], &["uri", "uriBaseId"]);
    let uri = artifact["uri"].as_str().expect("a URI");
    assert!(uri.is_ascii() && !uri.starts_with('/') && !uri.contains([' ', ':', '\\', '#', '?']), "{uri}");
}

fn valid_region(region: &Value) {
    object(region, &["startLine"], &["startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]);
    let number = |key: &str| region[key].as_u64().unwrap_or_else(|| panic!("{key} of {region}"));
    for key in ["startLine", "startColumn", "endLine", "endColumn"] {
        assert!(number(key) >= 1, "{region}");
    }
    assert!((number("startLine"), number("startColumn")) <= (number("endLine"), number("endColumn")), "{region}");
}
