//! When the tool cannot do its job: one message that names the culprit, exit code 2, nothing written.

use std::fs;
use std::path::Path;

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{codegen, run, xtask};

/// Runs `codegen` after `spoil`, which gives further arguments; the message must hold `culprit`.
#[track_caller]
fn check(culprit: &str, spoil: impl FnOnce(&Bakery) -> Vec<String>) {
    let bakery = Bakery::new();
    let arguments = spoil(&bakery);
    let before = listing(bakery.root());
    let ran = run(codegen(&bakery.docs, &bakery.out).args(arguments));
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(ran.stdout, "", "{ran:?}");
    assert!(ran.stderr.starts_with("error: "), "{ran:?}");
    assert_eq!(ran.stderr.lines().filter(|line| line.starts_with("error")).count(), 1, "{ran:?}");
    assert!(ran.stderr.contains(culprit), "{culprit} in {ran:?}");
    assert!(listing(bakery.root()) == before, "something was written");
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
}

/// Every command that reads pages names the folder that it was given, and what to do; none speaks of a configuration.
#[test]
fn no_docs_folder() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let (gone, file, empty) = (root.path().join("gone"), root.path().join("file.md"), root.path().join("empty"));
    write(&file, "a file, not a folder");
    fs::create_dir_all(empty.join(".hidden/below")).expect("a folder without a file");
    write(&empty.join(".hidden/page.md"), "hidden");
    let out = root.path().join("out").display().to_string();
    write(&root.path().join("program.rs"), "fn main() {}");
    let program = root.path().join("program.rs").display().to_string();
    let commands: [(&str, &[&str]); 10] = [
        ("codegen", &["--out", &out]),
        ("check", &[]),
        ("check", &["--fix"]),
        ("model", &["--api-version", "v1"]),
        ("replay", &[]),
        ("permissions", &[&program]),
        ("report", &["--out", &out]),
        ("diff", &["HEAD"]),
        ("review", &[]),
        ("init", &[]),
    ];
    for (command, arguments) in commands {
        // Snapshots can be looked through beside any folder; what changed in an empty one is nothing.
        let with_empty = (command != "review" && command != "diff").then_some((&empty, "no file is in this folder"));
        let others = [(&gone, "there is no such folder"), (&file, "this is a file and no folder")];
        for (docs, why) in others.into_iter().chain(with_empty) {
            let ran = run(xtask(command, docs).args(arguments));
            let expected = format!("error: {}: {why}; `--docs` names the one that holds the pages\n", docs.display());
            assert_eq!((ran.code, ran.stderr.as_str(), ran.stdout.as_str()), (2, expected.as_str(), ""), "{command}");
        }
    }
    assert!(!root.path().join("out").exists());
}

/// A state of `diff` is a folder too.
#[test]
fn an_empty_folder_is_no_state() {
    let (bakery, empty) = (Bakery::new(), tempfile::tempdir().expect("a temporary folder"));
    let ran = run(xtask("diff", &bakery.docs).arg(&bakery.docs).arg(empty.path()));
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
    assert!(ran.stderr.contains(&format!("{}: no file is in this folder", empty.path().display())), "{ran:?}");
}

#[test]
fn no_version_folder() {
    check("v1, v2", |bakery| {
        fs::remove_dir_all(bakery.docs.join("v1")).expect("the version");
        vec![]
    });
}

#[test]
fn no_configuration() {
    check("nowhere.toml", |bakery| vec!["--config".into(), bakery.root().join("nowhere.toml").display().to_string()]);
    check("docwright.toml", |bakery| {
        fs::remove_file(bakery.docs.join("docwright.toml")).expect("the configuration");
        fs::create_dir(bakery.docs.join("docwright.toml")).expect("a folder");
        vec![]
    });
}

#[test]
fn a_bad_configuration() {
    for (bad, culprit) in [
        ("[service\n", "docwright.toml"),
        ("[service]\nroot = \"bakery\"\n", "crate_prefix"),
        ("hosts = [\"api.bakery.example\"]\n", "hosts"),
    ] {
        check(culprit, |bakery| {
            write(&bakery.docs.join("docwright.toml"), bad);
            vec![]
        });
    }
    check("holst", |bakery| {
        bakery.edit("docwright.toml", "\nhosts =", "\nholsts =");
        vec![]
    });
    check("hosts", |bakery| {
        bakery.edit("docwright.toml", "hosts = [\"api.bakery.example\"]", "hosts = []");
        vec![]
    });
}

#[test]
fn names_in_the_configuration_that_cannot_be_names() {
    for (from, to) in [
        ("root = \"bakery\"", "root = \"bake ry\""),
        ("root = \"bakery\"", "root = \"self\""),
        ("crate_prefix = \"bakery\"", "crate_prefix = \"bake\\\" ry\""),
        ("[versions.v1]", "[versions.\"../v1\"]"),
    ] {
        check("docwright.toml", |bakery| {
            bakery.edit("docwright.toml", from, to);
            vec![]
        });
    }
}

#[test]
fn no_place_to_write() {
    check("out", |bakery| {
        write(&bakery.out, "a file, not a folder");
        vec![]
    });
    check("generated", |bakery| {
        fs::create_dir(&bakery.out).expect("a folder");
        write(&bakery.out.join("generated"), "a file, not a folder");
        vec![]
    });
}

#[test]
fn no_such_version() {
    let bakery = Bakery::new();
    let ran = run(xtask("model", &bakery.docs).args(["--api-version", "v7"]));
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
    assert!(ran.stderr.contains("`v7`") && ran.stderr.contains("v1"), "{ran:?}");
}
