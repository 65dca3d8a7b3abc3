//! References made from a seed, compiled: what is emitted of them builds without a warning, and its tests find of every exchange
//! what `replay` says.
//!
//! `DOCWRIGHT_COMPILED_REFERENCES=60` compiles so many of them, `DOCWRIGHT_COMPILED_REFERENCES=417..418` those of these seeds. How a
//! larger number fares without a compiler is for `codegen/tests/all/references.rs` to say.

use std::fs;
use std::path::Path;

use crate::support::outcomes::{agree, compiled, dynamic};
use crate::support::tool::{codegen, repository, run, xtask};
use crate::support::workspace::Workspace;
use docwright_references::{Reference, Shelf, seeds};

/// One that is invented, and one of real pages.
const COUNT: u64 = 2;

#[test]
fn what_is_emitted_compiles_and_agrees_with_replay() {
    let shelf = Shelf::of(&repository());
    let failed: Vec<u64> = seeds("DOCWRIGHT_COMPILED_REFERENCES", COUNT)
        .filter(|seed| std::panic::catch_unwind(|| check(*seed, &shelf)).is_err())
        .collect();
    assert!(failed.is_empty(), "the references of these seeds fail: {failed:?}");
}

#[track_caller]
fn check(seed: u64, shelf: &Shelf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reference-{seed}"));
    let _ = fs::remove_dir_all(&folder);
    let (docs, out) = (folder.join("docs"), folder.join("out"));
    Reference::of(seed, shelf).write(&docs);
    run(&mut codegen(&docs, &out)).expect(&[0, 1]);
    let told = run(xtask("replay", &docs).args(["--format", "json"])).expect(&[0, 1]);
    let workspace = Workspace::moved(&out, "emitted");
    let file = workspace.root.with_extension("outcomes");
    fs::write(&file, "").expect("a file for outcomes");
    let ran = workspace.test_telling(&["--workspace", "--exclude", "docwright", "--no-fail-fast"], &file);
    assert!(!ran.stderr.lines().any(|line| line.starts_with("warning")), "seed {seed}: {}", ran.stderr);
    agree(&format!("seed {seed}: replay"), &dynamic(&told), &compiled(&file));
    ran.expect(&[0]);
    // Only what failed is left to be looked at.
    let _ = fs::remove_dir_all(&folder);
}
