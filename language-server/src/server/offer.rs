//! A page that reads as one of a reference, and no configuration around it: the offer to write one.

use std::path::{Path, PathBuf};

use docwright_codegen::survey;
use lsp_types as lsp;
use serde_json::{Value, json};

use super::requests::Purpose;
use super::{Event, Server};
use crate::settings::CONFIG;
use crate::uri;

/// What a person chooses who wants it written.
const WRITE: &str = "Write it";

impl Server {
    /// Offers to write a configuration when a page is opened that shows requests as a reference does, and belongs to none.
    /// Each folder is offered once.
    pub(super) fn offer_configuration(&mut self, page: &Path, text: &str) {
        let root = self.client.roots.iter().find(|root| page.starts_with(root));
        // Whoever has named a folder by a setting does not look for one.
        let Some(root) = root.filter(|_| self.settings.docs.is_none()) else { return };
        let docs = survey::docs_folder_of(root, page);
        let is_held = self.references.iter().any(|held| page.starts_with(held.docs()));
        // The page is read last, and not again for a folder that was offered.
        if is_held || self.offered.contains(&docs) || !survey::is_page_of_operations(text) {
            return;
        }
        self.offered.insert(docs.clone());
        let message = format!(
            "{} reads as a page of an API reference, but there is no `{CONFIG}` around it. One can be written into {} from what the pages show.",
            page.file_name().unwrap_or_default().display(),
            docs.display()
        );
        let params = json!({
            "type": lsp::MessageType::Info,
            "message": message,
            "actions": [{ "title": WRITE }, { "title": "Not now" }],
        });
        self.request("window/showMessageRequest", params, Purpose::Configuration(docs));
    }

    pub(super) fn configuration_answered(&mut self, docs: PathBuf, chosen: &Value) {
        if chosen["title"] != WRITE {
            return;
        }
        let events = self.events.clone();
        self.tasks.background(move || {
            let path = docs.join(CONFIG);
            let written = survey::survey(&docs).and_then(|found| found.write(&path, false));
            let written = written.map(|()| path.clone()).map_err(|error| format!("{}: {error}", path.display()));
            // The loop may have ended in the meantime.
            let _ = events.send(Event::Configured(written));
        });
    }

    pub(super) fn configured(&mut self, written: Result<PathBuf, String>) {
        match written {
            Ok(path) => {
                self.locate();
                if let Some(uri) = uri::from_path(&path).filter(|_| self.client.shows_documents) {
                    self.request("window/showDocument", json!({ "uri": uri, "takeFocus": true }), Purpose::Nothing);
                }
            }
            Err(error) => self.complain(error),
        }
    }
}
