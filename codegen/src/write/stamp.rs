//! How a file is known to be the one that was seen before, without reading it.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

/// What changes with every write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stamp {
    modified: SystemTime,
    /// Seconds and nanoseconds of the last change of any kind, which no program can set back; zeros where the system does not tell.
    changed: (i64, i64),
    length: u64,
}

impl Stamp {
    /// None for what is no plain file, and where the system tells no time.
    pub fn of(data: &Metadata) -> Option<Self> {
        let modified = data.is_file().then(|| data.modified().ok())??;
        Some(Self { modified, changed: last_change(data), length: data.len() })
    }

    /// The same for what lies at a path; a link is no plain file.
    pub fn at(path: &Path) -> Option<Self> {
        Self::of(&fs::symlink_metadata(path).ok()?)
    }
}

#[cfg(unix)]
fn last_change(data: &Metadata) -> (i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (data.ctime(), data.ctime_nsec())
}

#[cfg(not(unix))]
fn last_change(_: &Metadata) -> (i64, i64) {
    (0, 0)
}
