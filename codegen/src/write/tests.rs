//! The output folder after a run, and what a run refuses to touch.

use std::fs;
use std::path::Path;

use super::{MANIFEST, STAGING, apply_changes, compare_with_folder, hold, narrow, settle};
use crate::emit::Output;

/// Writes the files, as a run that emits them does.
fn write(root: &Path, files: &[(&str, &str)]) -> Result<(), String> {
    let outputs = files.iter().map(|(path, text)| Output::new(*path, *text)).collect();
    let (changes, different) = compare_with_folder(root, outputs, &[], &[]).map_err(|error| error.to_string())?;
    apply_changes(root, &changes, &different).map_err(|error| error.to_string())
}

/// Path and text of all files below the folder but for the manifest, in order; links are not followed.
fn listing(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
            let kind = entry.file_type().expect("a kind");
            let name = entry.path().strip_prefix(root).expect("below the folder").to_str().expect("a name").to_owned();
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() && name != MANIFEST {
                found.push((name, fs::read_to_string(entry.path()).expect("a text")));
            }
        }
    }
    found.sort();
    found
}

fn check(root: &Path, expected: &[(&str, &str)]) {
    let found = listing(root);
    let found: Vec<(&str, &str)> = found.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_is_no_longer_emitted_goes() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, &[("a/b.rs", "b"), ("a/c/d.rs", "d")]).expect("it is written");
    fs::write(root.join("a/mine.rs"), "mine").expect("a file");
    write(root, &[("a/b.rs", "new")]).expect("it is written");
    check(root, &[("a/b.rs", "new"), ("a/mine.rs", "mine")]);
    assert!(!root.join("a/c").exists());
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let check = |path: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let error = write(&folder.path().join("out"), &[("kept.rs", ""), (path, "")]).expect_err("a refusal");
        assert!(error.ends_with("leads out of the output folder"), "{error}");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    };
    check("../a.rs");
    check("a/../../b.rs");
    check("/a.rs");
    check("");
}

#[test]
fn what_a_run_that_was_cut_short_left_behind_goes_with_the_next() {
    for files in [&[("generated/a.rs", "whole")][..], &[("generated/a.rs", "new")]] {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        write(root, &[("generated/a.rs", "whole")]).expect("it is written");
        fs::create_dir(root.join(STAGING)).expect("a folder");
        fs::write(root.join(STAGING).join("0"), "half").expect("a file");
        write(root, files).expect("it is written");
        check(root, files);
        assert!(!root.join(STAGING).exists());
    }
}

/// The manifest's files after a run with these snapshots.
fn with_snapshots(root: &Path, kept: &[&str], spared: &[&str]) -> Vec<String> {
    let owned = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    let outputs = vec![Output::new("a.rs", "a")];
    let (changes, different) = compare_with_folder(root, outputs, &owned(kept), &owned(spared)).expect("a folder");
    apply_changes(root, &changes, &different).expect("it is written");
    let manifest = fs::read_to_string(root.join(MANIFEST)).expect("a text");
    manifest.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn an_accepted_snapshot_waits_for_its_page_to_be_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    with_snapshots(root, &["jar.snap", "lid.snap"], &[]);
    fs::write(root.join("jar.snap"), "accepted").expect("a file");
    // The page of the one is broken now; the other was never written.
    assert_eq!(with_snapshots(root, &[], &["jar.snap", "lid.snap"]), ["a.rs", "jar.snap"]);
    check(root, &[("a.rs", "a"), ("jar.snap", "accepted")]);
    // Its page is gone: so is the snapshot.
    assert_eq!(with_snapshots(root, &[], &[]), ["a.rs"]);
    check(root, &[("a.rs", "a")]);
}

#[test]
fn a_foreign_file_where_a_snapshot_would_lie_stays_foreign() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::write(root.join("jar.snap"), "mine").expect("a file");
    for (kept, spared) in [(&["jar.snap"][..], &[][..]), (&["jar.snap"], &[]), (&[], &["jar.snap"]), (&[], &[])] {
        assert_eq!(with_snapshots(root, kept, spared), ["a.rs"]);
    }
    check(root, &[("a.rs", "a"), ("jar.snap", "mine")]);
}

#[test]
fn a_run_for_some_pages_forgets_no_file_of_the_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, &[("jar.rs", "old"), ("lid.rs", "old")]).expect("it is written");
    // The page of the lid is gone, and only the jar is asked for.
    let (mut changes, mut different) = compare_with_folder(root, vec![Output::new("jar.rs", "new")], &[], &[]).expect("a folder");
    narrow(root, &mut changes, &mut different, |output| output.path == "jar.rs").expect("a folder");
    apply_changes(root, &changes, &different).expect("it is written");
    check(root, &[("jar.rs", "new"), ("lid.rs", "old")]);
    // It comes back changed: its file is still known as docwright's own.
    write(root, &[("jar.rs", "new"), ("lid.rs", "new")]).expect("it is written");
    check(root, &[("jar.rs", "new"), ("lid.rs", "new")]);
}

