//! The snapshot of an example that waits for a decision: shown, taken over, or thrown away. It is what the test would write now;
//! where only the test itself can tell, what it has written.

use std::fs;
use std::path::PathBuf;

use super::{Answer, Failure, title};
use crate::Snapshot;
use crate::examples::Example;
use crate::pending::{self, Live};
use docwright_codegen::emit::places::snapshot_path;
use docwright_codegen::{snapshots, write};

/// The output folder, and the accepted snapshot below it.
fn files(snapshot: &Snapshot, example: &Example<'_>) -> Option<(PathBuf, String)> {
    let root = snapshot.output.as_ref()?;
    let path = snapshot_path(&example.version.model, &example.version.names, &example.exchange);
    Some((root.to_path_buf(), path))
}

/// What the test of an example has written beside the accepted snapshot, if anything.
fn new_file(snapshot: &Snapshot, example: &Example<'_>) -> Option<PathBuf> {
    let (root, path) = files(snapshot, example)?;
    Some(root.join(format!("{path}{}", snapshots::NEW))).filter(|new| new.is_file())
}

/// What can be done about the snapshot of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// It differs from the accepted one, and can be taken over.
    pub waits: bool,
    /// Its test has written it into a file, which can be thrown away.
    pub is_written: bool,
}

/// What can be done now. What was accepted, by whomever, waits no longer, also where a test has left its file.
pub(super) fn choices(snapshot: &Snapshot, example: &Example<'_>) -> Choices {
    let is_written = new_file(snapshot, example).is_some();
    let waits = match pending::of_example(snapshot, example) {
        Ok(Live::Waits(_)) => true,
        Ok(Live::Accepted) => false,
        Ok(Live::Untold) | Err(_) => is_written,
    };
    Choices { waits, is_written: waits && is_written }
}

/// What the snapshot changes, as a unified diff.
pub(super) fn diff(snapshot: &Snapshot, example: &Example<'_>) -> Result<Answer, Failure> {
    let (root, path) = files(snapshot, example).ok_or_else(no_folder)?;
    let text = match pending::of_example(snapshot, example).map_err(Failure)? {
        Live::Waits(waiting) => waiting.snapshot.diff,
        Live::Accepted => return Err(nothing_waits(example)),
        Live::Untold => {
            let new = new_file(snapshot, example).ok_or_else(|| nothing_waits(example))?;
            let read = |path: &PathBuf| fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())));
            let accepted = root.join(&path);
            let before = if accepted.exists() { Some(read(&accepted)?) } else { None };
            snapshots::diff(&path, before.as_deref(), &read(&new)?)
        }
    };
    Ok(Answer::Text { title: format!("Snapshot of {}", title(example)), language: "diff", text })
}

/// Takes the snapshot over.
pub(super) fn accept(snapshot: &Snapshot, example: &Example<'_>) -> Result<Answer, Failure> {
    let (root, path) = files(snapshot, example).ok_or_else(no_folder)?;
    match pending::of_example(snapshot, example).map_err(Failure)? {
        Live::Waits(waiting) => write::keep(&root, &path, &waiting.snapshot.new),
        Live::Untold if new_file(snapshot, example).is_some() => write::settle(&root, &path, true),
        Live::Accepted | Live::Untold => return Err(nothing_waits(example)),
    }
    .map_err(|error| Failure(error.to_string()))?;
    Ok(Answer::Done(format!("the new snapshot of {} is accepted", title(example))))
}

/// Throws away what the test has written.
pub(super) fn reject(snapshot: &Snapshot, example: &Example<'_>) -> Result<Answer, Failure> {
    let (root, path) = files(snapshot, example).ok_or_else(no_folder)?;
    new_file(snapshot, example)
        .ok_or_else(|| Failure(format!("the tests have written no new snapshot of {}", title(example))))?;
    write::settle(&root, &path, false).map_err(|error| Failure(error.to_string()))?;
    Ok(Answer::Done(format!("the new snapshot of {} is rejected", title(example))))
}

fn no_folder() -> Failure {
    Failure::new("no output folder is configured")
}

fn nothing_waits(example: &Example<'_>) -> Failure {
    Failure(format!("no new snapshot of {} waits", title(example)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::{Answer, Choices, accept, choices, diff, files, new_file, reject};
    use crate::{examples, fixture};

    const PAGE: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n";

    #[test]
    fn where_only_the_test_can_tell_its_file_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let broken = format!("{PAGE}\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{{\"due\": }}\n```\n");
        let mut snapshot = fixture::snapshot(&[("v1/api/loan-get.md", &broken)]);
        snapshot.output = Some(Arc::new(PathBuf::from(folder.path())));
        let file = snapshot.find("v1/api/loan-get.md").expect("it was added");
        let example = examples::at(&snapshot, file, 0).expect("an example");
        assert!(diff(&snapshot, &example).is_err());
        assert_eq!(choices(&snapshot, &example), Choices { waits: false, is_written: false });

        let (root, path) = files(&snapshot, &example).expect("a folder is configured");
        let (accepted, new) = (root.join(&path), root.join(format!("{path}.new")));
        std::fs::create_dir_all(accepted.parent().expect("a folder")).expect("it can be made");
        std::fs::write(&accepted, "---\nsource: a\n---\nGET /loans/1\nold\n").expect("it can be written");
        std::fs::write(&new, "---\nsource: b\n---\nGET /loans/1\nnew\n").expect("it can be written");
        assert_eq!(choices(&snapshot, &example), Choices { waits: true, is_written: true });
        let Ok(Answer::Text { text, .. }) = diff(&snapshot, &example) else { panic!("there is a difference") };
        assert!(text.ends_with("@@ -1,2 +1,2 @@\n GET /loans/1\n-old\n+new\n"), "{text}");

        accept(&snapshot, &example).expect("it is accepted");
        assert!(std::fs::read_to_string(&accepted).expect("it is there").ends_with("new\n"));
        assert_eq!(new_file(&snapshot, &example), None);
        std::fs::write(&new, "other").expect("it can be written");
        reject(&snapshot, &example).expect("it is rejected");
        assert!(std::fs::read_to_string(&accepted).expect("it is there").ends_with("new\n"));
        assert!(accept(&snapshot, &example).is_err());
    }

    #[test]
    fn what_the_test_would_write_now_counts_before_its_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut snapshot = fixture::snapshot(&[("v1/api/loan-get.md", PAGE)]);
        snapshot.output = Some(Arc::new(PathBuf::from(folder.path())));
        let file = snapshot.find("v1/api/loan-get.md").expect("it was added");
        let example = examples::at(&snapshot, file, 0).expect("an example");
        let (root, path) = files(&snapshot, &example).expect("a folder is configured");
        let (accepted, new) = (root.join(&path), root.join(format!("{path}.new")));
        std::fs::create_dir_all(accepted.parent().expect("a folder")).expect("it can be made");
        assert_eq!(choices(&snapshot, &example), Choices { waits: true, is_written: false });
        assert!(reject(&snapshot, &example).is_err(), "there is no file to throw away");

        std::fs::write(&new, "---\n---\nGET /old\n").expect("it can be written");
        assert_eq!(choices(&snapshot, &example), Choices { waits: true, is_written: true });
        accept(&snapshot, &example).expect("it is accepted");
        let text = std::fs::read_to_string(&accepted).expect("it is there");
        assert!(text.contains("GET https://api.library.example/v1/loans/1"), "{text}");
        assert_eq!(choices(&snapshot, &example), Choices { waits: false, is_written: false });
        assert!(diff(&snapshot, &example).is_err() && accept(&snapshot, &example).is_err());
    }
}
