use std::collections::BTreeMap;

use super::{Rename, prepare, rename};
use crate::ide::sample::{self, PAGES};
use crate::ide::{Snapshot, fixture};

/// The pages after a rename.
fn applied(snapshot: &Snapshot, change: &Rename) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for file in snapshot.files.iter() {
        let mut text = file.source.text.to_string();
        let edits = change.edits.iter().filter(|(id, _)| *id == file.facts.file).flat_map(|(_, edits)| edits).rev();
        for edit in edits {
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        let moved = change.files.iter().find(|(from, _)| *from == file.source.path);
        pages.insert(moved.map_or(file.source.path.clone(), |(_, to)| to.clone()), text);
    }
    pages
}

fn read(pages: &BTreeMap<String, String>) -> Snapshot {
    fixture::snapshot(&pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// Renames what stands at `$0`; the lines that change, and the same bytes after the way back.
fn check(path: &str, excerpt: &str, new: &str, expected: &[&str]) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    let old = prepare(&snapshot, file, offset).expect("a name").placeholder;
    let change = rename(&snapshot, file, offset, new).unwrap_or_else(|error| panic!("{excerpt}: {error}"));
    let pages = applied(&snapshot, &change);
    let renamed = read(&pages);
    let mut changed = Vec::new();
    for file in snapshot.files.iter() {
        let path = &file.source.path;
        let now = change.files.iter().find(|(from, _)| from == path).map_or(path, |(_, to)| to);
        if now != path {
            changed.push(format!("{path} → {now}"));
        }
        let lines = file.source.text.lines().zip(pages[now].lines()).filter(|(before, after)| before != after);
        changed.extend(lines.map(|(_, after)| format!("{}: {after}", file.source.stem())));
    }
    assert_eq!(changed, expected, "{excerpt} → {new}");
    let moved = change.files.iter().find(|(from, _)| from == path).map_or(path.to_owned(), |(_, to)| to.clone());
    let same_place = change.edits.iter().filter(|(id, _)| *id == file).flat_map(|(_, edits)| edits);
    let shift: i64 = same_place
        .filter(|edit| edit.span.end < offset)
        .map(|edit| i64::try_from(edit.text.len()).expect("a short text") - i64::from(edit.span.end - edit.span.start))
        .sum();
    let start = prepare(&snapshot, file, offset).expect("a name").span.start;
    let file = renamed.find(&moved).expect("the page is there");
    let back = rename(&renamed, file, u32::try_from(i64::from(start) + shift).expect("a place"), &old);
    let back = applied(&renamed, &back.unwrap_or_else(|error| panic!("{excerpt} back: {error}")));
    let first: BTreeMap<String, String> = PAGES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(back, first, "{excerpt}: there and back");
}

fn check_refused(path: &str, excerpt: &str, new: &str, expected: &str) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    assert_eq!(rename(&snapshot, file, offset, new).expect_err("it cannot be done"), expected, "{excerpt} → {new}");
}

#[test]
fn types() {
    check(
        "v1/resources/shelf.md",
        "# she$0lf resource type",
        "rack",
        &[
            "loan: |shelf|[rack](shelf.md)|Where the book stood.|",
            "loan:   \"shelf\": { \"@odata.type\": \"library.main.rack\" },",
            "shelf: # rack resource type",
            "shelf: <!-- { \"blockType\": \"resource\", \"@odata.type\": \"library.main.rack\" } -->",
            "shelf:   \"@odata.type\": \"#library.main.rack\",",
        ],
    );
    check(
        "v1/resources/loan.md",
        "|[loan$0State]",
        "loanStage",
        &[
            "loan-get: Read a [loan](../resources/loan.md) and see [its members](../resources/loan.md#loanstage-values).",
            "loan-update: |state|[loanStage](../resources/loan.md#loanstage-values)|The new state.|",
            "loan: |state|[loanStage](#loanstage-values)|Where the book is now.|",
            "loan: ### loanStage values",
        ],
    );
}

#[test]
fn properties_and_members() {
    check(
        "v1/resources/loan.md",
        "|sta$0te|",
        "stage",
        &[
            "loan-get: GET https://api.library.example/v1/loans/1?$select=id,stage",
            "loan-get:   \"stage\": \"open\",",
            "loan-update: |stage|[loanState](../resources/loan.md#loanstate-values)|The new state.|",
            "loan-update:   \"stage\": \"returned\"",
            "loan-update:   \"stage\": \"returned\"",
            "loan: |stage|[loanState](#loanstate-values)|Where the book is now.|",
            "loan:   \"stage\": \"String\"",
        ],
    );
    check("v1/resources/loan.md", "|op$0en|", "out", &["loan-get:   \"state\": \"out\",", "loan: |out|Still out.|"]);
}

#[test]
fn pages_and_headings() {
    check(
        "v1/resources/shelf.md",
        "[rea$0ding]",
        "loan-read",
        &[
            "v1/api/loan-get.md → v1/api/loan-read.md",
            "loan-update: Change a loan; see [how to read it](loan-read.md#permissions).",
            "shelf: A place for books. A [loan](loan.md) begins here, see [reading](../api/loan-read.md) too.",
        ],
    );
    check(
        "v1/api/loan-get.md",
        "## Per$0missions",
        "Permissions needed",
        &["loan-get: ## Permissions needed", "loan-update: Change a loan; see [how to read it](loan-get.md#permissions-needed)."],
    );
}

#[test]
fn refusals() {
    check_refused("v1/resources/loan.md", "|sta$0te|", "shelf", "there is a `shelf` already");
    check_refused("v1/resources/shelf.md", "|ro$0om|", "lamp", "v1/api/loan-get.md:46 mentions a `lamp` already");
    check_refused("v1/resources/shelf.md", "# she$0lf", "loan", "there is a `loan` already");
    check_refused("v1/resources/shelf.md", "# she$0lf", "string", "`string` is a primitive type");
    check_refused(
        "v1/resources/shelf.md",
        "# she$0lf",
        "two words",
        "`two words` is no name: a letter, then letters, digits and `_`",
    );
    check_refused(
        "v1/resources/shelf.md",
        "# shelf re$0source",
        "x",
        "this heading names `shelf`: put the cursor on that name to rename it",
    );
    check_refused("v1/api/loan-get.md", "GET /lo$0ans", "x", "a call is named by its URL");
    check_refused("v1/api/loan-get.md", "|Loans.Re$0ad,", "x", "permissions are named by the service");
}
