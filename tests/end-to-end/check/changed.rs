//! What changed since a revision, in a repository of git.

use std::process::Command;

use super::{CLEAN, PAGE, SPOILT, check, clean, found};
use crate::support::folder::Bakery;
use crate::support::tool::run;

fn git(bakery: &Bakery, arguments: &[&str]) {
    let mut call = Command::new("git");
    call.arg("-C").arg(bakery.root()).args(["-c", "user.name=Baker", "-c", "user.email=baker@bakery.example"]);
    run(call.args(arguments)).expect(&[0]);
}

/// A bakery whose history begins with a spoilt path on one page, and what is changed after that.
fn committed() -> Bakery {
    let bakery = clean();
    bakery.edit(PAGE, "GET /loaves/{id}\n", "GET /loaves/{id}/\n");
    git(&bakery, &["init", "--quiet"]);
    git(&bakery, &["add", "."]);
    git(&bakery, &["commit", "--quiet", "--message", "Pages"]);
    bakery
}

fn rules(bakery: &Bakery, how: &str) -> Vec<String> {
    found(bakery, &[how, "HEAD"]).into_iter().map(|(rule, _)| rule).collect()
}

#[test]
fn lines_and_pages_that_changed() {
    let bakery = committed();
    for how in ["--changed-since", "--changed-pages-since"] {
        assert_eq!(rules(&bakery, how), Vec::<String>::new(), "{how}");
    }
    bakery.edit(PAGE, CLEAN, SPOILT);
    assert_eq!(rules(&bakery, "--changed-since"), ["json-trailing-comma"]);
    assert_eq!(rules(&bakery, "--changed-pages-since"), ["template-trailing-slash", "json-trailing-comma"]);
}

#[test]
fn pages_that_are_renamed_or_new() {
    let bakery = committed();
    std::fs::rename(bakery.docs.join(PAGE), bakery.docs.join("v1/api/ä loaf-get.md")).expect("it is renamed");
    git(&bakery, &["add", "."]);
    assert_eq!(rules(&bakery, "--changed-since"), Vec::<String>::new());
    bakery.edit("v1/api/ä loaf-get.md", CLEAN, SPOILT);
    assert_eq!(rules(&bakery, "--changed-since"), ["json-trailing-comma"]);
    git(&bakery, &["reset", "--quiet"]);
    assert_eq!(rules(&bakery, "--changed-since"), ["template-trailing-slash", "json-trailing-comma"], "nobody told git of it");
}

#[test]
fn no_revision_and_no_repository() {
    let bakery = committed();
    for revision in ["no-such-branch", "--output=x", ""] {
        let ran = check(&bakery, &[&format!("--changed-since={revision}")]);
        assert!(ran.code == 2 && ran.stderr.contains("git knows no revision"), "{ran:?}");
    }
    let ran = check(&clean(), &["--changed-since", "HEAD"]);
    assert!(ran.code == 2 && ran.stderr.contains("git"), "{ran:?}");
}
