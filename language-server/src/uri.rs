//! Files and their URIs.

use std::path::{Path, PathBuf};

use lsp_types::Uri;

/// The file that a URI names; other schemes name none.
pub fn to_path(uri: &Uri) -> Option<PathBuf> {
    if uri.scheme() == "file" { uri.to_file_path().ok() } else { None }
}

/// The URI of an absolute path.
pub fn from_path(path: &Path) -> Option<Uri> {
    Uri::from_file_path(path).ok()
}
