//! Files that somebody else reads while they are replaced.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::Failure;

/// Puts a text into a file's place at once, so that nobody sees half of it; permissions stay.
pub fn replace_file(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written = || -> std::io::Result<()> {
        let mut beside = tempfile::NamedTempFile::new_in(folder)?;
        beside.write_all(text.as_bytes())?;
        match fs::metadata(path) {
            Ok(data) => beside.as_file().set_permissions(data.permissions())?,
            Err(_) => make_usual(beside.as_file())?,
        }
        beside.persist(path)?;
        Ok(())
    };
    written().map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Files for a moment are for their owner alone; one that stays is for all to read.
#[cfg(unix)]
fn make_usual(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn make_usual(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}