#[test]
fn a_snapshot_is_settled_as_it_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (new, kept) in [("---\nsource: a\nassertion_line: 7\n---\nnew\n", "---\nsource: a\n---\nnew\n"), ("new\n", "new\n")] {
        fs::write(root.join("jar.snap"), "old").expect("a file");
        fs::write(root.join("jar.snap.new"), new).expect("a file");
        settle(root, "jar.snap", true).expect("it is accepted");
        check(root, &[("jar.snap", kept)]);
        assert_eq!(fs::read_dir(root).expect("a folder").count(), 1, "nothing else is left");
        fs::write(root.join("jar.snap.new"), "other").expect("a file");
        settle(root, "jar.snap", false).expect("it is rejected");
        check(root, &[("jar.snap", kept)]);
        settle(root, "jar.snap", true).expect_err("there is nothing new");
    }
}

#[test]
fn of_two_runs_the_second_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    // The folder is not there yet.
    let root = folder.path().join("out");
    std::thread::scope(|scope| {
        for text in ["one", "other", "third", "fourth"] {
            let root = &root;
            scope.spawn(move || {
                for _ in 0..20 {
                    let _held = hold(root);
                    write(root, &[("a.rs", text), ("b.rs", text)]).expect("it is written");
                    check(root, &[("a.rs", text), ("b.rs", text)]);
                }
            });
        }
    });
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::{MANIFEST, STAGING, apply_changes, check, compare_with_folder, fs, settle, write};

    const FILES: [(&str, &str); 2] = [("deep/a/b.rs", "b"), ("top.rs", "t")];

    /// A folder outside, with a file, beside an output folder in which `link` leads to `target` outside.
    fn refused(link: &str, target: &str) {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
        fs::create_dir_all(outside.join("a")).expect("a folder");
        fs::write(outside.join("a/b.rs"), "mine").expect("a file");
        let at = root.join(link);
        fs::create_dir_all(at.parent().expect("a folder")).expect("it is made");
        symlink(outside.join(target), &at).expect("a link");
        let error = write(&root, &FILES).expect_err("a refusal");
        assert!(error.starts_with(&format!("{}: a symbolic link", at.display())), "{error}");
        check(&outside, &[("a/b.rs", "mine")]);
        check(&root, &[]);
    }

    #[test]
    fn nothing_is_written_through_them() {
        refused("deep", "");
        refused("deep/a", "a");
        refused("deep/a/b.rs", "a/b.rs");
        refused("top.rs", "a/b.rs");
        refused("top.rs", "nothing is here");
        refused(MANIFEST, "a/b.rs");
        refused("generated", "a");
    }

    #[test]
    fn nothing_is_removed_through_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
        write(&root, &FILES).expect("it is written");
        fs::rename(root.join("deep"), &outside).expect("it moves");
        symlink(&outside, root.join("deep")).expect("a link");
        let error = write(&root, &FILES[1..]).expect_err("a refusal");
        assert!(error.starts_with(&format!("{}: a symbolic link", root.join("deep").display())), "{error}");
        check(&outside, &[("a/b.rs", "b")]);
    }

    #[test]
    fn a_link_that_came_after_the_comparison_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
        fs::create_dir_all(&root).expect("a folder");
        fs::create_dir_all(&outside).expect("a folder");
        let outputs = FILES.iter().map(|(path, text)| super::Output::new(*path, *text)).collect();
        let (changes, different) = compare_with_folder(&root, outputs, &[], &[]).expect("a fresh folder");
        symlink(&outside, root.join("deep")).expect("a link");
        apply_changes(&root, &changes, &different).expect_err("a refusal");
        check(&outside, &[]);
        check(&root, &[]);
    }

    #[test]
    fn new_files_are_not_written_through_them() {
        refused(STAGING, "a");
        // A link in the folder of new files goes, and what it leads to stays.
        let folder = tempfile::tempdir().expect("a folder");
        let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
        fs::create_dir_all(root.join(STAGING)).expect("a folder");
        fs::create_dir(&outside).expect("a folder");
        fs::write(outside.join("mine.txt"), "mine").expect("a file");
        symlink(&outside, root.join(STAGING).join("0")).expect("a link");
        write(&root, &FILES).expect("it is written");
        check(&outside, &[("mine.txt", "mine")]);
        check(&root, &FILES);
    }

    #[test]
    fn the_folder_itself_may_be_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, real) = (folder.path().join("out"), folder.path().join("real"));
        fs::create_dir(&real).expect("a folder");
        symlink(&real, &root).expect("a link");
        write(&root, &FILES).expect("it is written");
        write(&root, &FILES[1..]).expect("it is written");
        check(&real, &FILES[1..]);
    }

    #[test]
    fn snapshots_are_not_settled_through_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
        fs::create_dir_all(&root).expect("a folder");
        fs::create_dir_all(&outside).expect("a folder");
        fs::write(outside.join("a.snap.new"), "new").expect("a file");
        symlink(&outside, root.join("snapshots")).expect("a link");
        for accept in [true, false] {
            settle(&root, "snapshots/a.snap", accept).expect_err("a refusal");
        }
        check(&outside, &[("a.snap.new", "new")]);
    }
}
