//! Diffs as git writes them.

use super::{hunks, touches, unquoted};

/// A path, and of each of its hunks the first line, the last, and whether it only takes lines away.
type Expected<'a> = (&'a str, &'a [(usize, usize, bool)]);

#[track_caller]
fn check(diff: &str, expected: &[Expected<'_>]) {
    let read = hunks(diff);
    assert_eq!(read.len(), expected.len(), "{read:?}");
    for (path, rows) in expected {
        let read: Vec<_> = read[*path].iter().map(|hunk| (hunk.first, hunk.last, hunk.is_removal)).collect();
        assert_eq!(read, *rows, "{path}");
    }
}

#[test]
fn changed_lines() {
    check(
        "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1 +1,2 @@ # A\n-x\n+y\n+z\n@@ -9,2 +10,0 @@\n-x\n-y\n",
        &[("a.md", &[(1, 2, false), (10, 11, true)])],
    );
    check(
        "similarity index 90%\nrename from a.md\nrename to b c.md\n--- a/a.md\n+++ b/b c.md\t\n@@ -3 +3 @@\n-x\n+y\n",
        &[("b c.md", &[(3, 3, false)])],
    );
    check("--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n", &[]);
}

#[test]
fn a_page_may_say_what_looks_like_a_header() {
    check(
        "--- a/a.md\n+++ b/a.md\n@@ -1 +1,2 @@\n--- a/x\n+++ b/other.md\n+@@ -1 +1 @@\n@@ -5 +6 @@\n-x\n+y\n\\ No newline at end of file\n",
        &[("a.md", &[(1, 2, false), (6, 6, false)])],
    );
}

#[test]
fn names_with_escapes() {
    assert_eq!(unquoted("\"b/\\303\\244 \\\"x\\\\y\\t.md\""), "b/ä \"x\\y\t.md");
    assert_eq!(unquoted("b/a.md"), "b/a.md");
    assert_eq!(unquoted("\"b/\\303\\244 a.md\"\t"), "b/ä a.md");
}

#[test]
fn what_touches() {
    let hunk = |first, last, is_removal| super::Hunk { first, last, is_removal };
    assert!(touches(hunk(3, 5, false), 1, 3) && touches(hunk(3, 5, false), 4, 4) && touches(hunk(3, 5, false), 5, 9));
    assert!(!touches(hunk(3, 5, false), 1, 2) && !touches(hunk(3, 5, false), 6, 6));
    assert!(touches(hunk(3, 4, true), 3, 4) && !touches(hunk(3, 4, true), 3, 3) && !touches(hunk(3, 4, true), 4, 6));
}
