//! The one place that touches the output folder.
//!
//! It takes (path, text) pairs and writes what differs, or only compares. What an earlier run emitted and this one does not is
//! removed; the manifest tells which files those are, and no other file is ever touched. The folder itself may be a symbolic
//! link; below it none is written, read or removed through.

mod last_run;
mod seen;
mod stamp;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use rayon::iter::Either;
use rayon::prelude::*;

use crate::emit::Output;
use crate::snapshots;

pub use last_run::{LastRun, Origin};
pub use seen::Seen;

/// Where the list of emitted files lies, below the output folder.
pub const MANIFEST: &str = "generated/manifest.txt";

/// Where new files are written before they are moved to their places, below the output folder. It is docwright's own: a run
/// empties it, and with it whatever a run that was cut short left there.
const STAGING: &str = "generated/.docwright-new";

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
/// they are listed in the manifest, so that they go when their test goes, and never written. A file at such a place that no
/// run has listed is somebody else's, and stays so. `spared` are files that stay listed where they are, and nothing else.
pub fn compare_with_folder(
    root: &Path,
    outputs: Vec<Output>,
    kept: &[String],
    spared: &[String],
) -> Result<(Changes, Vec<Output>), WriteError> {
    let (changes, different, _) = differing(root, outputs, kept, spared, &Seen::default())?;
    Ok((changes, different))
}

/// The same for a run that knows what an earlier one has seen, and leaves there what it has seen itself.
pub fn compare_again(
    root: &Path,
    outputs: Vec<Output>,
    kept: &[String],
    spared: &[String],
    seen: &mut Seen,
) -> Result<(Changes, Vec<Output>), WriteError> {
    let (changes, different, fresh) = differing(root, outputs, kept, spared, seen)?;
    seen.renew(root, fresh);
    Ok((changes, different))
}

/// The changes, the files that differ, and those that lie there as they should.
fn differing(
    root: &Path,
    mut outputs: Vec<Output>,
    kept: &[String],
    spared: &[String],
    seen: &Seen,
) -> Result<(Changes, Vec<Output>, Vec<Output>), WriteError> {
    let previous = previous(root)?;
    let is_there = |path: &str| root.join(path).symlink_metadata().is_ok();
    let own = kept.iter().filter(|path| previous.contains(*path) || !is_there(path));
    let spared = spared.iter().filter(|path| previous.contains(*path) && is_inside(path) && is_there(path));
    let kept: Vec<String> = own.chain(spared).cloned().collect();
    outputs.push(manifest(&outputs, &kept));
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    stay_inside(root, outputs.iter().map(|output| output.path.as_str()))?;
    let current: BTreeSet<&str> =
        outputs.iter().map(|output| output.path.as_str()).chain(kept.iter().map(String::as_str)).collect();
    if let Some(twice) = outputs.windows(2).find(|pair| pair[0].path == pair[1].path) {
        let cause = io::Error::other("two items want this file; this is a defect of docwright");
        return Err(WriteError { path: twice[0].path.clone().into(), cause });
    }
    let removed: Vec<String> = previous
        .iter()
        .filter(|path| !current.contains(path.as_str()) && is_inside(path) && root.join(path).symlink_metadata().is_ok())
        .cloned()
        .collect();
    stay_inside(root, removed.iter().map(String::as_str))?;
    let is_fresh = |output: &Output| {
        let lies_there = || fs::read(root.join(&output.path)).is_ok_and(|bytes| bytes == output.text.as_bytes());
        seen.is_fresh(root, output) || lies_there()
    };
    let (fresh, different): (Vec<Output>, Vec<Output>) = outputs
        .into_par_iter()
        .partition_map(|output| if is_fresh(&output) { Either::Left(output) } else { Either::Right(output) });
    for output in &different {
        let path = root.join(&output.path);
        if output.path != MANIFEST && !previous.contains(&output.path) && path.symlink_metadata().is_ok() {
            let cause = io::Error::other("a file that docwright did not emit is in the way");
            return Err(WriteError { path, cause });
        }
    }
    let written = different.iter().map(|output| output.path.clone()).collect();
    Ok((Changes { written, removed }, different, fresh))
}

