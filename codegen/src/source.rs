//! The files of a reference and places in them.

mod belonging;
mod folder;
mod include;
mod lines;
mod listing;
mod load;
mod load_error;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

pub use belonging::speaks_of_service;
pub use folder::{expect_files, expect_folder};
pub use include::{IncludeError, folder_of, include_path, joined_path, open_fragment, path_below};
pub use lines::Lines;
pub use listing::{Listed, Listing};
pub use load::{load, version_and_kind, version_of, versions_and_kinds};
pub use load_error::LoadError;

/// One file of a [`Sources`], by position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A byte range of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value with the place it was read from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// What a page is for, by the folder it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PageKind {
    /// Pages that document operations.
    Api,
    /// Pages that document types.
    Resources,
    /// Fragments that other pages include.
    Includes,
    /// Tables of contents, whose rows lead to pages.
    Contents,
}

impl PageKind {
    /// Whether it is a page that readers open, and neither a fragment nor a table of contents.
    pub fn is_page(self) -> bool {
        matches!(self, Self::Api | Self::Resources)
    }
}

/// One file of the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path below the docs folder with `/`, as shown in messages: `v1.0/api/user-get.md`.
    pub path: String,
    /// The version folder it lies in (`v1.0`); empty for files shared by all versions.
    pub api_version: String,
    /// Which folder of the version it lies in.
    pub page_kind: PageKind,
    /// The bytes as text.
    pub text: Arc<str>,
}

/// All files of a reference that take part in a run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The docs folder.
    pub root: PathBuf,
    /// Pages in path order, then the fragments that were asked for.
    pub files: Vec<SourceFile>,
    /// Files that could not be read; their text is empty.
    pub unreadable: Vec<Unreadable>,
}

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The file.
    pub file: FileId,
    /// Why: `not UTF-8 at byte 12`.
    pub reason: String,
}

impl SourceFile {
    /// File name without its ending: `user-get`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        match name.rsplit_once('.') {
            Some((stem, _)) if !stem.is_empty() => stem,
            _ => name,
        }
    }

    /// Line and column of a byte, both from 1; columns count letters.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(offset as usize)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.bytes().filter(|byte| *byte == b'\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

impl Sources {
    /// The file of an id that came from this value.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
}
