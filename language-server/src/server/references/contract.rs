//! What the pages of a reference change since the last commit, compared beside the loop whenever either has come to rest, for who wants
//! to see it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docwright_ide::Workspace;
use docwright_ide::contract::Contract;
use docwright_ide::last_commit::Base;
use docwright_watch::{self as watch, Watcher};

use super::Held;
use crate::server::{Event, Server};
use crate::view::path_below;

/// Comparing looks at everything: it is for someone who has stopped typing.
const REST: Duration = Duration::from_secs(1);

/// What is known of the last commit.
#[derive(Default)]
pub(super) struct SinceCommit {
    /// What the last comparison found.
    pub found: Option<Arc<Contract>>,
    /// The reference as the commit has it; with the thread that compares while it does.
    base: Option<Box<Base>>,
    /// When the next comparison should begin.
    due: Option<Instant>,
    /// One is on its way.
    comparing: bool,
    /// Hears of commits, in this folder.
    watched: Option<(PathBuf, Option<Watcher>)>,
}

/// What a comparison gives: the base that it was made with, and what was found; nothing where there is no commit.
pub(in crate::server) type Compared = Option<(Box<Base>, Contract)>;

impl Held {
    /// When to compare: not while a later link is due, which brings another look.
    fn contract_due(&self) -> Option<Instant> {
        self.since_commit.due.filter(|_| self.edited.is_none() && self.linking.is_none() && !self.since_commit.comparing)
    }
}

impl Server {
    /// When the next comparison with a commit should begin.
    pub(in crate::server) fn contract_due(&self) -> Option<Instant> {
        self.references.iter().filter_map(Held::contract_due).min()
    }

    /// Begins the comparisons that are due, beside the loop.
    pub(in crate::server) fn begin_contracts(&mut self, now: Instant) {
        for held in &mut self.references {
            if held.contract_due().is_none_or(|due| due > now) {
                continue;
            }
            held.since_commit.due = None;
            let Some(snapshot) = held.workspace.as_ref().map(Workspace::snapshot) else {
                continue;
            };
            held.since_commit.comparing = true;
            let open: Vec<String> = self.documents.keys().filter_map(|path| path_below(held.docs(), path)).collect();
            let (number, base, events) = (held.number, held.since_commit.base.take(), self.events.clone());
            self.tasks.background(move || {
                // One that is of another commit is gone before the next is made: each is as large as the reference.
                let base = base.filter(|base| base.is_current(&snapshot));
                let base = base.or_else(|| Base::of(&snapshot, &open, &|| false).map(Box::new));
                let compared = base.map(|base| {
                    let found = base.compare(&snapshot);
                    (base, found)
                });
                let _ = events.send(Event::Contract(number, compared));
            });
        }
    }

    pub(in crate::server) fn contract_compared(&mut self, number: u64, compared: Compared) {
        let is_wanted = self.settings.contract;
        let events = self.events.clone();
        let Some(held) = self.references.iter_mut().find(|held| held.number == number) else {
            return;
        };
        let known = &mut held.since_commit;
        known.comparing = false;
        let (base, found) = compared.filter(|_| is_wanted).unzip();
        let moves = base.as_ref().and_then(|base| base.moves.clone());
        if moves.as_ref() != known.watched.as_ref().map(|(folder, _)| folder) {
            known.watched = moves.map(|folder| {
                let watcher = watch::watch(&folder, super::GATHERED, move |_| drop(events.send(Event::Committed(number))));
                (folder, watcher.ok())
            });
        }
        known.base = base;
        let found = found.map(Arc::new);
        if found != known.found {
            known.found = found;
            self.view = None;
            self.refresh_lenses();
        }
    }

    /// A reference was linked: it is compared when typing rests.
    pub(in crate::server) fn contract_later(&mut self, number: u64) {
        self.contract_at(number, Instant::now() + REST);
    }

    /// A reference was read, or something was committed: it is compared right away.
    pub(in crate::server) fn contract_now(&mut self, number: u64) {
        self.contract_at(number, Instant::now());
    }

    fn contract_at(&mut self, number: u64, due: Instant) {
        if let Some(held) = self.references.iter_mut().find(|held| held.number == number && self.settings.contract) {
            held.since_commit.due = Some(due);
        }
    }

    /// The setting is another: compares all references, or forgets what is known of their commits.
    pub(in crate::server) fn follow_contracts(&mut self) {
        let due = self.settings.contract.then(Instant::now);
        for held in &mut self.references {
            let comparing = held.since_commit.comparing;
            held.since_commit = SinceCommit { due, comparing, ..SinceCommit::default() };
        }
        self.view = None;
        self.refresh_lenses();
    }
}
