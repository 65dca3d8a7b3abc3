//! The emitted workspace stands alone: moved elsewhere it builds, its tests pass, and one edited example fails one test.

use std::fs;
use std::path::{Path, PathBuf};

use docwright_end_to_end::folder::{Bakery, listing};
use docwright_end_to_end::tool::{Ran, cargo, codegen, repository, run, target};

use crate::hostile;

#[test]
fn a_moved_workspace_passes_and_an_edited_example_fails_its_own_test() {
    let bakery = Bakery::with(&["ledger"]);
    hostile::write_pages(&bakery, &hostile::TEXTS);
    hostile::write_awkward_names(&bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let moved = moved(&bakery.out);

    let ran = test(&moved, &["--workspace", "--exclude", "docwright"]);
    assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
    let told = ran.expect(&[0]);
    assert!(told.contains("test loaf-get.1 ") && !told.contains(" ignored;\n"), "{told}");
    let snapshots = moved.join("tests/replay/snapshots/v1");
    assert!(snapshots.join("loaf-get.1.snap").exists(), "{:?}", listing(&moved).keys());
    // The tests wrote the snapshots that codegen expects, and no others.
    run(codegen(&bakery.docs, &moved).arg("--check")).expect(&[0]);
    let manifest = fs::read_to_string(moved.join("generated/manifest.txt")).expect("a manifest");
    for snapshot in listing(&snapshots).keys() {
        assert!(manifest.contains(&format!("\ntests/replay/snapshots/v1/{snapshot}\n")), "{snapshot}");
    }

    bakery.edit("v1/api/loaf-get.md", "\"label\": \"Dark rye\"", "\"label\": \"Light rye\"");
    run(&mut codegen(&bakery.docs, &moved)).expect(&[0]);
    let ran = test(&moved, &["--package", "docwright-replay", "--no-fail-fast"]);
    let told = format!("{}{}", ran.stdout, ran.stderr);
    assert_ne!(ran.code, 0, "{told}");
    let failed: Vec<&str> = told.lines().filter(|line| line.starts_with("test ") && line.ends_with("FAILED")).collect();
    assert_eq!(failed.len(), 1, "{told}");
    assert!(failed[0].starts_with("test loaf-get.1 "), "{told}");
    assert!(told.contains("v1/api/loaf-get.md:36"), "{told}");
    let new: Vec<String> = listing(&moved).into_keys().filter(|name| name.ends_with(".snap.new")).collect();
    assert_eq!(new, ["tests/replay/snapshots/v1/loaf-get.1.snap.new"]);
}

/// The workspace at another place. It is always the same one below the target folder, so that runs do not pile up artifacts.
fn moved(out: &Path) -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("moved-workspace");
    if place.exists() {
        fs::remove_dir_all(&place).expect("the last run's workspace");
    }
    docwright_end_to_end::folder::copy(out, &place);
    fs::remove_dir_all(out).expect("the first place");
    // The versions that this run has built: nothing has to be fetched.
    fs::copy(repository().join("Cargo.lock"), place.join("Cargo.lock")).expect("a lock file");
    place
}

/// `cargo test` in the workspace, with the artifacts and the profile of this run.
fn test(workspace: &Path, arguments: &[&str]) -> Ran {
    run(cargo(workspace)
        .args(["test", "--offline"])
        .args(arguments)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only"))
}
