//! Snapshot files as the tests write them: a head that tells which test wrote it, and the text that is compared. What a new
//! one changes is asked here by the editor and by the command line.

pub mod edit;
pub mod groups;
pub mod pending;

use std::path::Path;

use similar::TextDiff;

/// What stands behind the name of a snapshot while nobody has decided about it.
pub const NEW: &str = ".new";

/// Where the snapshots of all versions lie, below the output folder.
pub const FOLDER: &str = "tests/replay/snapshots/";

/// True for the path of an accepted snapshot.
pub fn is_snapshot(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "snap")
}

/// A snapshot without its head.
pub fn snapshot_body(text: &str) -> &str {
    split(text).map_or(text, |(_, body)| body)
}

/// What a new snapshot changes, as a unified diff of the bodies. A test that is new has no accepted one: everything is added.
pub fn diff(path: &str, accepted: Option<&str>, new: &str) -> String {
    let (before, after) = (snapshot_body(accepted.unwrap_or_default()), snapshot_body(new));
    TextDiff::from_lines(before, after).unified_diff().header(path, &format!("{path}{NEW}")).to_string()
}

/// A new snapshot as it is kept once it is accepted: without the line of the test that wrote it, which moves with every edit of
/// the test. All else stays, byte for byte, so that accepting gives what `cargo insta` gives.
pub fn accepted(new: &str) -> String {
    let Some((head, body)) = split(new) else { return new.to_owned() };
    let kept: String = head.split_inclusive('\n').filter(|line| !line.starts_with("assertion_line:")).collect();
    format!("{OPENS}{kept}{CLOSES}{body}")
}

/// A text as the file of an accepted snapshot. The head of the one before is kept; a new one gets that of the tests that codegen emits.
pub fn file(accepted: Option<&str>, text: &str) -> String {
    let head = accepted.and_then(split).map_or("source: tests/replay/src/lib.rs\n", |(head, _)| head);
    format!("{OPENS}{head}{CLOSES}{}\n", text.trim_end())
}

/// True where a text is what an accepted snapshot holds, as `insta` compares them: without blank ends.
pub fn is_accepted(accepted: &str, text: &str) -> bool {
    snapshot_body(accepted).trim_end() == text.trim_end()
}

const OPENS: &str = "---\n";
const CLOSES: &str = "---\n";

/// The lines of the head, and what follows it.
fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix(OPENS)?;
    // The head ends at a line of its own; one without lines ends at once.
    let end = if rest.starts_with(CLOSES) { 0 } else { rest.find("\n---\n")? + 1 };
    Some((&rest[..end], &rest[end + CLOSES.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{accepted, diff, snapshot_body};

    #[test]
    fn the_head_is_taken_off() {
        for (text, expected) in [
            ("---\nsource: a.rs\n---\nGET /x\n", "GET /x\n"),
            ("GET /x\n", "GET /x\n"),
            ("---\n---\nGET /x\n", "GET /x\n"),
            ("---\nsource: a.rs\n---\n--- response 1\n---\n", "--- response 1\n---\n"),
            ("---\nno end", "---\nno end"),
            ("", ""),
        ] {
            assert_eq!(snapshot_body(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_the_line_of_the_test_goes() {
        for (new, expected) in [
            ("---\nsource: a.rs\nassertion_line: 7\n---\nGET /x\n", "---\nsource: a.rs\n---\nGET /x\n"),
            ("---\nassertion_line: 7\n---\nGET /x\n", "---\n---\nGET /x\n"),
            (
                "---\nsource: a.rs\ninfo:\n  assertion_line: 7\n---\nassertion_line: 7\n",
                "---\nsource: a.rs\ninfo:\n  assertion_line: 7\n---\nassertion_line: 7\n",
            ),
            ("assertion_line: 7\n", "assertion_line: 7\n"),
        ] {
            assert_eq!(accepted(new), expected, "{new:?}");
        }
    }

    #[test]
    fn heads_are_not_compared() {
        let (before, after) = ("---\nsource: a\n---\nGET /x\nold\n", "---\nsource: b\n---\nGET /x\nnew\n");
        assert_eq!(diff("x.snap", Some(before), after), "--- x.snap\n+++ x.snap.new\n@@ -1,2 +1,2 @@\n GET /x\n-old\n+new\n");
        assert_eq!(diff("x.snap", None, after), "--- x.snap\n+++ x.snap.new\n@@ -0,0 +1,2 @@\n+GET /x\n+new\n");
        assert_eq!(diff("x.snap", Some(before), before), "");
    }
}
