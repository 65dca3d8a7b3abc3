//! `codegen`: writes what differs and removes what went, in its own files alone.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{codegen, run};

#[test]
fn a_second_run_writes_nothing() {
    let bakery = Bakery::new();
    let first = run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    assert!(first.contains("v1: 5 pages, 5 operations, 1 types, 1 enumerations, 5 of 5 exchanges replay"), "{first}");
    let (files, times) = (listing(&bakery.out), times(&bakery.out));
    let second = run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    assert!(second.contains("0 files written, 0 removed"), "{second}");
    assert_eq!(self::times(&bakery.out), times);
    run(codegen(&bakery.docs, &bakery.out).arg("--check")).expect(&[0]);
    assert!(listing(&bakery.out) == files);
}

#[test]
fn a_check_names_what_is_stale_and_the_command_that_mends_it() {
    let bakery = Bakery::new();
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let before = listing(&bakery.out);
    bakery.edit("v1/api/loaf-get.md", "\"label\": \"Dark rye\"", "\"label\": \"Light rye\"");
    let told = run(codegen(&bakery.docs, &bakery.out).arg("--check")).expect(&[1]);
    assert!(told.contains("stale: tests/replay/v1/loaf_get.rs\n"), "{told}");
    assert!(!told.contains("loaf_list"), "{told}");
    let mend = format!("`cargo xtask codegen --docs {} --out {}`", bakery.docs.display(), bakery.out.display());
    assert!(told.contains(&mend), "{told}");
    assert!(listing(&bakery.out) == before, "a check wrote");
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    run(codegen(&bakery.docs, &bakery.out).arg("--check")).expect(&[0]);
}

#[test]
fn what_a_removed_page_gave_goes_and_what_others_wrote_stays() {
    let bakery = Bakery::new();
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let own = ["tests/replay/v1/oven_stop_shift.rs", "generated/v1/src/calls/ovens/mod.rs"];
    let snapshot = "tests/replay/snapshots/v1/oven-stop-shift.oven_stop_shift.snap";
    let foreign = ["notes.txt", "tests/replay/v1/notes.rs", "tests/replay/snapshots/v1/notes.snap", "generated/v1/notes/a.txt"];
    for path in foreign.iter().chain([&snapshot]) {
        let path = bakery.out.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, "not from a page\n").expect("a file");
    }
    fs::remove_file(bakery.docs.join("v1/api/oven-stop-shift.md")).expect("the page was there");

    let told = run(codegen(&bakery.docs, &bakery.out).arg("--check")).expect(&[1]);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);

    let files = listing(&bakery.out);
    for path in own.iter().chain([&snapshot]) {
        assert!(told.contains(&format!("no longer emitted: {path}\n")), "{path} in {told}");
        assert!(!files.contains_key(*path), "{path} is still there");
    }
    for path in foreign {
        assert_eq!(files.get(path).map(Vec::as_slice), Some(&b"not from a page\n"[..]), "{path}");
    }
}

#[test]
fn a_file_of_another_is_not_overwritten() {
    let bakery = Bakery::new();
    fs::create_dir(&bakery.out).expect("a folder");
    fs::write(bakery.out.join("Cargo.toml"), "[package]\nname = \"mine\"\n").expect("a file");
    let ran = run(&mut codegen(&bakery.docs, &bakery.out));
    assert!(ran.stderr.contains("Cargo.toml"), "{ran:?}");
    ran.expect(&[2]);
    assert_eq!(listing(&bakery.out).into_keys().collect::<Vec<_>>(), ["Cargo.toml"]);
}

#[cfg(unix)]
#[test]
fn the_output_folder_and_version_folders_may_be_links() {
    let plain = Bakery::new();
    run(&mut codegen(&plain.docs, &plain.out)).expect(&[0]);

    let linked = Bakery::new();
    let (real, elsewhere) = (linked.root().join("real"), linked.root().join("pages"));
    fs::create_dir(&real).expect("a folder");
    std::os::unix::fs::symlink(&real, &linked.out).expect("a link");
    fs::rename(linked.docs.join("v1"), &elsewhere).expect("the version folder moves");
    std::os::unix::fs::symlink(&elsewhere, linked.docs.join("v1")).expect("a link");
    run(&mut codegen(&linked.docs, &linked.out)).expect(&[0]);

    assert!(linked.out.is_symlink());
    assert!(listing(&real) == listing(&plain.out));
    run(codegen(&linked.docs, &linked.out).arg("--check")).expect(&[0]);
}

#[cfg(unix)]
#[test]
fn links_inside_a_version_folder_are_not_followed() {
    let bakery = Bakery::new();
    let plain = run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let outside = bakery.root().join("outside");
    fs::create_dir(&outside).expect("a folder");
    fs::copy(bakery.docs.join("v1/api/loaf-get.md"), outside.join("cake-get.md")).expect("a page");
    std::os::unix::fs::symlink(&outside, bakery.docs.join("v1/api/more")).expect("a link");
    std::os::unix::fs::symlink(outside.join("cake-get.md"), bakery.docs.join("v1/api/cake-get.md")).expect("a link");
    let linked = run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[1]);
    let sums = |told: &str| told.lines().find(|line| line.starts_with("v1: ")).map(str::to_owned);
    assert_eq!(sums(&linked), sums(&plain));
    assert!(linked.contains("v1/api/cake-get.md: file-unreadable") && linked.contains("0 files written"), "{linked}");
}

/// When each file was last written.
fn times(root: &Path) -> Vec<(String, SystemTime)> {
    let time = |name: &String| fs::metadata(root.join(name)).and_then(|data| data.modified()).expect("a time");
    listing(root).into_keys().map(|name| (name.clone(), time(&name))).collect()
}
