//! Introduction, settings and the end.

use std::sync::Arc;

use lsp_server::{ErrorCode, Request};
use lsp_types as lsp;
use serde_json::{Value, json};

use super::requests::Purpose;
use super::{Event, Phase, Server};
use crate::capabilities::{capabilities, every_page, every_table_of_contents};
use crate::client::Client;
use crate::lifetime;
use crate::refusal::Refusal;
use crate::settings::{CONFIG, CORRECTIONS, Settings};
use crate::uri;

impl Server {
    /// Answers requests about the session itself; gives the others back.
    pub(super) fn take_lifecycle(&mut self, request: Request) -> Option<Request> {
        let refused = |code, message: &str| Err(Refusal::new(code, message).into());
        let answer = match (self.phase, request.method.as_str()) {
            (Phase::New, "initialize") => {
                let answer = self.initialize(&request.params);
                self.respond(request.id, Ok(answer));
                self.phase = Phase::Introduced;
                // Reading begins after the answer is on its way.
                self.locate();
                return None;
            }
            (Phase::New, _) => refused(ErrorCode::ServerNotInitialized, "`initialize` comes first"),
            (Phase::Down, _) => refused(ErrorCode::InvalidRequest, "the server is shut down"),
            (_, "initialize") => refused(ErrorCode::InvalidRequest, "`initialize` comes once"),
            (_, "shutdown") => {
                self.phase = Phase::Down;
                self.cancel_all();
                Ok(Value::Null)
            }
            _ => return Some(request),
        };
        self.respond(request.id, answer);
        None
    }

    fn initialize(&mut self, params: &Value) -> Value {
        let client = Client::read(params);
        let settings = Settings::read(&client.options);
        if let Some(process) = client.process {
            let events = self.events.clone();
            // The loop may have ended by itself in the meantime.
            lifetime::watch(process, move || drop(events.send(Event::Gone)));
        }
        self.client = Arc::new(client);
        match settings {
            Ok(settings) => self.settings = settings,
            Err(error) => self.complain(error),
        }
        json!({
            "capabilities": capabilities(&self.client),
            "serverInfo": { "name": "docwright-ls", "version": env!("CARGO_PKG_VERSION") },
        })
    }

    pub(super) fn initialized(&mut self) {
        if self.phase != Phase::Introduced {
            return;
        }
        self.phase = Phase::Running;
        if self.client.watches_files {
            let watchers = [every_page(), every_table_of_contents(), format!("**/{CONFIG}"), format!("**/{CORRECTIONS}")]
                .map(|glob| lsp::FileSystemWatcher { glob_pattern: glob.into(), kind: None });
            let options = lsp::DidChangeWatchedFilesRegistrationOptions { watchers: watchers.into() };
            let registration = json!({
                "id": "files",
                "method": "workspace/didChangeWatchedFiles",
                "registerOptions": options,
            });
            self.request("client/registerCapability", json!({ "registrations": [registration] }), Purpose::Nothing);
        }
        self.ask_for_settings();
        self.begin_progress();
    }

    fn ask_for_settings(&mut self) {
        if self.client.has_configuration {
            self.request("workspace/configuration", json!({ "items": [{ "section": "docwright" }] }), Purpose::Settings);
        }
    }

    pub(super) fn did_change_configuration(&mut self, params: &lsp::DidChangeConfigurationParams) {
        if self.client.has_configuration {
            self.ask_for_settings();
        } else {
            self.take_settings(&params.settings);
        }
    }

    pub(super) fn take_settings(&mut self, value: &Value) {
        // A client without settings of its own keeps those that it introduced itself with.
        if value.get("docwright").unwrap_or(value).as_object().is_none_or(serde_json::Map::is_empty) {
            return;
        }
        match Settings::read(value) {
            Ok(settings) if settings == self.settings => {}
            Ok(settings) => {
                let before = std::mem::replace(&mut self.settings, settings);
                self.view = None;
                if before.contract != self.settings.contract {
                    self.follow_contracts();
                }
                self.locate();
                self.survey();
                if (before.lenses, before.hints) != (self.settings.lenses, self.settings.hints) {
                    self.refresh(None);
                }
            }
            Err(error) => self.complain(error),
        }
    }

    pub(super) fn did_change_folders(&mut self, params: &lsp::DidChangeWorkspaceFoldersParams) {
        let mut client = Client::clone(&self.client);
        let removed: Vec<_> = params.event.removed.iter().filter_map(|folder| uri::to_path(&folder.uri)).collect();
        client.roots.retain(|root| !removed.contains(root));
        client.roots.extend(params.event.added.iter().filter_map(|folder| uri::to_path(&folder.uri)));
        self.client = Arc::new(client);
        self.view = None;
        self.locate();
        self.survey();
    }

    /// Tells the log.
    pub(super) fn log(&self, message: impl Into<String>) {
        self.tell("window/logMessage", lsp::MessageType::Warning, message.into());
    }

    /// Tells the person.
    pub(super) fn complain(&self, message: impl Into<String>) {
        self.tell("window/showMessage", lsp::MessageType::Error, message.into());
    }

    fn tell(&self, method: &str, kind: lsp::MessageType, message: String) {
        let params = lsp::ShowMessageParams { kind, message };
        self.send(lsp_server::Notification::new(method.to_owned(), params));
    }
}
