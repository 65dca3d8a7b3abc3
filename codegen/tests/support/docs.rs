//! The reference that this repository ships.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// Its docs folder.
pub fn docs() -> PathBuf {
    workspace().join("docs")
}
