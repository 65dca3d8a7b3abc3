//! Linking references beside the loop, and what follows a link.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use docwright_ide::{Linked, Workspace};

use super::{Held, PATIENCE};
use crate::server::{Event, Server};

/// Typing has paused: time to link.
const PAUSE: Duration = Duration::from_millis(250);

impl Held {
    fn link_due(&self) -> Option<Instant> {
        let (first, latest) = self.edited.filter(|_| self.linking.is_none())?;
        Some((latest + PAUSE).min(first + PATIENCE))
    }
}

impl Server {
    /// True while a link is due or on its way.
    pub(in crate::server) fn is_linking(&self) -> bool {
        self.references.iter().any(|held| held.edited.is_some() || held.linking.is_some())
    }

    /// When the next link should begin.
    pub(in crate::server) fn link_due(&self) -> Option<Instant> {
        self.references.iter().filter_map(Held::link_due).min()
    }

    /// Begins the links that are due.
    pub(in crate::server) fn begin_links(&mut self, now: Instant) {
        for held in &mut self.references {
            if held.link_due().is_none_or(|due| due > now) {
                continue;
            }
            held.edited = None;
            let Some(workspace) = held.workspace.as_ref().filter(|workspace| workspace.needs_link()) else {
                continue;
            };
            let cancelled = Arc::new(AtomicBool::new(false));
            held.linking = Some(Arc::clone(&cancelled));
            let (job, number, events) = (workspace.link_job(), held.number, self.events.clone());
            self.tasks.background(move || {
                let linked = job.run(&|| cancelled.load(Ordering::Relaxed));
                let _ = events.send(Event::Linked(number, linked.map(Box::new)));
            });
        }
    }

    pub(in crate::server) fn linked(&mut self, number: u64, linked: Option<Box<Linked>>) {
        let Some(held) = self.references.iter_mut().find(|held| held.number == number) else {
            return;
        };
        held.linking = None;
        let (Some(workspace), Some(linked)) = (&mut held.workspace, linked) else {
            return;
        };
        let faults = linked.editions.faults.clone();
        let adopted = workspace.adopt(*linked);
        for fault in faults {
            self.log(fault);
        }
        if adopted {
            self.view = None;
            self.survey();
            self.count_words(number);
            self.compare_later(number);
            self.contract_later(number);
        }
    }

    pub(in crate::server) fn stop_links(&self) {
        for linking in self.references.iter().filter_map(|held| held.linking.as_ref()) {
            linking.store(true, Ordering::Relaxed);
        }
    }

    /// Does beside the loop what every link makes due: counting which words pages use where, before completion first asks.
    pub(super) fn count_words(&self, number: u64) {
        let held = self.references.iter().find(|held| held.number == number);
        if let Some(snapshot) = held.and_then(|held| held.workspace.as_ref()).map(Workspace::snapshot) {
            self.tasks.background(move || {
                docwright_ide::completion::prepare(&snapshot);
            });
        }
    }
}
