//! What the standard's schema asks of the parts that are written here, and what forges ask beside it.

use serde_json::Value;

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
pub(crate) fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

#[track_caller]
fn text(value: &Value) {
    assert!(value.as_str().is_some_and(|text| !text.is_empty()), "no text: {value}");
}

/// Holds a log to all of it.
#[track_caller]
pub(crate) fn valid_log(log: &Value) {
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
    object(&rule["help"], &["text"], &["markdown"]);
    text(&rule["shortDescription"]["text"]);
    text(&rule["help"]["text"]);
    assert!(rule["helpUri"].as_str().is_some_and(|uri| uri.starts_with("https://")), "{rule}");
    valid_level(&rule["defaultConfiguration"]["level"]);
}

fn valid_level(level: &Value) {
    assert!(["none", "note", "warning", "error"].iter().any(|known| level == known), "{level}");
}

fn valid_result(result: &Value) {
    let optional =
        ["ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "relatedLocations", "fixes", "properties"];
    object(result, &["message"], &optional);
    text(&result["message"]["text"]);
    valid_level(&result["level"]);
    let fingerprints = result["partialFingerprints"].as_object().expect("fingerprints");
    assert!(!fingerprints.is_empty() && fingerprints.values().all(Value::is_string), "{result}");
    assert!(!list(&result["locations"]).is_empty(), "forges refuse a result without a place: {result}");
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
    assert!(number("startLine") >= 1, "{region}");
    if region.get("endLine").is_none() {
        // The whole of a file, for which forges take its first line.
        return object(region, &["startLine"], &[]);
    }
    for key in ["startColumn", "endLine", "endColumn"] {
        assert!(number(key) >= 1, "{region}");
    }
    assert!((number("startLine"), number("startColumn")) <= (number("endLine"), number("endColumn")), "{region}");
}
