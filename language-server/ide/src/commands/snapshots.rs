//! New snapshots of an example's test: shown, taken over, or thrown away.

use std::fs;
use std::path::PathBuf;

use super::{Answer, Failure, title};
use crate::Snapshot;
use crate::examples::Example;
use docwright_codegen::emit::places::snapshot_path;
use docwright_codegen::{snapshots, write};

/// The accepted snapshot and the new one beside it.
fn files(snapshot: &Snapshot, example: &Example<'_>) -> Option<(PathBuf, String)> {
    let root = snapshot.output.as_ref()?;
    let path = snapshot_path(&example.version.model, &example.version.names, &example.exchange);
    Some((root.to_path_buf(), path))
}

/// The new snapshot of an example, where its test has written one.
pub(super) fn new_file(snapshot: &Snapshot, example: &Example<'_>) -> Option<PathBuf> {
    let (root, path) = files(snapshot, example)?;
    Some(root.join(format!("{path}{}", snapshots::NEW))).filter(|new| new.is_file())
}

/// What the new snapshot changes, as a unified diff.
pub(super) fn diff(snapshot: &Snapshot, example: &Example<'_>) -> Result<Answer, Failure> {
    let (root, path) = files(snapshot, example).ok_or_else(no_folder)?;
    let new = new_file(snapshot, example).ok_or_else(|| nothing_new(example))?;
    let read = |path: &PathBuf| fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())));
    let after = read(&new)?;
    let accepted = root.join(&path);
    let before = if accepted.exists() { Some(read(&accepted)?) } else { None };
    let text = snapshots::diff(&path, before.as_deref(), &after);
    Ok(Answer::Text { title: format!("Snapshot of {}", title(example)), language: "diff", text })
}

/// Takes the new snapshot over, or throws it away.
pub(super) fn settle(snapshot: &Snapshot, example: &Example<'_>, accept: bool) -> Result<Answer, Failure> {
    let (root, path) = files(snapshot, example).ok_or_else(no_folder)?;
    new_file(snapshot, example).ok_or_else(|| nothing_new(example))?;
    write::settle(&root, &path, accept).map_err(|error| Failure(error.to_string()))?;
    let done = if accept { "accepted" } else { "rejected" };
    Ok(Answer::Done(format!("the new snapshot of {} is {done}", title(example))))
}

fn no_folder() -> Failure {
    Failure::new("no output folder is configured")
}

fn nothing_new(example: &Example<'_>) -> Failure {
    Failure(format!("the tests have written no new snapshot of {}", title(example)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::{Answer, diff, files, new_file, settle};
    use crate::{examples, fixture};

    const PAGE: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n";

    #[test]
    fn a_new_snapshot_is_shown_and_settled() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut snapshot = fixture::snapshot(&[("v1/api/loan-get.md", PAGE)]);
        snapshot.output = Some(Arc::new(PathBuf::from(folder.path())));
        let file = snapshot.find("v1/api/loan-get.md").expect("it was added");
        let example = examples::at(&snapshot, file, 0).expect("an example");
        assert!(diff(&snapshot, &example).is_err());

        let (root, path) = files(&snapshot, &example).expect("a folder is configured");
        let (accepted, new) = (root.join(&path), root.join(format!("{path}.new")));
        std::fs::create_dir_all(accepted.parent().expect("a folder")).expect("it can be made");
        std::fs::write(&accepted, "---\nsource: a\n---\nGET /loans/1\nold\n").expect("it can be written");
        std::fs::write(&new, "---\nsource: b\n---\nGET /loans/1\nnew\n").expect("it can be written");
        let Ok(Answer::Text { text, .. }) = diff(&snapshot, &example) else { panic!("there is a difference") };
        assert!(text.ends_with("@@ -1,2 +1,2 @@\n GET /loans/1\n-old\n+new\n"), "{text}");

        settle(&snapshot, &example, true).expect("it is accepted");
        assert!(std::fs::read_to_string(&accepted).expect("it is there").ends_with("new\n"));
        assert_eq!(new_file(&snapshot, &example), None);
        std::fs::write(&new, "other").expect("it can be written");
        settle(&snapshot, &example, false).expect("it is rejected");
        assert!(std::fs::read_to_string(&accepted).expect("it is there").ends_with("new\n"));
        assert!(settle(&snapshot, &example, true).is_err());
    }
}