/// Leaves of what [`compare_with_folder`] found only the files that `wanted` accepts, and removes nothing. The manifest goes on listing all
/// that it lists, so that a later run knows whose those files are.
pub fn narrow(
    root: &Path,
    changes: &mut Changes,
    different: &mut Vec<Output>,
    wanted: impl Fn(&Output) -> bool,
) -> Result<(), WriteError> {
    let full = different.iter().find(|output| output.path == MANIFEST).map(|output| output.text.clone());
    different.retain(|output| output.path != MANIFEST && wanted(output));
    let written: BTreeSet<&str> = different.iter().map(|output| output.path.as_str()).collect();
    let mut listed = previous(root)?;
    // What lies nowhere and is not written now is a snapshot to come, or belongs to a page that was not asked for.
    let new = full.iter().flat_map(|text| text.lines()).filter(|path| written.contains(path) || snapshots::is_snapshot(path));
    listed.extend(new.map(str::to_owned));
    if full.is_some() {
        different.push(manifest(&[], &listed.into_iter().collect::<Vec<_>>()));
    }
    changes.removed.clear();
    changes.written = different.iter().map(|output| output.path.clone()).collect();
    Ok(())
}

/// The files that the last run listed.
pub fn listed(root: &Path) -> Result<BTreeSet<String>, WriteError> {
    previous(root)
}

/// Holds the output folder against another run until it is dropped: the second waits for the first.
#[derive(Debug)]
pub struct Hold(#[expect(dead_code, reason = "the lock goes with the open folder")] Option<File>);

/// Waits for any other run in this folder, which is made where there is none. Where folders cannot be locked, runs are not kept
/// apart.
pub fn hold(root: &Path) -> Hold {
    // A folder that cannot be made is told by whoever writes into it.
    let _ = fs::create_dir_all(root);
    let folder = File::open(root).ok().filter(|folder| folder.lock().is_ok());
    Hold(folder)
}

/// Carries out what [`compare_with_folder`] found: what goes, then the manifest, then what is new. A run that is cut short at any point is
/// completed by the next one.
pub fn apply_changes(root: &Path, changes: &Changes, different: &[Output]) -> Result<(), WriteError> {
    let written = different.iter().map(|output| output.path.as_str());
    stay_inside(root, changes.removed.iter().map(String::as_str).chain(written))?;
    for path in &changes.removed {
        let path = root.join(path);
        fs::remove_file(&path).map_err(|cause| WriteError { path: path.clone(), cause })?;
        remove_empty_folders(root, &path);
    }
    let folders: BTreeSet<PathBuf> =
        different.iter().filter_map(|output| root.join(&output.path).parent().map(Path::to_path_buf)).collect();
    for folder in &folders {
        fs::create_dir_all(folder).map_err(|cause| WriteError { path: folder.clone(), cause })?;
    }
    if different.is_empty() && root.join(STAGING).symlink_metadata().is_err() {
        return Ok(());
    }
    let staging = Staging::emptied(root)?;
    let write = |(number, output): (usize, &Output)| {
        let path = root.join(&output.path);
        staging.write_file(number, &path, &output.text).map_err(|cause| WriteError { path, cause })
    };
    let numbered = different.iter().enumerate();
    let (first, then): (Vec<_>, Vec<_>) = numbered.partition(|(_, output)| output.path == MANIFEST);
    first.into_iter().try_for_each(write)?;
    then.into_par_iter().try_for_each(write)
}

/// Takes over the new snapshot that a test has written beside the accepted one, or throws it away. Whenever this is cut short, the
/// new one lies either beside the accepted one or in its place.
pub fn settle(root: &Path, snapshot: &str, accept: bool) -> Result<(), WriteError> {
    let beside = format!("{snapshot}{}", snapshots::NEW);
    stay_inside(root, [snapshot, &beside])?;
    let (path, new) = (root.join(snapshot), root.join(beside));
    let settled = if accept { take_over(root, &new, &path) } else { fs::remove_file(&new) };
    settled.map_err(|cause| WriteError { path: new, cause })
}

/// Writes an accepted snapshot whose text was computed, and removes one of the same text that a test has left beside it.
pub fn keep(root: &Path, snapshot: &str, text: &str) -> Result<(), WriteError> {
    let beside = format!("{snapshot}{}", snapshots::NEW);
    stay_inside(root, [snapshot, &beside])?;
    let (path, new) = (root.join(snapshot), root.join(beside));
    let write = || {
        let _held = hold(root);
        let staging = Staging::emptied(root).map_err(|error| error.cause)?;
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        staging.write_file(0, &path, text)?;
        let is_same = fs::read_to_string(&new).is_ok_and(|left| snapshots::is_accepted(text, snapshots::snapshot_body(&left)));
        if is_same { fs::remove_file(&new) } else { Ok(()) }
    };
    write().map_err(|cause| WriteError { path: path.clone(), cause })
}

/// Moves a new snapshot to its place as it is kept there.
fn take_over(root: &Path, new: &Path, path: &Path) -> io::Result<()> {
    let text = fs::read_to_string(new)?;
    let kept = snapshots::accepted(&text);
    if kept != text {
        let _held = hold(root);
        let staging = Staging::emptied(root).map_err(|error| error.cause)?;
        staging.write_file(0, new, &kept)?;
    }
    fs::rename(new, path)
}

/// The folder of files that are not at their places yet; it goes with the value.
struct Staging(PathBuf);

impl Staging {
    /// A new and empty one in place of the last run's.
    fn emptied(root: &Path) -> Result<Self, WriteError> {
        stay_inside(root, [STAGING])?;
        let folder = root.join(STAGING);
        let error = |cause| WriteError { path: folder.clone(), cause };
        match fs::remove_dir_all(&folder) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(error(cause)),
            _ => fs::create_dir_all(&folder).map_err(error)?,
        }
        Ok(Self(folder))
    }

    /// Writes a file here and moves it to its place: a reader never sees half a file.
    fn write_file(&self, number: usize, path: &Path, text: &str) -> io::Result<()> {
        let beside = self.0.join(number.to_string());
        File::create_new(&beside)?.write_all(text.as_bytes())?;
        fs::rename(beside, path)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What is left of a run that failed is nobody's; where it cannot be removed, the next run tries again. With nothing
        // written, no folder of emitted files stays either.
        let _ = fs::remove_dir_all(&self.0);
        let _ = self.0.parent().map(fs::remove_dir);
    }
}

