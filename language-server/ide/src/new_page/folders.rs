//! Where new pages belong: the folders that hold pages of either kind.

use std::collections::BTreeMap;

use crate::Snapshot;
use docwright_codegen::source::PageKind;

/// A folder that holds pages of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// What its pages are for.
    pub kind: PageKind,
    /// Its path below the docs folder.
    pub path: String,
    /// The name of a page in it without an ending, as an example of how pages are called there.
    pub example: String,
}

impl Folder {
    /// What a page of this kind is called in menus.
    pub fn label(&self) -> &'static str {
        match self.kind {
            PageKind::Resources => "Resource page",
            _ => "API page",
        }
    }
}

/// All of them, those of operations first. A folder with pages of both kinds is there twice.
pub fn folders(snapshot: &Snapshot) -> Vec<Folder> {
    let mut found: BTreeMap<(bool, &str), Folder> = BTreeMap::new();
    for file in snapshot.files.iter() {
        let kind = file.facts.page_kind;
        let Some((path, name)) = file.source.path.rsplit_once('/') else { continue };
        let (false, Some(stem)) = (kind == PageKind::Includes, snapshot.config.pages.without_ending(name)) else { continue };
        let folder = Folder { kind, path: path.to_owned(), example: stem.to_owned() };
        let known = found.entry((kind == PageKind::Resources, path)).or_insert_with(|| folder.clone());
        // The shortest name says most plainly how names are made.
        if (stem.len(), stem) < (known.example.len(), &known.example) {
            *known = folder;
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::folders;
    use crate::fixture;

    #[test]
    fn folders_of_both_kinds() {
        let snapshot = fixture::snapshot(&[
            ("v1/api/loan-update.md", "# Update loan\n"),
            ("v1/api/loan-get.md", "# Get loan\n"),
            ("v1/includes/note.md", "Note.\n"),
            ("v1/resources/loan.md", "# loan resource type\n"),
        ]);
        let found: Vec<_> =
            folders(&snapshot).into_iter().map(|folder| (folder.label(), folder.path.clone(), folder.example)).collect();
        let row = |label, path: &str, example: &str| (label, path.to_owned(), example.to_owned());
        assert_eq!(found, [row("API page", "v1/api", "loan-get"), row("Resource page", "v1/resources", "loan")]);
    }
}
