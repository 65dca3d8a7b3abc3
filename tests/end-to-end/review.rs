//! What a reviewer sees of a change of the pages: only files that have to do with it differ.

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{codegen, run};

const PAGE: &str = "v1/api/loaf-get.md";

/// The files that differ after a change of the pages, in order of their paths: `+` where a file is new, `~` where it differs.
#[track_caller]
fn check(change: impl FnOnce(&Bakery), expected: &[&str]) {
    let bakery = Bakery::new();
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let before = listing(&bakery.out);
    change(&bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let after = listing(&bakery.out);
    assert!(before.keys().all(|path| after.contains_key(path)), "nothing is removed");
    let changes = after.iter().filter_map(|(path, text)| match before.get(path) {
        None => Some(format!("+ {path}")),
        Some(earlier) if earlier != text => Some(format!("~ {path}")),
        Some(_) => None,
    });
    assert_eq!(changes.collect::<Vec<_>>(), expected);
}

#[test]
fn an_example_on_top_moves_no_other() {
    let example = "## Examples\n\n### Example 1: A loaf without anything\n\n```http\nGET https://api.bakery.example/v1/loaves/spelt-3\n```\n\n\
        ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"spelt-3\" }\n```\n";
    check(
        |bakery| bakery.edit(PAGE, "## Examples\n", example),
        &[
            "~ generated/manifest.txt",
            "~ generated/v1/src/calls/loaves/mod.rs",
            "~ generated/v1/src/exchanges.jsonl",
            "~ tests/replay/v1/loaf_get.rs",
            "~ tests/replay/v1/source-map.json",
        ],
    );
}

#[test]
fn a_method_line_adds_its_call() {
    check(
        |bakery| bakery.edit(PAGE, "GET /loaves/{id}\n", "GET /loaves/{id}\nGET /shelves/{shelf-id}/loaves/{id}\n"),
        &[
            "~ generated/manifest.txt",
            "~ generated/v1/src/calls/mod.rs",
            "+ generated/v1/src/calls/shelves/id_loaves.rs",
            "+ generated/v1/src/calls/shelves/mod.rs",
            "~ generated/v1/src/lib.rs",
            "~ generated/v1/src/permissions.txt",
            "~ generated/v1/src/reference.json",
            "~ generated/v1/src/root.rs",
            "~ tests/replay/v1/loaf_get.rs",
            "~ tests/replay/v1/source-map.json",
        ],
    );
}

#[test]
fn a_page_adds_its_call_and_its_tests() {
    let page = "# Count buns\n\n## HTTP request\n\n```http\nGET /buns/count\n```\n\n## Response\n\nReturns `204 No Content`.\n\n## Example\n\n\
        ```http\nGET https://api.bakery.example/v1/buns/count\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n";
    check(
        |bakery| bakery.write("v1/api/buns-count.md", page),
        &[
            "~ generated/manifest.txt",
            "+ generated/v1/src/calls/buns/count.rs",
            "+ generated/v1/src/calls/buns/mod.rs",
            "~ generated/v1/src/calls/mod.rs",
            "~ generated/v1/src/exchanges.jsonl",
            "~ generated/v1/src/lib.rs",
            "~ generated/v1/src/permissions.txt",
            "~ generated/v1/src/reference.json",
            "~ generated/v1/src/root.rs",
            "+ tests/replay/v1/buns_count.rs",
            "~ tests/replay/v1/main.rs",
            "~ tests/replay/v1/source-map.json",
        ],
    );
}

#[test]
fn a_heading_changes_nothing_but_the_words_above_its_test() {
    check(|bakery| bakery.edit(PAGE, "### Request\n", "### Ask for it\n"), &["~ tests/replay/v1/loaf_get.rs"]);
    check(|bakery| bakery.edit(PAGE, "## Examples\n", "## Example: one loaf\n"), &["~ tests/replay/v1/loaf_get.rs"]);
}
