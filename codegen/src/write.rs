//! The one place that touches the output folder.
//!
//! It takes (path, text) pairs and writes what differs, or only compares. What an earlier run emitted and this one does not is
//! removed; the manifest tells which files those are, and no other file is ever touched.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::emit::Output;

/// Where the list of emitted files lies, below the output folder.
pub const MANIFEST: &str = "generated/manifest.txt";

/// What a run changes, by path in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that differ or are missing.
    pub written: Vec<String>,
    /// Files that are no longer emitted.
    pub removed: Vec<String>,
}

impl Changes {
    /// True when the folder holds exactly what would be written.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Why writing stopped.
#[derive(Debug)]
pub struct WriteError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// Finds what differs between `outputs` and the folder. `kept` are files that tests write and that belong to this run;
/// they are listed in the manifest, so that they go when their test goes, and never written.
pub fn compare(root: &Path, mut outputs: Vec<Output>, kept: &[String]) -> Result<(Changes, Vec<Output>), WriteError> {
    outputs.push(manifest(&outputs, kept));
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    if let Some(bad) = outputs.iter().find(|output| !is_inside(&output.path)) {
        return Err(WriteError { path: bad.path.clone().into(), cause: io::Error::other("leads out of the output folder") });
    }
    let current: BTreeSet<&str> =
        outputs.iter().map(|output| output.path.as_str()).chain(kept.iter().map(String::as_str)).collect();
    if let Some(twice) = outputs.windows(2).find(|pair| pair[0].path == pair[1].path) {
        let cause = io::Error::other("two items want this file; this is a defect of docwright");
        return Err(WriteError { path: twice[0].path.clone().into(), cause });
    }
    let previous = previous(root)?;
    let removed = previous
        .iter()
        .filter(|path| !current.contains(path.as_str()) && is_inside(path) && root.join(path).exists())
        .cloned()
        .collect();
    let differs = |output: &Output| match std::fs::read(root.join(&output.path)) {
        Ok(bytes) => bytes != output.text.as_bytes(),
        Err(_) => true,
    };
    let different: Vec<Output> = outputs.into_par_iter().filter(differs).collect();
    for output in &different {
        let path = root.join(&output.path);
        if output.path != MANIFEST && !previous.contains(&output.path) && path.symlink_metadata().is_ok() {
            let cause = io::Error::other("a file that docwright did not emit is in the way");
            return Err(WriteError { path, cause });
        }
    }
    let written = different.iter().map(|output| output.path.clone()).collect();
    Ok((Changes { written, removed }, different))
}

/// Carries out what [`compare`] found: what goes, then the manifest, then what is new. A run that is cut short at any point is
/// completed by the next one.
pub fn apply(root: &Path, changes: &Changes, different: &[Output]) -> Result<(), WriteError> {
    for path in &changes.removed {
        let path = root.join(path);
        std::fs::remove_file(&path).map_err(|cause| WriteError { path: path.clone(), cause })?;
        remove_empty_folders(root, &path);
    }
    let folders: BTreeSet<PathBuf> =
        different.iter().filter_map(|output| root.join(&output.path).parent().map(Path::to_path_buf)).collect();
    for folder in &folders {
        std::fs::create_dir_all(folder).map_err(|cause| WriteError { path: folder.clone(), cause })?;
    }
    let write = |output: &Output| {
        let path = root.join(&output.path);
        write_file(&path, &output.text).map_err(|cause| WriteError { path, cause })
    };
    let (first, then): (Vec<&Output>, Vec<&Output>) = different.iter().partition(|output| output.path == MANIFEST);
    first.into_iter().try_for_each(write)?;
    then.into_par_iter().try_for_each(write)
}

/// Takes over the new snapshot that a test has written beside the accepted one, or throws it away.
pub fn settle(root: &Path, snapshot: &str, accept: bool) -> Result<(), WriteError> {
    let path = root.join(snapshot);
    if !is_inside(snapshot) {
        return Err(WriteError { path, cause: io::Error::other("leads out of the output folder") });
    }
    let new = root.join(format!("{snapshot}.new"));
    let settled = if accept { std::fs::rename(&new, &path) } else { std::fs::remove_file(&new) };
    settled.map_err(|cause| WriteError { path: new, cause })
}

/// Writes beside the target and renames: a reader never sees half a file.
fn write_file(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".docwright-new");
    let beside = path.with_file_name(name);
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

fn remove_empty_folders(root: &Path, path: &Path) {
    let mut folder = path.parent();
    while let Some(at) = folder.filter(|at| *at != root && at.starts_with(root)) {
        // A folder that still holds something stays; that is no error.
        if std::fs::remove_dir(at).is_err() {
            return;
        }
        folder = at.parent();
    }
}

fn manifest(outputs: &[Output], kept: &[String]) -> Output {
    let paths: BTreeSet<&str> =
        outputs.iter().map(|output| output.path.as_str()).chain(kept.iter().map(String::as_str)).collect();
    let mut text = String::from("# Files that docwright emitted here; one that leaves this list is removed by the next run.\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    Output::new(MANIFEST, text)
}

fn previous(root: &Path) -> Result<BTreeSet<String>, WriteError> {
    let path = root.join(MANIFEST);
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(cause) => Err(WriteError { path, cause }),
    }
}

fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
