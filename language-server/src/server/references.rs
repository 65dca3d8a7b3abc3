//! References: found and read beside the loop, kept up to date.

mod contract;
mod links;
mod output;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use docwright_codegen::config::Config;
use docwright_ide::{Snapshot, Workspace};
use docwright_watch::{self as watch, Watcher};

pub(super) use contract::Compared;

use super::{Event, Server};
use crate::settings::{CONFIG, Location};
use crate::view::{Reference, path_below};

/// Someone who never pauses sees a fresh link all the same.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long changes on disk are gathered. Nobody types against it, so that few paths are worth no shorter wait than many.
const GATHERED: watch::Patience = watch::Patience {
    after_few: Duration::from_millis(60),
    after_many: Duration::from_millis(60),
    longest: Duration::from_millis(500),
};

/// A reference that is held.
pub(super) struct Held {
    number: u64,
    location: Location,
    /// None until it is read for the first time.
    workspace: Option<Workspace>,
    /// It is being read.
    reading: bool,
    /// What changed on disk while it was read.
    changed: BTreeSet<PathBuf>,
    /// It changed again while it was read: from the start, then.
    again: bool,
    /// The first and the latest change since the last link.
    edited: Option<(Instant, Instant)>,
    /// A link on its way, and the word that calls it off.
    linking: Option<Arc<AtomicBool>>,
    output: output::Output,
    since_commit: contract::SinceCommit,
    watcher: Option<Watcher>,
}

/// A reference that has lost its configuration, as a switch of branches does it.
pub(super) struct Departed {
    number: u64,
    location: Location,
    _watcher: Option<Watcher>,
}

impl Held {
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn docs(&self) -> &Path {
        &self.location.docs
    }

    pub(super) fn config(&self) -> &Path {
        &self.location.config
    }

    pub(super) fn reference(&self) -> Option<Reference> {
        let contract = self.since_commit.found.clone();
        let snapshot = Snapshot { contract, ..self.workspace.as_ref()?.snapshot() };
        Some(Reference { docs: self.location.docs.clone(), snapshot, generated: Arc::clone(&self.output.found) })
    }

    /// True when files are known below a path: it is, or was, a folder.
    pub(super) fn has_below(&self, path: &str) -> bool {
        let Some(workspace) = &self.workspace else { return false };
        let folder = format!("{path}/");
        let files = workspace.snapshot().files;
        files.by_path.range(folder.clone()..).next().is_some_and(|(first, _)| first.starts_with(&folder))
    }

    pub(super) fn note_changed(&mut self, paths: impl Iterator<Item = PathBuf>) {
        self.changed.extend(paths);
    }

    /// Takes the text of an open document, if it is one of this reference's pages.
    pub(super) fn set_open_text(&mut self, path: &Path, text: &Arc<str>) {
        if let Some(path_below) = path_below(&self.location.docs, path) {
            self.set_texts(vec![(path_below, Some(Arc::clone(text)))]);
        }
    }

    /// Takes texts; gives the paths of those that are new.
    pub(super) fn set_texts(&mut self, mut texts: Vec<(String, Option<Arc<str>>)>) -> Vec<PathBuf> {
        let Some(workspace) = &mut self.workspace else {
            return Vec::new();
        };
        let now = workspace.snapshot();
        texts.retain(|(path, text)| now.find(path).and_then(|id| now.file(id)).map(|file| &file.source.text) != text.as_ref());
        if texts.is_empty() {
            return Vec::new();
        }
        let paths = texts.iter().map(|(path, _)| self.location.docs.join(path)).collect();
        workspace.set_texts(texts);
        let now = Instant::now();
        self.edited = Some((self.edited.map_or(now, |(first, _)| first), now));
        // What is being linked is old already; but whoever types without a pause must not wait for ever.
        if let Some(linking) = self.linking.as_ref().filter(|_| self.edited.is_some_and(|(first, _)| first.elapsed() < PATIENCE))
        {
            linking.store(true, Ordering::Relaxed);
        }
        paths
    }
}

impl Server {
    /// True while some reference has never been read.
    pub(super) fn is_reading_first(&self) -> bool {
        self.references.iter().any(|held| held.reading && held.workspace.is_none())
    }

    /// True while some reference is being read.
    pub(super) fn is_reading(&self) -> bool {
        self.references.iter().any(|held| held.reading)
    }

    /// Looks for references around the open folders and documents, and opens and drops what has changed.
    pub(super) fn locate(&mut self) {
        let roots = self.client.roots.clone();
        let mut found = self.settings.locate(&roots);
        let documents: Vec<&PathBuf> = self.documents.keys().collect();
        for document in documents {
            let location = self.location_of(document, &found);
            found.extend(location);
        }
        if found.is_empty() && !roots.is_empty() {
            self.log(format!("no `{CONFIG}` lies in the open folders, below, or above them"));
        }
        self.view = None;
        let (kept, dropped) = std::mem::take(&mut self.references).into_iter().partition(|held| found.contains(&held.location));
        self.references = kept;
        self.departed.retain(|departed| !found.contains(&departed.location));
        let is_dropped = self.depart(dropped);
        for location in found {
            if self.references.iter().all(|held| held.location != location) {
                self.hold(location);
            }
        }
        if is_dropped {
            self.survey();
        }
    }

