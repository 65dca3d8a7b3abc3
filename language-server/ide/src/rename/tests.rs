use std::collections::BTreeMap;

use super::{Rename, move_file, move_files, prepare, rename};
use crate::sample::{self, PAGES};
use crate::{Snapshot, fixture};

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
            "loan: |state|[loanStage](#loanstage-values)|Where the book is now. Without a `shelf` it is **open**.|",
            "loan: ### loanStage values",
        ],
    );
}

#[test]
fn a_base_in_plain_words() {
    let check = |words: &str, expected: &str| {
        let page = |name: &str, words: &str| {
            format!(
                "# {name} resource type\n\n{words}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|{name}Size|String|Its size.|\n"
            )
        };
        let (bench, seat) = (page("bench", words), page("seat", "Something to sit on."));
        let snapshot = fixture::snapshot(&[("v1/resources/bench.md", bench.as_str()), ("v1/resources/seat.md", seat.as_str())]);
        let file = snapshot.find("v1/resources/seat.md").expect("the page");
        let change = rename(&snapshot, file, 3, "place").expect("a name");
        let line = applied(&snapshot, &change)["v1/resources/bench.md"].lines().nth(2).expect("a line").to_owned();
        assert_eq!(line, expected, "{words}");
    };
    check("A bench. Inherits from seat.", "A bench. Inherits from place.");
    check("A bench with seats. It extends seat.", "A bench with seats. It extends place.");
    check("A bench. Based on [seat](seat.md).", "A bench. Based on [place](seat.md).");
    check("A bench. Has no seat.", "A bench. Has no seat.");
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
            "loan-update: Change a loan; see [how to read it](loan-get.md#permissions). Only its **stage** can be set, and `room` cannot.",
            "loan-update: |stage|[loanState](../resources/loan.md#loanstate-values)|The new state.|",
            "loan-update:   \"stage\": \"returned\"",
            "loan-update:   \"stage\": \"returned\"",
            "loan: |stage|[loanState](#loanstate-values)|Where the book is now. Without a `shelf` it is **open**.|",
            "loan:   \"stage\": \"String\"",
        ],
    );
    check("v1/resources/loan.md", "|op$0en|", "out", &["loan-get:   \"state\": \"out\",", "loan: |out|Still out.|"]);
}

#[test]
fn mentions_in_another_case() {
    let pages = |cell: &str| {
        let lamp = "# lamp resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|watt|Int32|\n";
        let shelf = format!("# shelf resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|lamp|{cell}|\n");
        let pages = [("v1/resources/lamp.md", lamp.to_owned()), ("v1/resources/shelf.md", shelf)];
        pages.into_iter().map(|(path, text)| (path.to_owned(), text)).collect::<BTreeMap<_, _>>()
    };
    for (cell, expected) in [("[Lamp](lamp.md)", "[Light](lamp.md)"), ("[LAMP](lamp.md)", "[LAMP](lamp.md)")] {
        let first = pages(cell);
        let turn = |pages: &BTreeMap<String, String>, new: &str| {
            let snapshot = read(pages);
            let file = snapshot.find("v1/resources/lamp.md").expect("the page");
            applied(&snapshot, &rename(&snapshot, file, 3, new).expect("it can be renamed"))
        };
        let renamed = turn(&first, "light");
        assert!(renamed["v1/resources/shelf.md"].contains(expected), "{renamed:?}");
        assert_eq!(turn(&renamed, "lamp"), first, "{cell}");
    }
}

#[test]
fn pages_and_headings() {
    check(
        "v1/resources/shelf.md",
        "[rea$0ding]",
        "loan-read",
        &[
            "v1/api/loan-get.md → v1/api/loan-read.md",
            "loan-update: Change a loan; see [how to read it](loan-read.md#permissions). Only its **state** can be set, and `room` cannot.",
            "shelf: A place for books. A [loan](loan.md) begins here, see [reading](../api/loan-read.md) too.",
        ],
    );
    check(
        "v1/api/loan-get.md",
        "## Per$0missions",
        "Permissions needed",
        &[
            "loan-get: ## Permissions needed",
            "loan-update: Change a loan; see [how to read it](loan-get.md#permissions-needed). Only its **state** can be set, and `room` cannot.",
        ],
    );
}

/// The pages after files were moved, as far as they change, and the same bytes after the way back.
fn check_moves(moves: &[(&str, &str)], expected: &[&str]) {
    let owned = |pairs: Vec<(&str, &str)>| -> Vec<(String, String)> {
        pairs.into_iter().map(|(from, to)| (from.to_owned(), to.to_owned())).collect()
    };
    let snapshot = sample::snapshot();
    let change = move_files(&snapshot, &owned(moves.to_vec())).expect("they can be moved");
    let pages = applied(&snapshot, &change);
    let mut changed = Vec::new();
    for file in snapshot.files.iter() {
        let path = &file.source.path;
        let now = change.files.iter().find(|(from, _)| from == path).map_or(path, |(_, to)| to);
        let lines = file.source.text.lines().zip(pages[now].lines()).filter(|(before, after)| before != after);
        changed.extend(lines.map(|(_, after)| format!("{now}: {after}")));
    }
    assert_eq!(changed, expected, "{moves:?}");
    let renamed = read(&pages);
    let back = moves.iter().map(|(from, to)| (*to, *from)).collect();
    let back = applied(&renamed, &move_files(&renamed, &owned(back)).expect("they can be moved back"));
    let first: BTreeMap<String, String> = PAGES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(back, first, "{moves:?}: there and back");
}

