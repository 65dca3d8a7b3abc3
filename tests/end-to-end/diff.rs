//! `diff`: over revisions of a real repository, and folders.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::folder::{Bakery, listing};
use crate::support::tool::{Ran, run, xtask};

fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(["-c", "user.name=baker", "-c", "user.email=baker@bakery.example"]).args(arguments);
    run(&mut git).expect(&[0]);
}

/// Two commits of the bakery: the second has a property less and a mended word.
fn repository() -> Bakery {
    let bakery = Bakery::new();
    git(bakery.root(), &["init", "--quiet"]);
    git(bakery.root(), &["add", "."]);
    git(bakery.root(), &["commit", "--quiet", "--message", "first"]);
    bakery.edit("v1/api/loaf-delete.md", "Take a loaf off its shelf.", "Takes a loaf off its shelf.");
    git(bakery.root(), &["commit", "--quiet", "--all", "--message", "second"]);
    bakery
}

fn diff(bakery: &Bakery, arguments: &[&str]) -> Ran {
    run(xtask("diff", &bakery.docs).args(arguments))
}

#[test]
fn revision_against_revision_and_disk() {
    let bakery = repository();
    let before = listing(bakery.root());
    assert_eq!(
        diff(&bakery, &["HEAD~1", "HEAD"]).expect(&[0]),
        "doc-only wording-changed: words of a page changed, and nothing that they say of the contract: one line of `v1/api/loaf-delete.md`\n  \
         at v1/api/loaf-delete.md:10\n  operations: DELETE /loaves/{id}\n0 breaking, 0 additive, 1 doc-only; clients: v1 patch\n"
    );
    assert_eq!(listing(bakery.root()), before, "nothing is written");
    assert_eq!(diff(&bakery, &["HEAD"]).expect(&[0]), "0 breaking, 0 additive, 0 doc-only; clients: v1 none\n");
    diff(&bakery, &["HEAD~1", "--fail-on", "any"]).expect(&[1]);
    bakery.edit("v1/api/loaf-delete.md", "DELETE /loaves/{id}", "DELETE /loaves/{id}/slices");
    let told = diff(&bakery, &["HEAD", "--format", "json"]).expect(&[1]);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!((&told["verdict"], &told["bump"]), (&"breaking".into(), &"major".into()));
}

#[test]
fn folder_against_folder() {
    let (one, other) = (Bakery::new(), Bakery::new());
    let path = one.docs.display().to_string();
    assert_eq!(diff(&other, &[&path]).expect(&[0]), "0 breaking, 0 additive, 0 doc-only; clients: v1 none\n");
}

#[test]
fn what_is_no_state_is_told() {
    let bakery = repository();
    let told = diff(&bakery, &["no-such-branch"]);
    assert_eq!(told.code, 2);
    assert!(told.stderr.contains("no-such-branch is neither a folder nor a revision"), "{}", told.stderr);
    let told = diff(&bakery, &["--", "--output=x"]);
    assert_eq!(told.code, 2, "{}", told.stderr);
    let bare = Bakery::new();
    assert_eq!(diff(&bare, &["HEAD"]).code, 2);
}