fn remove_empty_folders(root: &Path, path: &Path) {
    let mut folder = path.parent();
    while let Some(at) = folder.filter(|at| *at != root && at.starts_with(root)) {
        // A folder that still holds something stays; that is no error.
        if fs::remove_dir(at).is_err() {
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
    match fs::read_to_string(&path) {
        Ok(text) => Ok(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(cause) => Err(WriteError { path, cause }),
    }
}

/// Refuses paths that leave the folder, by their parts or through a symbolic link below it.
fn stay_inside<'p>(root: &Path, paths: impl IntoIterator<Item = &'p str>) -> Result<(), WriteError> {
    let mut seen = BTreeSet::new();
    for path in paths {
        if !is_inside(path) {
            return Err(WriteError { path: root.join(path), cause: io::Error::other("leads out of the output folder") });
        }
        for below in Path::new(path).ancestors().filter(|below| !below.as_os_str().is_empty()) {
            // Whoever was seen has had its folders looked at too.
            if !seen.insert(below) {
                break;
            }
            refuse_link(root.join(below))?;
        }
    }
    Ok(())
}

fn refuse_link(path: PathBuf) -> Result<(), WriteError> {
    let cause = match path.symlink_metadata() {
        Ok(data) if data.is_symlink() => io::Error::other("a symbolic link; nothing in the output folder is written through one"),
        Ok(_) => return Ok(()),
        // Below a file nothing can lie; the file in the way is told when the folder is made.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(()),
        Err(error) => error,
    };
    Err(WriteError { path, cause })
}

fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
