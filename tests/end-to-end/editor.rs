//! What an editor shows of every page is what the command line prints: place, rule, severity, message, related places and fix.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use docwright_ls::server::Ending;

use crate::support::editor::{Editor, place, uri};
use crate::support::folder::Bakery;
use crate::support::tool::{repository, run, xtask};
use serde_json::{Value, json};

use crate::corpus::corpus;

/// Findings with fixes and related places, behind letters that count differently in bytes, in UTF-16 and to a reader.
const SPOILT: &str = r##"# Bake loaf

## HTTP request

```http
POST /loaves/
```

## Example

```http
POST https://api.bakery.example/v1/loaves
Content-Type: application/json

{"name": "🥖 Bâtard", "note": "𝔴𝔢𝔩𝔩 done",}
```

<!-- { "blockType": "response", "@odata.type": "bakery.tin" } -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{"value": [{"@odata.type": "#bakery.loaf", "name": "🥖 Bâtard",}]}
```
"##;

const TIN: &str = "# tin resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|width|Int32|How wide.|\n";

#[test]
fn an_editor_shows_what_check_prints() {
    let bakery = Bakery::with(&["ledger"]);
    bakery.write("v1/api/loaf-spoilt.md", SPOILT);
    bakery.write("v1/resources/tin.md", TIN);
    assert!(compare(&bakery.docs, &bakery.docs.join("docwright.toml")) > 6);
}

/// What a configuration makes of rules holds for both.
#[test]
fn an_editor_weighs_findings_as_check_does() {
    let bakery = Bakery::with(&["ledger"]);
    bakery.write("v1/api/loaf-spoilt.md", SPOILT);
    let config = bakery.docs.join("docwright.toml");
    let before = compare(&bakery.docs, &config);
    let text = fs::read_to_string(&config).expect("a configuration");
    let rules = "[rules]\njson = \"hint\"\nhttp = \"error\"\ntemplate-trailing-slash = \"off\"\n";
    fs::write(&config, format!("{text}\n{rules}")).expect("it is written");
    let after = compare(&bakery.docs, &config);
    assert!(after > 0 && after < before, "{after} of {before}");
}

#[test]
fn an_editor_shows_what_check_prints_of_a_whole_reference() {
    let Some(corpus) = corpus() else { return };
    let corpus = corpus.canonicalize().expect("it is there");
    assert!(compare(&corpus, &repository().join("docs/docwright.toml")) > 1000);
}

/// Compares every page; how many findings there are.
fn compare(docs: &Path, config: &Path) -> usize {
    let printed = run(xtask("check", docs).args(["--format", "json"])).expect(&[0, 1]);
    let printed: Vec<Value> = serde_json::from_str(&printed).expect("JSON");
    let mut pages: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for finding in &printed {
        pages.entry(finding["path"].as_str().expect("a path")).or_default().push(finding);
    }

    let mut editor = Editor::open(docs, &json!({ "docs": docs, "config": config, "diagnostics": "workspace" }));
    let report = editor.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    let shown: BTreeMap<&str, &Vec<Value>> = list(&report["items"])
        .iter()
        .map(|page| (page["uri"].as_str().expect("an address"), page["items"].as_array().expect("a list")))
        .collect();
    let addresses: BTreeMap<String, &str> = pages.keys().map(|path| (uri(&docs.join(path)), *path)).collect();
    assert_eq!(shown.keys().copied().collect::<Vec<_>>(), addresses.keys().collect::<Vec<_>>(), "pages with findings");

    let mut texts = Texts { docs, read: BTreeMap::new() };
    for (address, path) in &addresses {
        let text = texts.of(path);
        let fixed: Vec<Value> = shown[address.as_str()]
            .iter()
            .zip(&pages[path])
            .map(|(finding, printed)| {
                let fix = fix(&mut editor, address, finding, &printed["fix"], path, &text);
                as_printed(finding, path, &text, &mut texts, fix)
            })
            .collect();
        let printed: Vec<Value> = pages[path].iter().map(|finding| without_help(finding)).collect();
        assert_eq!(fixed, printed, "{path}");
    }
    assert!(matches!(editor.close(), Ending::Asked));
    printed.len()
}

/// A diagnostic in the words of `check --format json`.
fn as_printed(finding: &Value, path: &str, text: &str, texts: &mut Texts<'_>, fix: Value) -> Value {
    let severity = match finding["severity"].as_u64() {
        Some(1) => "error",
        Some(2) => "warning",
        Some(3) => "info",
        Some(4) => "hint",
        other => panic!("{other:?} is no severity"),
    };
    let related: Vec<Value> = list(&finding["relatedInformation"])
        .iter()
        .map(|related| {
            let path = texts.path(related["location"]["uri"].as_str().expect("an address"));
            let text = texts.of(&path);
            spanned(&related["location"]["range"], &path, &text, "message", &related["message"])
        })
        .collect();
    let mut row = spanned(&finding["range"], path, text, "message", &finding["message"]);
    row["rule"] = finding["code"].clone();
    row["severity"] = json!(severity);
    row["related"] = json!(related);
    row["fix"] = fix;
    row
}

/// The fix that the editor offers for a finding: where one is printed it must be among what is preferred there.
fn fix(editor: &mut Editor, address: &str, finding: &Value, printed: &Value, path: &str, text: &str) -> Value {
    if printed.is_null() {
        return Value::Null;
    }
    let context = json!({ "diagnostics": [finding], "only": ["quickfix"] });
    let params = json!({ "textDocument": { "uri": address }, "range": finding["range"], "context": context });
    let actions = editor.ask("textDocument/codeAction", params);
    // What is only a guess is offered and never preferred.
    let is_guess = printed["guess"] == true;
    let preferred = list(&actions).iter().filter(|action| {
        (action["isPreferred"] == true) != is_guess
            && list(&action["diagnostics"]).iter().any(|about| about["code"] == finding["code"])
    });
    // Others beside a guess may change other pages: they add the row that a type's table lacks.
    let files = preferred.flat_map(|action| list(&action["edit"]["documentChanges"]));
    let edits = files.filter(|file| file["textDocument"]["uri"] == address).flat_map(|file| list(&file["edits"]));
    let offered: Vec<Value> = edits.map(|edit| spanned(&edit["range"], path, text, "text", &edit["newText"])).collect();
    let mut edit = printed.clone();
    edit.as_object_mut().expect("an object").remove("guess");
    if offered.contains(&edit) { printed.clone() } else { json!(offered) }
}

fn spanned(range: &Value, path: &str, text: &str, key: &str, value: &Value) -> Value {
    json!({ "path": path, "start": place(text, &range["start"]), "end": place(text, &range["end"]), key: value })
}

/// Help is told by the command that explains a rule.
fn without_help(finding: &Value) -> Value {
    let mut finding = finding.clone();
    finding.as_object_mut().expect("an object").remove("help");
    finding
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The texts of the pages, each read once.
struct Texts<'d> {
    docs: &'d Path,
    read: BTreeMap<String, String>,
}

impl Texts<'_> {
    fn of(&mut self, path: &str) -> String {
        let read = || fs::read_to_string(self.docs.join(path)).expect("a page");
        self.read.entry(path.to_owned()).or_insert_with(read).clone()
    }

    fn path(&self, address: &str) -> String {
        address.strip_prefix(&format!("{}/", uri(self.docs))).expect("a page of the reference").to_owned()
    }
}
