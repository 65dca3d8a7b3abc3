//! Which findings, and what they weigh.

use std::fs;

use serde_json::{Value, json};

use super::{PAGE, check, clean, found, spoilt};

#[test]
fn nothing_wrong_is_clean() {
    check(&clean(), &[]).expect(&[0]);
}

#[test]
fn rules_families_and_severities() {
    let bakery = spoilt();
    bakery.edit(PAGE, "GET /loaves/{id}\n", "GET /loaves/{id}/\n");
    let rules = |arguments: &[&str]| found(&bakery, arguments).into_iter().map(|(rule, _)| rule).collect::<Vec<String>>();
    let (comma, slash) = ("json-trailing-comma", "template-trailing-slash");
    assert_eq!(rules(&[]), [slash, comma]);
    assert_eq!(rules(&["--rule", "json-*"]), [comma]);
    assert_eq!(rules(&["--family", "http"]), [slash]);
    assert_eq!(rules(&["--family", "http", "--rule", "json-trailing-comma"]), [slash, comma]);
    assert_eq!(rules(&["--severity", "error"]), Vec::<String>::new());
    for (arguments, culprit) in [
        (["--rule", "json-trailing-coma"], "did you mean `json-trailing-comma`"),
        (["--rule", "nothing-*"], "there is no rule `nothing-*`"),
        (["--family", "jsn"], "there is no family `jsn`; there are markdown, json"),
    ] {
        let ran = check(&bakery, &arguments);
        assert!(ran.code == 2 && ran.stderr.contains(culprit), "{ran:?}");
    }
}

#[test]
fn severities_are_configured() {
    let bakery = spoilt();
    let configure = |row: &str| {
        let path = bakery.docs.join("docwright.toml");
        let text = fs::read_to_string(&path).expect("a configuration");
        let text = text.split("\n[rules]").next().unwrap_or_default();
        fs::write(&path, format!("{text}\n[rules]\n{row}\n")).expect("it is written");
    };
    for (row, severity) in [("json = \"error\"", "error"), ("json = \"error\"\njson-trailing-comma = \"hint\"", "hint")] {
        configure(row);
        let rows: Value = serde_json::from_str(&check(&bakery, &["--format", "json"]).expect(&[1])).expect("JSON");
        assert_eq!(rows[0]["severity"], severity);
    }
    configure("json-trailing-comma = \"off\"");
    check(&bakery, &[]).expect(&[0]);
    configure("json-trailing-coma = \"off\"");
    let ran = check(&bakery, &[]);
    assert!(ran.code == 2 && ran.stderr.contains("rules.json-trailing-coma: no rule and no family"), "{ran:?}");
    assert!(ran.stderr.contains("line ") && ran.stderr.contains("did you mean `json-trailing-comma`?"), "{ran:?}");
}

#[test]
fn statistics() {
    let bakery = spoilt();
    let text = check(&bakery, &["--statistics"]).expect(&[1]);
    for part in [
        "By severity\n     1 warning\n",
        "By rule\n     1 json-trailing-comma\n",
        "By family\n     1 json\n",
        "By folder\n     1 v1/api\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.ends_with("1 finding in 7 files, 1 of them with a safe fix\n"), "{text}");
    let sums: Value = serde_json::from_str(&check(&bakery, &["--statistics", "--format", "json"]).expect(&[1])).expect("JSON");
    assert_eq!(sums["folders"], json!([{ "folder": "v1/api", "count": 1 }]));
    assert_eq!((&sums["findings"], &sums["files"], &sums["fixable"]), (&json!(1), &json!(7), &json!(1)));
    check(&bakery, &["--statistics", "--format", "sarif"]).expect(&[2]);
}
