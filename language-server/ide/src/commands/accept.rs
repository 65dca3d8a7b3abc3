//! Takes over what the tests of the present pages would write, without running them.

use super::{Answer, Failure, regenerate};
use crate::pending::{self, Waiting};
use crate::{Cancelled, Snapshot};
use docwright_codegen::source::FileId;

/// Accepts all that waits of a page.
pub(super) fn page(snapshot: &Snapshot, file: FileId, cancelled: Cancelled<'_>) -> Result<Answer, Failure> {
    let snapshot = present(snapshot, cancelled)?;
    let mut waiting = pending::all(&snapshot, Some(file), cancelled).map_err(Failure)?;
    waiting.retain(|waiting| waiting.snapshot.place.is_some());
    if waiting.is_empty() {
        return Err(Failure::new("no snapshot of this page waits"));
    }
    accept(&snapshot, &waiting)
}

/// Accepts snapshots by their names. One that does not wait is refused, and nothing is written then.
pub(super) fn names(snapshot: &Snapshot, names: &[String], cancelled: Cancelled<'_>) -> Result<Answer, Failure> {
    if names.is_empty() {
        return Err(Failure::new("no snapshot is named"));
    }
    let snapshot = present(snapshot, cancelled)?;
    let mut waiting = pending::all(&snapshot, None, cancelled).map_err(Failure)?;
    for name in names {
        match waiting.iter().find(|waiting| waiting.snapshot.name == *name) {
            Some(found) if found.snapshot.place.is_some() => {}
            Some(_) => return Err(Failure(format!("no test writes `{name}` any more; remove its file instead"))),
            None => return Err(Failure(format!("no snapshot `{name}` waits"))),
        }
    }
    waiting.retain(|waiting| names.contains(&waiting.snapshot.name));
    accept(&snapshot, &waiting)
}

/// The pages as they are now, linked: what was typed a moment ago counts too.
pub(super) fn present(snapshot: &Snapshot, cancelled: Cancelled<'_>) -> Result<Snapshot, Failure> {
    if snapshot.output.is_none() {
        return Err(Failure::new("no output folder is configured"));
    }
    snapshot.linked_now(cancelled).ok_or_else(regenerate::stopped)
}

fn accept(snapshot: &Snapshot, waiting: &[Waiting]) -> Result<Answer, Failure> {
    let Some(root) = &snapshot.output else { return Err(Failure::new("no output folder is configured")) };
    let count = pending::accept(root, waiting).map_err(Failure)?;
    Ok(Answer::Done(if count == 1 { "1 snapshot accepted".to_owned() } else { format!("{count} snapshots accepted") }))
}
