//! The emitted workspace stands alone: moved elsewhere it builds, its tests pass, and one edited example fails one test.

use std::fs;

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{codegen, run, xtask};
use crate::support::workspace::Workspace;

use crate::hostile::write_awkward_names;

/// Names of the replay tests that fail.
fn failing(moved: &Workspace) -> Vec<String> {
    let ran = moved.test(&["--package", "docwright-replay", "--no-fail-fast"]);
    let lines = ran.stdout.lines().filter(|line| line.starts_with("test ") && line.ends_with("FAILED"));
    let mut names: Vec<String> = lines.filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn a_moved_workspace_passes_and_an_edited_example_fails_its_own_test() {
    let bakery = Bakery::with(&["ledger"]);
    write_awkward_names(&bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let moved = Workspace::moved(&bakery.out, "emitted");

    // The runtime's own tests run where it is at home; without them nothing here needs a transport.
    let ran = moved.test(&["--workspace", "--exclude", "docwright"]);
    assert!(!ran.stderr.lines().any(|line| line.starts_with("warning")), "{}", ran.stderr);
    let told = ran.expect(&[0]);
    assert!(told.contains("test loaf-get.loaf_get ") && told.contains("test loaf-get.method_lines "), "{told}");
    assert!(told.contains("Doc-tests bakery_v1") || told.contains("src/calls/loaves/mod.rs"), "{told}");
    assert!(told.lines().filter(|line| line.starts_with("test result")).all(|line| line.contains(" 0 ignored")), "{told}");

    // The tests wrote the snapshots that codegen expects, and no others.
    run(codegen(&bakery.docs, &moved.root).arg("--check")).expect(&[0]);
    let manifest = fs::read_to_string(moved.root.join("generated/manifest.txt")).expect("a manifest");
    let expected: Vec<&str> = manifest.lines().filter(|path| path.starts_with("tests/replay/snapshots/")).collect();
    let files = listing(&moved.root);
    let snapshots: Vec<&String> = files.keys().filter(|path| path.starts_with("tests/replay/snapshots/")).collect();
    assert_eq!(snapshots, expected);

    // A property that the schemas lack fails exactly the exchanges that hold it.
    let schemas = moved.root.join("generated/v1/src/reference.json");
    let text = fs::read_to_string(&schemas).expect("the schemas");
    let without = text.replace(r#"["label","String"],"#, "");
    assert_ne!(text, without);
    fs::write(&schemas, without).expect("the schemas");
    // Pages with awkward names are copies of `loaf-get` and hold it too; of the others only these do.
    let mut failed = failing(&moved);
    failed.retain(|name| name.starts_with("loaf") || name.starts_with("oven"));
    assert_eq!(failed, ["loaf-get.loaf_get", "loaf-list.loaf_list", "loaf-post.loaf_post"]);
    fs::write(&schemas, text).expect("the schemas");

    bakery.edit("v1/api/loaf-get.md", "\"label\": \"Dark rye\"", "\"label\": \"Light rye\"");
    run(&mut codegen(&bakery.docs, &moved.root)).expect(&[0]);
    let ran = moved.test(&["--package", "docwright-replay", "--no-fail-fast"]);
    let told = format!("{}{}", ran.stdout, ran.stderr);
    assert_ne!(ran.code, 0, "{told}");
    let failed: Vec<&str> = told.lines().filter(|line| line.starts_with("test ") && line.ends_with("FAILED")).collect();
    assert_eq!(failed.len(), 1, "{told}");
    assert!(failed[0].starts_with("test loaf-get.loaf_get "), "{told}");
    assert!(told.contains("v1/api/loaf-get.md:36"), "{told}");
    let new: Vec<String> = listing(&moved.root).into_keys().filter(|path| path.ends_with(".snap.new")).collect();
    assert_eq!(new, ["tests/replay/snapshots/v1/loaf-get.loaf_get.snap.new"]);

    // Accepted, it is what the test wants, and nothing is left to be reviewed.
    let review = |arguments: &[&str]| run(xtask("review", &bakery.docs).arg("--out").arg(&moved.root).args(arguments));
    assert_eq!(review(&["--accept-all"]).expect(&[0]), "1 accepted, 0 rejected, 0 left\n");
    let accepted = fs::read_to_string(moved.root.join("tests/replay/snapshots/v1/loaf-get.loaf_get.snap")).expect("it is there");
    assert!(accepted.starts_with("---\nsource: tests/replay/src/lib.rs\n---\n"), "{accepted}");
    moved.test(&["--package", "docwright-replay"]).expect(&[0]);
    review(&[]).expect(&[0]);
}
