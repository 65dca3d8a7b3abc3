//! Generates again from what is in the editor, saved or not.

use super::{Answer, Failure};
use crate::ide::{LinkJob, Linked, Snapshot, generated};
use crate::source::FileId;
use crate::write;

/// Writes what one page gives, and what all pages have a part in; removes nothing.
pub(super) fn page(snapshot: &Snapshot, file: FileId, cancelled: &dyn Fn() -> bool) -> Result<Answer, Failure> {
    let found = snapshot.file(file).ok_or_else(|| Failure::new("this page is not part of the reference"))?;
    let name = found.source.path.trim_end_matches(".md").to_owned();
    write(snapshot, cancelled, Some(&name))
}

/// Writes everything, and removes what is no longer emitted.
pub(super) fn all(snapshot: &Snapshot, cancelled: &dyn Fn() -> bool) -> Result<Answer, Failure> {
    write(snapshot, cancelled, None)
}

fn write(snapshot: &Snapshot, cancelled: &dyn Fn() -> bool, page: Option<&String>) -> Result<Answer, Failure> {
    let root = snapshot.output.as_ref().ok_or_else(|| Failure::new("no output folder is configured"))?;
    let fresh = fresh(snapshot, cancelled)?;
    let linked = fresh.as_ref().unwrap_or(&snapshot.linked);
    let (mut changes, mut different) = generated::difference(snapshot, linked, root).map_err(Failure)?;
    let mut shared = 0;
    if let Some(page) = page {
        different.retain(|output| output.pages.is_empty() || output.pages.contains(page));
        shared = different.iter().filter(|output| output.pages.is_empty()).count();
        changes.written = different.iter().map(|output| output.path.clone()).collect();
        changes.removed.clear();
    }
    // Nothing was touched so far; from here on the run is completed.
    if cancelled() {
        return Err(stopped());
    }
    write::apply(root, &changes, &different).map_err(|error| Failure(error.to_string()))?;
    Ok(Answer::Done(done(changes.written.len(), changes.removed.len(), shared)))
}

/// What a run says; `shared` of the files are those that all pages have a part in.
fn done(written: usize, removed: usize, shared: usize) -> String {
    match (written, removed, shared) {
        (0, 0, _) => "everything generated is fresh".to_owned(),
        (_, 0, 0) => format!("{written} files written"),
        (_, 0, _) => format!("{written} files written, {shared} of them shared by all pages"),
        _ => format!("{written} files written, {removed} removed"),
    }
}

/// The link of the present texts; `None` when the snapshot's own is that already.
fn fresh(snapshot: &Snapshot, cancelled: &dyn Fn() -> bool) -> Result<Option<Linked>, Failure> {
    let same = snapshot.files.iter().count() == snapshot.linked.files.iter().count()
        && snapshot.files.iter().all(|file| snapshot.is_linked(file.facts.file));
    if same {
        return Ok(None);
    }
    LinkJob::of(snapshot).run(cancelled).map(Some).ok_or_else(stopped)
}

fn stopped() -> Failure {
    Failure::new("stopped before anything was written")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::{Answer, Failure, all, page};
    use crate::ide::fixture;

    const PAGE: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n";

    #[test]
    fn what_is_in_the_editor_is_generated() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = PathBuf::from(folder.path());
        let mut workspace = fixture::workspace(&[("v1/api/loan-get.md", PAGE)]);
        let snapshot = |workspace: &crate::ide::Workspace| {
            let mut snapshot = workspace.snapshot();
            snapshot.output = Some(Arc::new(root.clone()));
            snapshot
        };
        let stopped = all(&snapshot(&workspace), &|| true);
        assert_eq!(stopped, Err(Failure("stopped before anything was written".into())));
        assert!(!root.join("generated").exists());

        let written = all(&snapshot(&workspace), &|| false).expect("it is written");
        assert_ne!(written, Answer::Done("everything generated is fresh".into()));
        let again = all(&snapshot(&workspace), &|| false);
        assert_eq!(again, Ok(Answer::Done("everything generated is fresh".into())));

        // An edit that nobody has linked yet.
        workspace.set_text("v1/api/loan-get.md", Some(PAGE.replace("/loans/", "/shelves/").into()));
        let edited = snapshot(&workspace);
        let file = edited.find("v1/api/loan-get.md").expect("it was added");
        page(&edited, file, &|| false).expect("it is written");
        let reference = std::fs::read_to_string(root.join("generated/v1/src/reference.json")).expect("the reference");
        assert!(reference.contains("/shelves/{id}") && !reference.contains("/loans/{id}"));
    }
}
