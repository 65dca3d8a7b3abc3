//! The forms in which other programs take findings.

use std::fs;

use serde_json::Value;

use super::{check, spoilt};

#[test]
fn sarif_names_pages_below_the_root_of_the_repository() {
    let bakery = spoilt();
    fs::create_dir(bakery.root().join(".git")).expect("what tells a repository");
    let log: Value = serde_json::from_str(&check(&bakery, &["--format", "sarif"]).expect(&[1])).expect("JSON");
    let result = &log["runs"][0]["results"][0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "docs/v1/api/loaf-get.md");
    assert_eq!(result["ruleId"], "json-trailing-comma");
    assert_eq!(result["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"], place["region"]);
    let before = &result["partialFingerprints"];
    bakery.edit(super::PAGE, "# Get loaf\n", "\n\n# Get loaf\n");
    let moved: Value = serde_json::from_str(&check(&bakery, &["--format", "sarif"]).expect(&[1])).expect("JSON");
    let moved = &moved["runs"][0]["results"][0];
    assert_eq!(&moved["partialFingerprints"], before);
    assert_ne!(&moved["locations"], &result["locations"]);
}

#[test]
fn commands_for_workflows() {
    let bakery = spoilt();
    let told = check(&bakery, &["--format", "github"]).expect(&[1]);
    let beginning = "::warning file=v1/api/loaf-get.md,line=53,endLine=53,col=25,endColumn=25,title=json-trailing-comma::";
    assert!(told.starts_with(beginning) && told.lines().count() == 1, "{told}");
}
