//! Which changes a run must not miss, and which are none of its business.

use std::fs;
use std::path::PathBuf;

use super::{LastRun, Origin};
use crate::write::{MANIFEST, STAGING};

/// A docs folder and what a run has written from it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        folder.write("docs/docwright.toml", "config");
        folder.write("docs/v1/api/jar-get.md", "jar");
        folder.write("docs/.git/index", "1");
        folder.write("elsewhere.toml", "config");
        folder.write("out/generated/jar.rs", "jar");
        folder.write(&format!("out/{MANIFEST}"), "generated/jar.rs\ntests/jar.snap\n");
        fs::create_dir_all(folder.path("docs/v1/resources")).expect("a folder");
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn origin(&self) -> Origin {
        let others = [self.path("elsewhere.toml"), self.path("nowhere.toml")];
        Origin::of(&self.path("docs"), &others, &self.path("out"), "asked").expect("folders that can be listed")
    }

    fn last(&self) -> Option<LastRun> {
        LastRun::find(&self.path("last-run.json"), &self.path("out"), self.origin())
    }

    fn keep(&self) {
        let run = LastRun { origin: self.origin(), told: "one page".to_owned(), unused_verbs: vec!["verb".to_owned()] };
        run.keep(&self.path("last-run.json"), &self.path("out"));
    }
}

#[track_caller]
fn check(change: impl Fn(&Folder), expected: Option<&str>) {
    let folder = Folder::new();
    folder.keep();
    change(&folder);
    assert_eq!(folder.last().map(|run| run.told).as_deref(), expected);
}

const SAME: Option<&str> = Some("one page");

#[test]
fn what_is_no_input_and_no_output_changes_nothing() {
    check(|_| (), SAME);
    check(|folder| folder.write("docs/.git/index", "2"), SAME);
    check(|folder| folder.write("out/mine.txt", "mine"), SAME);
    check(|folder| folder.write("out/target/debug/built", "built"), SAME);
}

#[test]
fn a_page_that_is_new_or_gone_or_says_something_else() {
    check(|folder| folder.write("docs/v1/api/jar-get.md", "jars"), None);
    check(|folder| folder.write("docs/v1/resources/jar.md", "jar"), None);
    check(|folder| folder.write("docs/v2/api/lid-get.md", "lid"), None);
    check(|folder| fs::remove_file(folder.path("docs/v1/api/jar-get.md")).expect("a file"), None);
    check(|folder| fs::rename(folder.path("docs/v1/api"), folder.path("docs/v1/calls")).expect("a folder"), None);
}

#[test]
fn another_configuration() {
    check(|folder| folder.write("docs/docwright.toml", "other"), None);
    check(|folder| folder.write("elsewhere.toml", "other"), None);
    check(|folder| folder.write("nowhere.toml", "here"), None);
}

#[test]
fn an_emitted_file_that_somebody_touched() {
    check(|folder| folder.write("out/generated/jar.rs", "jam"), None);
    check(|folder| fs::remove_file(folder.path("out/generated/jar.rs")).expect("a file"), None);
    check(|folder| folder.write(&format!("out/{MANIFEST}"), ""), None);
    check(|folder| folder.write("out/tests/jar.snap", "accepted"), None);
    check(|folder| folder.write(&format!("out/{STAGING}/0"), "half"), None);
}

#[test]
fn another_output_folder_has_its_own_run() {
    let folder = Folder::new();
    folder.keep();
    let other = Origin::of(&folder.path("docs"), &[], &folder.path("other"), "asked").expect("a folder");
    assert!(LastRun::find(&folder.path("last-run.json"), &folder.path("out"), other).is_none());
}

#[test]
fn what_was_kept_and_cannot_be_read_is_as_nothing() {
    check(|folder| folder.write("last-run.json", "{\"run\":"), None);
    check(|folder| fs::remove_file(folder.path("last-run.json")).expect("a file"), None);
}

/// Sets the time of a file back to what it was, as copying and unpacking do.
#[cfg(unix)]
fn write_unseen(path: &std::path::Path, text: &str) {
    let before = fs::metadata(path).expect("a file").modified().expect("a time");
    fs::write(path, text).expect("a file");
    fs::File::options().write(true).open(path).expect("a file").set_modified(before).expect("a time that can be set");
}

#[cfg(unix)]
#[test]
fn a_time_that_is_set_back_hides_nothing() {
    check(|folder| write_unseen(&folder.path("docs/v1/api/jar-get.md"), "jam"), None);
    check(|folder| write_unseen(&folder.path("out/generated/jar.rs"), "jam"), None);
}

#[cfg(unix)]
#[test]
fn a_folder_that_became_a_link() {
    let moved = |folder: &Folder| {
        fs::rename(folder.path("out/generated"), folder.path("moved")).expect("a folder");
        std::os::unix::fs::symlink(folder.path("moved"), folder.path("out/generated")).expect("a link");
    };
    check(moved, None);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_elsewhere() {
    let folder = Folder::new();
    let link = |target: &str| {
        let path = folder.path("docs/v1/note.md");
        // There is none yet.
        let _ = fs::remove_file(&path);
        std::os::unix::fs::symlink(target, path).expect("a link");
    };
    link("api/jar-get.md");
    folder.keep();
    link("api/lid-get.md");
    assert!(folder.last().is_none());
    link("api/jar-get.md");
    assert!(folder.last().is_some());
}
