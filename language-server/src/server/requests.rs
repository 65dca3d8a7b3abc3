//! Requests to the client: what they were for, and progress.

use std::collections::HashMap;
use std::path::PathBuf;

use lsp_server::{Notification, Request, RequestId, Response};
use serde_json::{Value, json};

use super::{Phase, Server};

/// The name of the progress of reading.
const PROGRESS: &str = "docwright/reading";

/// What is done with an answer of the client.
pub(super) enum Purpose {
    /// Nothing.
    Nothing,
    /// It holds settings.
    Settings,
    /// Progress may begin.
    Progress,
    /// A configuration may be written into this folder.
    Configuration(PathBuf),
}

/// Requests without an answer yet.
#[derive(Default)]
pub(super) struct Requests {
    next: i32,
    open: HashMap<RequestId, Purpose>,
    /// Progress was begun and not ended.
    progress: bool,
}

impl Server {
    /// Asks the client.
    pub(super) fn request(&mut self, method: &str, params: Value, purpose: Purpose) {
        self.requests.next += 1;
        let id = RequestId::from(self.requests.next);
        self.requests.open.insert(id.clone(), purpose);
        self.send(Request { id, method: method.to_owned(), params });
    }

    /// An answer to a question that was never asked means nothing.
    pub(super) fn take_response(&mut self, response: Response) {
        let Some(purpose) = self.requests.open.remove(&response.id) else {
            return;
        };
        match (purpose, response.response_result) {
            (Purpose::Settings, Ok(settings)) => {
                self.take_settings(settings.get(0).unwrap_or(&Value::Null));
            }
            // Reading may be done by now: what the client has made room for is shown all the same, and ended.
            (Purpose::Progress, Ok(_)) => {
                self.requests.progress = true;
                self.progress(&json!({ "kind": "begin", "title": "Reading the reference" }));
                self.end_progress();
            }
            (Purpose::Configuration(folder), Ok(chosen)) => self.configuration_answered(folder, &chosen),
            (Purpose::Nothing, Ok(_)) => {}
            (_, Err(error)) => self.log(format!("the client refused a request: {}", error.message)),
        }
    }

    /// Shows that something is being read, where the client can.
    pub(super) fn begin_progress(&mut self) {
        if self.phase == Phase::Running && self.client.shows_progress && self.is_reading() && !self.requests.progress {
            self.request("window/workDoneProgress/create", json!({ "token": PROGRESS }), Purpose::Progress);
        }
    }

    /// Ends it when everything is read.
    pub(super) fn end_progress(&mut self) {
        if self.requests.progress && !self.is_reading() {
            self.requests.progress = false;
            let pages: usize = self.view().references.iter().map(|reference| reference.files().count()).sum();
            self.progress(&json!({ "kind": "end", "message": format!("{pages} pages") }));
        }
    }

    fn progress(&self, value: &Value) {
        self.send(Notification { method: "$/progress".into(), params: json!({ "token": PROGRESS, "value": value }) });
    }
}