    /// Keeps an ear on docs folders that have lost their configuration, which may come back; true when there was any.
    fn depart(&mut self, dropped: Vec<Held>) -> bool {
        let is_dropped = !dropped.is_empty();
        for held in dropped {
            if let Some(linking) = &held.linking {
                linking.store(true, Ordering::Relaxed);
            }
            let Held { number, location, watcher, .. } = held;
            if !location.config.is_file() {
                self.departed.push(Departed { number, location, _watcher: watcher });
            }
        }
        is_dropped
    }

    pub(super) fn holds(&self, number: u64) -> bool {
        self.references.iter().any(|held| held.number == number)
    }

    /// True when a number is that of a reference that has lost its configuration.
    pub(super) fn has_departed(&self, number: u64) -> bool {
        self.departed.iter().any(|departed| departed.number == number)
    }

    pub(super) fn has_departures(&self) -> bool {
        !self.departed.is_empty()
    }

    /// Makes sure that the reference around a document is held.
    pub(super) fn locate_for(&mut self, path: &Path) {
        let held: Vec<Location> = self.references.iter().map(|held| held.location.clone()).collect();
        if let Some(location) = self.location_of(path, &held) {
            self.departed.retain(|departed| departed.location != location);
            self.view = None;
            self.hold(location);
        }
    }

    /// The reference around a document that lies in none of these. A setting says which there are in the open folders.
    fn location_of(&self, document: &Path, known: &[Location]) -> Option<Location> {
        let is_known = known.iter().any(|location| document.starts_with(&location.docs));
        let is_settled = self.settings.docs.is_some() && self.client.roots.iter().any(|root| document.starts_with(root));
        if is_known || is_settled { None } else { Location::around_page(document) }
    }

    fn hold(&mut self, location: Location) {
        let number = self.next();
        let events = self.events.clone();
        let watcher = watch::watch(&location.docs, GATHERED, move |burst| drop(events.send(Event::Disk(number, burst))));
        if let Err(error) = &watcher {
            self.log(format!("{} is not watched: {error}", location.docs.display()));
        }
        let output = self.watch_output(number, location.output.as_deref());
        self.references.push(Held {
            number,
            location,
            workspace: None,
            reading: false,
            changed: BTreeSet::new(),
            again: false,
            edited: None,
            linking: None,
            output,
            since_commit: contract::SinceCommit::default(),
            watcher: watcher.ok(),
        });
        self.open(number);
    }

    /// Reads a reference from disk and links it, beside the loop. What is known of it stays until then.
    pub(super) fn open(&mut self, number: u64) {
        let Some(held) = self.references.iter_mut().find(|held| held.number == number) else {
            return;
        };
        held.again = held.reading;
        if held.reading {
            return;
        }
        held.reading = true;
        held.changed.clear();
        let location = held.location.clone();
        let events = self.events.clone();
        self.tasks.background(move || {
            let opened = Config::load(&location.config)
                .and_then(|config| config.with_corrections_of(&location.docs))
                .map_err(|error| error.to_string())
                .and_then(|config| Workspace::open(&location.docs, config, location.output).map_err(|error| error.to_string()));
            // The loop may have ended in the meantime.
            let _ = events.send(Event::Opened(number, opened.map(Box::new)));
        });
        self.begin_progress();
    }

    pub(super) fn opened(&mut self, number: u64, opened: Result<Box<Workspace>, String>) {
        let Some(held) = self.references.iter_mut().find(|held| held.number == number) else {
            // It was dropped meanwhile; something may have waited for it all the same.
            return self.after_reading();
        };
        held.reading = false;
        let changed = std::mem::take(&mut held.changed);
        let again = std::mem::take(&mut held.again);
        match opened {
            Ok(workspace) => {
                held.workspace = Some(*workspace);
                held.edited = None;
                if let Some(linking) = held.linking.take() {
                    linking.store(true, Ordering::Relaxed);
                }
                let open: Vec<_> = self
                    .documents
                    .iter()
                    .filter_map(|(path, document)| Some((path_below(held.docs(), path)?, Some(Arc::clone(&document.text)))))
                    .collect();
                held.set_texts(open);
            }
            Err(error) => {
                // Its configuration may have gone while it was read.
                if !held.location.config.is_file() {
                    self.locate();
                }
                if !self.holds(number) {
                    return self.after_reading();
                }
                self.complain(error);
            }
        }
        self.view = None;
        self.count_words(number);
        self.compare_now();
        self.contract_now(number);
        if again {
            self.open(number);
        } else {
            self.read_from_disk(changed);
        }
        self.after_reading();
    }

    fn after_reading(&mut self) {
        self.end_progress();
        self.answer_waiting();
        // An editor that shows a page wants to hear of it, also that nothing is wrong.
        for path in self.documents.keys().cloned().collect::<Vec<_>>() {
            self.look_for_findings(path);
        }
        self.survey();
    }
}
