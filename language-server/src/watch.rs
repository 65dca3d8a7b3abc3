//! Changes on disk, seen without the client's help: it misses what other programs write.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, unbounded};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Quiet time that ends a burst.
const QUIET: Duration = Duration::from_millis(60);
/// The longest that a burst may hold back its changes.
const LONGEST: Duration = Duration::from_millis(500);

/// A folder under watch, for as long as this lives.
pub struct Watcher {
    /// Watching ends with it.
    _inner: RecommendedWatcher,
}

/// A burst of changes.
#[derive(Debug, PartialEq, Eq)]
pub enum Burst {
    /// These paths were touched.
    Paths(BTreeSet<PathBuf>),
    /// More happened than can be told.
    Everything,
}

/// Watches a folder and all below it; `tell` hears of whole bursts.
pub fn watch(folder: &Path, tell: impl Fn(Burst) + Send + 'static) -> notify::Result<Watcher> {
    let (sender, receiver) = unbounded();
    let mut inner = notify::recommended_watcher(move |event| {
        // The receiver ends with the watcher; what comes after it is for nobody.
        let _ = sender.send(event);
    })?;
    inner.watch(folder, RecursiveMode::Recursive)?;
    thread::spawn(move || gather(&receiver, &tell));
    Ok(Watcher { _inner: inner })
}

fn gather(events: &Receiver<notify::Result<notify::Event>>, tell: &impl Fn(Burst)) {
    while let Ok(first) = events.recv() {
        let begin = Instant::now();
        let mut paths = BTreeSet::new();
        let mut complete = add(&mut paths, first);
        let ended = loop {
            match events.recv_timeout(QUIET) {
                Ok(event) => complete &= add(&mut paths, event),
                Err(RecvTimeoutError::Timeout) => break false,
                Err(RecvTimeoutError::Disconnected) => break true,
            }
            if begin.elapsed() > LONGEST {
                break false;
            }
        };
        if !complete {
            tell(Burst::Everything);
        } else if !paths.is_empty() {
            tell(Burst::Paths(paths));
        }
        if ended {
            return;
        }
    }
}

/// False when events were lost.
fn add(paths: &mut BTreeSet<PathBuf>, event: notify::Result<notify::Event>) -> bool {
    match event {
        Ok(event) if event.need_rescan() => false,
        Ok(event) => {
            if !matches!(event.kind, EventKind::Access(_)) {
                paths.extend(event.paths);
            }
            true
        }
        Err(_) => false,
    }
}
