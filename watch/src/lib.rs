//! Changes on disk, gathered into bursts: for the language server, and for `codegen --watch`.
//!
//! One save is several events, and a switch of branches thousands. Whoever watches hears of each burst once, when it is over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

#[cfg(test)]
mod tests;

/// How long a burst is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Quiet time that ends a burst of up to [`FEW`] paths.
    pub after_few: Duration,
    /// Quiet time that ends a larger one: whoever writes that many files pauses between them and is not done.
    pub after_many: Duration,
    /// The longest that a burst may hold back its changes.
    pub longest: Duration,
}

/// The most paths that one save touches: Vim writes `4913`, moves the page to `page.md~`, writes `page.md`, and keeps a `.page.md.swp`.
pub const FEW: usize = 4;

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
pub fn watch(folder: &Path, patience: Patience, tell: impl Fn(Burst) + Send + 'static) -> notify::Result<Watcher> {
    let (sender, receiver) = channel();
    let mut inner = notify::recommended_watcher(move |event| {
        // The receiver ends with the watcher; what comes after it is for nobody.
        let _ = sender.send(event);
    })?;
    inner.watch(folder, RecursiveMode::Recursive)?;
    thread::spawn(move || gather(&receiver, patience, &tell));
    Ok(Watcher { _inner: inner })
}

fn gather(events: &Receiver<notify::Result<notify::Event>>, patience: Patience, tell: &impl Fn(Burst)) {
    while let Ok(first) = events.recv() {
        let begin = Instant::now();
        let mut paths = BTreeSet::new();
        let mut complete = add(&mut paths, first);
        let ended = loop {
            let quiet = if complete && paths.len() <= FEW { patience.after_few } else { patience.after_many };
            match events.recv_timeout(quiet) {
                Ok(event) => complete &= add(&mut paths, event),
                Err(RecvTimeoutError::Timeout) => break false,
                Err(RecvTimeoutError::Disconnected) => break true,
            }
            if begin.elapsed() > patience.longest {
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
