//! Whether there is a docs folder at all, said before anything is asked of it.

use std::fs;
use std::io;
use std::path::Path;

use super::LoadError;

/// Refuses a path that is no folder, or one that cannot be listed.
pub fn expect_folder(docs: &Path) -> Result<(), LoadError> {
    let Err(error) = fs::read_dir(docs) else { return Ok(()) };
    Err(match error.kind() {
        io::ErrorKind::NotFound => LoadError::NoFolder(docs.to_owned()),
        // Systems tell of a file in the place of a folder by errors of different kinds.
        _ if docs.is_file() => LoadError::IsFile(docs.to_owned()),
        _ => LoadError::Folder(docs.to_owned(), error),
    })
}

/// Refuses what [`expect_folder`] refuses, and a folder without any file: there is nothing that a configuration could be for.
pub fn expect_files(docs: &Path) -> Result<(), LoadError> {
    expect_folder(docs)?;
    if holds_file(docs) { Ok(()) } else { Err(LoadError::Empty(docs.to_owned())) }
}

/// Whether a file is in a folder or below it, hidden ones left out, links not followed.
fn holds_file(folder: &Path) -> bool {
    let Ok(listed) = fs::read_dir(folder) else { return false };
    listed.filter_map(Result::ok).any(|entry| {
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        !is_hidden && (!is_folder || holds_file(&entry.path()))
    })
}
