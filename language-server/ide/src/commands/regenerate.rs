//! Generates again from what is in the editor, saved or not.

use super::{Answer, Failure};
use crate::{Cancelled, Snapshot, generated};
use docwright_codegen::source::FileId;
use docwright_codegen::write;

/// Writes what one page gives, and what all pages have a part in; removes nothing.
pub(super) fn page(snapshot: &Snapshot, file: FileId, cancelled: Cancelled<'_>) -> Result<Answer, Failure> {
    let found = snapshot.file(file).ok_or_else(|| Failure::new("this page is not part of the reference"))?;
    let name = snapshot.config.pages.stem(&found.source.path).to_owned();
    write(snapshot, cancelled, Some(&name))
}

/// Writes everything, and removes what is no longer emitted.
pub(super) fn all(snapshot: &Snapshot, cancelled: Cancelled<'_>) -> Result<Answer, Failure> {
    write(snapshot, cancelled, None)
}

fn write(snapshot: &Snapshot, cancelled: Cancelled<'_>, page: Option<&String>) -> Result<Answer, Failure> {
    let root = snapshot.output.as_ref().ok_or_else(|| Failure::new("no output folder is configured"))?;
    let present = snapshot.linked_now(cancelled).ok_or_else(stopped)?;
    let (mut changes, mut different) = generated::difference(&present, &present.linked, root).map_err(Failure)?;
    let mut others = 0;
    if let Some(page) = page {
        others = different.len();
        different.retain(|output| output.pages.is_empty() || output.pages.contains(page));
        others -= different.len();
        changes.written = different.iter().map(|output| output.path.clone()).collect();
        changes.removed.clear();
    }
    // Nothing was touched so far; from here on the run is completed.
    if cancelled() {
        return Err(stopped());
    }
    write::apply_changes(root, &changes, &different).map_err(|error| Failure(error.to_string()))?;
    let own = different.iter().filter(|output| !output.pages.is_empty()).count();
    let shared = different.len() - own;
    Ok(Answer::Done(match page {
        Some(page) => done_of_page(page, own, shared, others),
        None => done(changes.written.len(), changes.removed.len()),
    }))
}

/// What a run over everything says.
fn done(written: usize, removed: usize) -> String {
    match (written, removed) {
        (0, 0) => "everything generated is fresh".to_owned(),
        (_, 0) => format!("{} written", files(written)),
        _ => format!("{} written, {removed} removed", files(written)),
    }
}

/// What a run over one page says: files that it gives, those that all pages have a part in, and those of other pages that stay
/// as they are although they would come out differently.
fn done_of_page(page: &str, own: usize, shared: usize, others: usize) -> String {
    let written = match (own, shared) {
        (0, 0) => format!("everything that {page} gives is fresh"),
        (_, 0) => format!("{} written, all given by {page}", files(own)),
        _ => format!("{} written: {own} given by {page}, {shared} shared by all pages", files(own + shared)),
    };
    let left = if others == 0 { String::new() } else { format!("; {} of other pages left stale", files(others)) };
    written + &left
}

fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

pub(super) fn stopped() -> Failure {
    Failure::new("stopped before anything was written")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::sync::Arc;

    use super::{Answer, Failure, all, page};
    use crate::fixture;

    const PAGE: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n";

    const LAMP: &str =
        "# lamp resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|watt|Int32|How bright.|\n";

    #[test]
    fn what_is_in_the_editor_is_generated() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = PathBuf::from(folder.path());
        let mut workspace = fixture::workspace(&[("v1/api/loan-get.md", PAGE), ("v1/resources/lamp.md", LAMP)]);
        let snapshot = |workspace: &crate::Workspace| {
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

        // An edit that nobody has linked yet, and one of another page.
        workspace.set_text("v1/api/loan-get.md", Some(PAGE.replace("/loans/", "/shelves/").into()));
        workspace.set_text("v1/resources/lamp.md", Some(LAMP.replace("|watt|", "|volt|").into()));
        let edited = snapshot(&workspace);
        let before = files(&root);
        let file = edited.find("v1/api/loan-get.md").expect("it was added");
        let Answer::Done(message) = page(&edited, file, &|| false).expect("it is written") else { panic!("it is done") };
        let after = files(&root);
        let changed: Vec<&String> =
            after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path).collect();
        let told = "8 files written: 2 given by v1/api/loan-get, 6 shared by all pages; 1 file of other pages left stale";
        assert_eq!(message, told);
        let expected = [
            "generated/manifest.txt",
            "generated/v1/src/calls/mod.rs",
            "generated/v1/src/calls/shelves/mod.rs",
            "generated/v1/src/lib.rs",
            "generated/v1/src/permissions.txt",
            "generated/v1/src/reference.json",
            "generated/v1/src/root.rs",
            "tests/replay/v1/loan_get.rs",
        ];
        assert_eq!(changed, expected);
        let reference = &after["generated/v1/src/reference.json"];
        assert!(reference.contains("/shelves/{id}") && !reference.contains("/loans/{id}"));
    }

    /// All files below a folder.
    fn files(root: &Path) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let below = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                    found.insert(below, std::fs::read_to_string(&path).expect("a text"));
                }
            }
        }
        found
    }
}
