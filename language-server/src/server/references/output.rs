//! The output folder beside a reference, compared with what would be written now whenever either has come to rest.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docwright_codegen::snapshots::FOLDER;
use docwright_ide::{Workspace, generated};
use docwright_watch::{self as watch, Watcher};

use super::Held;
use crate::server::{Event, Server};
use crate::view::Generated;

/// Comparing renders everything: it is for someone who has stopped typing, and for a run of codegen that is over.
const REST: Duration = Duration::from_secs(2);
/// Where the emitted client lies in an output folder.
const CLIENT: &str = "generated";

/// What is known of the output folder.
#[derive(Default)]
pub(super) struct Output {
    /// What the last comparison found.
    pub found: Arc<Generated>,
    /// When the next one should begin.
    due: Option<Instant>,
    /// One is on its way.
    comparing: bool,
    _watchers: Vec<Watcher>,
}

impl Held {
    /// When to compare: not while a later link is due, which brings another look.
    fn comparison_due(&self) -> Option<Instant> {
        self.output.due.filter(|_| self.edited.is_none() && self.linking.is_none() && !self.output.comparing)
    }

    fn compare_at(&mut self, due: Instant) {
        if self.location.output.is_some() {
            self.output.due = Some(due);
        }
    }
}

impl Server {
    /// Has an eye on an output folder, for what other programs write there.
    pub(super) fn watch_output(&self, number: u64, folder: Option<&Path>) -> Output {
        let mut watchers = Vec::new();
        for (below, event) in [(CLIENT, Event::Written as fn(u64) -> Event), (FOLDER, Event::Accepted)] {
            let Some(watched) = folder.map(|folder| folder.join(below)).filter(|watched| watched.is_dir()) else { continue };
            let events = self.events.clone();
            match watch::watch(&watched, super::GATHERED, move |_| drop(events.send(event(number)))) {
                Ok(watcher) => watchers.push(watcher),
                Err(error) => self.log(format!("{} is not watched: {error}", watched.display())),
            }
        }
        Output { _watchers: watchers, ..Output::default() }
    }

    /// Snapshots were accepted, or written by tests: other ones wait.
    pub(in crate::server) fn accepted(&mut self, number: u64) {
        // A command of our own is over before long, and tells it then.
        if self.changing == 0 && self.holds(number) {
            self.refresh_lenses();
            self.tell_of_snapshots();
        }
    }

    /// When the next comparison should begin.
    pub(in crate::server) fn comparison_due(&self) -> Option<Instant> {
        self.references.iter().filter_map(Held::comparison_due).min().filter(|_| self.changing == 0)
    }

    /// Begins the comparisons that are due, beside the loop.
    pub(in crate::server) fn begin_comparisons(&mut self, now: Instant) {
        if self.changing > 0 {
            return;
        }
        for held in &mut self.references {
            if held.comparison_due().is_none_or(|due| due > now) {
                continue;
            }
            held.output.due = None;
            let Some(snapshot) = held.workspace.as_ref().map(Workspace::snapshot) else {
                continue;
            };
            held.output.comparing = true;
            let (number, events) = (held.number, self.events.clone());
            self.tasks.background(move || drop(events.send(Event::Compared(number, generated::stale(&snapshot)))));
        }
    }

    pub(in crate::server) fn compared(&mut self, number: u64, found: Result<Generated, String>) {
        let is_changing = self.changing > 0;
        let Some(held) = self.references.iter_mut().find(|held| held.number == number) else {
            return;
        };
        held.output.comparing = false;
        match found {
            // Another look comes, and knows better; what is being written now looks like anything.
            _ if is_changing || held.edited.is_some() || held.linking.is_some() || held.output.due.is_some() => {}
            Ok(found) if found == *held.output.found => {}
            Ok(found) => {
                held.output.found = Arc::new(found);
                self.view = None;
                self.survey();
            }
            Err(error) => self.log(error),
        }
    }

    /// A reference was linked: the folder is looked at when typing rests.
    pub(in crate::server) fn compare_later(&mut self, number: u64) {
        if let Some(held) = self.references.iter_mut().find(|held| held.number == number) {
            held.compare_at(Instant::now() + REST);
        }
    }

    /// Something was written, or read for the first time: the folders are looked at right away.
    pub(in crate::server) fn compare_now(&mut self) {
        let now = Instant::now();
        for held in &mut self.references {
            held.compare_at(now);
        }
    }
}