#[test]
fn files_that_move_together() {
    check_moves(
        &[("v1/resources/loan.md", "v1/resources/lend.md"), ("v1/resources/shelf.md", "v1/resources/rack.md")],
        &[
            "v1/api/loan-get.md: Read a [loan](../resources/lend.md) and see [its members](../resources/lend.md#loanstate-values).",
            "v1/api/loan-get.md: If successful, this method returns a `200 OK` response code and a [loan](../resources/lend.md) object.",
            "v1/api/loan-update.md: |state|[loanState](../resources/lend.md#loanstate-values)|The new state.|",
            "v1/api/loan-update.md: If successful, this method returns a `200 OK` response code and an updated [loan](../resources/lend.md) object.",
            "v1/resources/lend.md: |shelf|[shelf](rack.md)|Where the book stood.|",
            "v1/resources/rack.md: A place for books. A [loan](lend.md) begins here, see [reading](../api/loan-get.md) too.",
        ],
    );
    check_moves(
        &[("v1/resources", "v1/resources/library")],
        &[
            "v1/api/loan-get.md: Read a [loan](../resources/library/loan.md) and see [its members](../resources/library/loan.md#loanstate-values).",
            "v1/api/loan-get.md: If successful, this method returns a `200 OK` response code and a [loan](../resources/library/loan.md) object.",
            "v1/api/loan-update.md: |state|[loanState](../resources/library/loan.md#loanstate-values)|The new state.|",
            "v1/api/loan-update.md: If successful, this method returns a `200 OK` response code and an updated [loan](../resources/library/loan.md) object.",
            "v1/resources/library/shelf.md: A place for books. A [loan](loan.md) begins here, see [reading](../../api/loan-get.md) too.",
        ],
    );
    check_moves(
        &[("v1/resources/loan.md", "v1/resources/shelf.md"), ("v1/resources/shelf.md", "v1/resources/loan.md")],
        &[
            "v1/api/loan-get.md: Read a [loan](../resources/shelf.md) and see [its members](../resources/shelf.md#loanstate-values).",
            "v1/api/loan-get.md: If successful, this method returns a `200 OK` response code and a [loan](../resources/shelf.md) object.",
            "v1/api/loan-update.md: |state|[loanState](../resources/shelf.md#loanstate-values)|The new state.|",
            "v1/api/loan-update.md: If successful, this method returns a `200 OK` response code and an updated [loan](../resources/shelf.md) object.",
            "v1/resources/shelf.md: |shelf|[shelf](loan.md)|Where the book stood.|",
            "v1/resources/loan.md: A place for books. A [loan](shelf.md) begins here, see [reading](../api/loan-get.md) too.",
        ],
    );
    let snapshot = sample::snapshot();
    let taken = move_files(&snapshot, &[("v1/resources/loan.md".into(), "v1/resources/shelf.md".into())]);
    assert_eq!(taken, Err("there is a page `v1/resources/shelf.md` already".to_owned()));
}

#[test]
fn rows_images_and_endings_follow() {
    let page =
        |line: &str| format!("# book resource type\n\n{line}\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|id|String|\n");
    let own =
        "[Shelf](shelf), ![Cover](../images/cover.png), [site](/a), [elsewhere](https://library.example/a), [here](#properties).";
    let files: BTreeMap<String, String> = [
        ("v1/resources/book.md", page(own)),
        ("v1/resources/shelf.md", page("[Book](book#properties)").replace("book resource", "shelf resource")),
        ("v1/toc.yml", "- name: Book\n  href: resources/book.md\n- {name: Shelf, href: resources/shelf.md}\n".to_owned()),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .into();
    let turn = |files: &BTreeMap<String, String>, from: &str, to: &str| {
        let snapshot = read(files);
        applied(&snapshot, &move_file(&snapshot, from, to).expect("it can be moved"))
    };
    let check = |to: &str, lines: [&str; 3]| {
        let moved = turn(&files, "v1/resources/book.md", to);
        let line = |path: &str, at: usize| moved[path].lines().nth(at).unwrap_or_default().to_owned();
        assert_eq!([line(to, 2), line("v1/resources/shelf.md", 2), line("v1/toc.yml", 1)], lines);
        assert_eq!(turn(&moved, to, "v1/resources/book.md"), files, "there and back");
    };
    check("v1/resources/tome.md", [own, "[Book](tome#properties)", "  href: resources/tome.md"]);
    let deeper = own.replace("(shelf)", "(../shelf)").replace("../images", "../../images");
    check(
        "v1/resources/old (1)/book.md",
        [&deeper, "[Book](old%20%281%29/book#properties)", "  href: resources/old%20%281%29/book.md"],
    );
}

#[test]
fn words_of_prose_that_are_no_properties_stay() {
    check(
        "v1/resources/loan.md",
        "a `shel$0f` it",
        "rack",
        &[
            "loan-get:   \"rack\": { \"room\": \"north\", \"lamp\": true }",
            "loan: |rack|[shelf](shelf.md)|Where the book stood.|",
            "loan: |state|[loanState](#loanstate-values)|Where the book is now. Without a `rack` it is **open**.|",
            "loan:   \"rack\": { \"@odata.type\": \"library.main.shelf\" },",
        ],
    );
    check_refused("v1/resources/loan.md", "|sta$0te|", "open", "v1/resources/loan.md:16 mentions a `open` already");
    check_refused("v1/api/loan-update.md", "and `ro$0om`", "x", "nothing here has a name that can be changed");
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
