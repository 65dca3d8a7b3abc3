//! Telling the client what is wrong with the pages: unasked where it does not ask, and that it should ask where it does.

use std::path::PathBuf;
use std::sync::Arc;

use lsp_server::Notification;
use lsp_types::PublishDiagnosticsParams;
use serde_json::Value;

use super::requests::Purpose;
use super::{Event, Server};
use crate::diagnostics::{Report, all_reports, page_report};
use crate::view::View;

/// The findings of a page.
pub(super) struct Found {
    /// Later looks have higher numbers.
    order: u64,
    path: PathBuf,
    report: Report,
    /// Of the document that they were found in.
    version: Option<i32>,
    /// The editor shows the page and waits for a word about this version of it, be it the word before.
    awaited: bool,
}

impl Server {
    /// Looks for the findings of one page that was touched. A client that asks does so by itself then.
    pub(super) fn look_for_findings(&mut self, path: PathBuf) {
        if self.client.pulls_diagnostics || self.is_reading_first() {
            return;
        }
        let order = self.next();
        let view = self.view();
        let events = self.events.clone();
        self.tasks.answer(move || {
            // The next change of the document brings its own look.
            if view.documents.get(&path).is_some_and(crate::view::Document::is_stale) {
                return;
            }
            let report = view.page_at(&path).map_or_else(Report::empty, |page| page_report(&view, page));
            let version = view.documents.get(&path).map(|document| document.version);
            let awaited = version.is_some();
            let _ = events.send(Event::Findings(Found { order, path, report, version, awaited }));
        });
    }

    /// Looks at all pages for findings that are news to the client.
    pub(super) fn survey(&mut self) {
        if self.is_reading_first() {
            return;
        }
        let order = self.next();
        let (view, reported, events) = (self.view(), self.reported.clone(), self.events.clone());
        let pulls = self.client.pulls_diagnostics;
        let none = Report::empty();
        self.tasks.background(move || {
            let mut gone: std::collections::HashSet<PathBuf> = reported.paths().into_iter().collect();
            let mut news = false;
            for (path, report) in all_reports(&view) {
                gone.remove(&path);
                if pulls {
                    news |= reported.is_news(&path, &report);
                } else if reported.get(&path).unwrap_or(none.id) != report.id {
                    let version = view.documents.get(&path).map(|document| document.version);
                    let _ = events.send(Event::Findings(Found { order, path, report, version, awaited: false }));
                }
            }
            for path in gone {
                news = true;
                if pulls {
                    reported.forget(&path);
                } else {
                    let _ =
                        events.send(Event::Findings(Found { order, path, report: none.clone(), version: None, awaited: false }));
                }
            }
            let _ = events.send(Event::News(news.then_some(view)));
        });
    }

    pub(super) fn publish(&mut self, found: &Found) {
        let Found { order, path, report, .. } = found;
        let latest = self.published.entry(path.clone()).or_default();
        if *latest > *order {
            return;
        }
        *latest = *order;
        let known = self.reported.get(path).unwrap_or(Report::empty().id);
        self.reported.note(path.clone(), report);
        if known == report.id && !found.awaited {
            return;
        }
        let Some(uri) = self.view().uri(path) else {
            return;
        };
        let params = PublishDiagnosticsParams { uri, version: found.version, diagnostics: report.items.clone() };
        self.send(Notification::new("textDocument/publishDiagnostics".to_owned(), params));
    }

    /// What other pages say has changed: the client should ask again for what depends on it.
    pub(super) fn refresh(&mut self, seen: Option<&Arc<View>>) {
        if seen.is_some_and(|seen| self.view.as_ref().is_none_or(|now| !Arc::ptr_eq(now, seen))) {
            // Something has changed since: a link brings another look by itself.
            if !self.is_linking() {
                self.survey();
            }
            return;
        }
        let findings = seen.is_some();
        let can = self.client.refreshes;
        let all = [
            (findings && can.diagnostics && self.client.pulls_diagnostics, "workspace/diagnostic/refresh"),
            (can.lenses, "workspace/codeLens/refresh"),
            (can.hints, "workspace/inlayHint/refresh"),
            (can.tokens, "workspace/semanticTokens/refresh"),
        ];
        for (_, method) in all.into_iter().filter(|(can, _)| *can) {
            self.request(method, Value::Null, Purpose::Nothing);
        }
        self.tell_of_snapshots();
    }

    /// Other snapshots may wait.
    pub(super) fn tell_of_snapshots(&self) {
        if self.client.follows_snapshots {
            self.send(Notification::new("docwright/snapshotsChanged".to_owned(), Value::Null));
        }
    }

    /// The client should ask again for lenses, and for nothing else.
    pub(super) fn refresh_lenses(&mut self) {
        if self.client.refreshes.lenses {
            self.request("workspace/codeLens/refresh", Value::Null, Purpose::Nothing);
        }
    }
}
