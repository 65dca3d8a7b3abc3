//! What an answer is made from.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::Sender;
use lsp_server::{Message, Notification};
use lsp_types::{ProgressToken, Uri};
use serde_json::{Value, json};

use crate::colours::Colours;
use crate::diagnostics::ReportedFindings;
use crate::uri;
use crate::view::{Document, View};

/// What an answer is made from.
pub struct Context {
    /// The references and documents as they were when the question arrived.
    pub view: Arc<View>,
    /// The client no longer wants the answer.
    pub cancelled: Arc<AtomicBool>,
    /// What the client was last told about each page.
    pub reported: ReportedFindings,
    /// The colours that the client was last given.
    pub colours: Colours,
    /// The way to the client.
    pub messages: Sender<Message>,
}

impl Context {
    /// True once the client no longer wants the answer.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Sends a part of the answer ahead.
    pub fn send_part(&self, token: &ProgressToken, part: &impl serde::Serialize) {
        let params = json!({ "token": token, "value": part });
        // Nobody listens any more when the server ends.
        let _ = self.messages.send(Notification { method: "$/progress".into(), params }.into());
    }

    /// True when the document that a question is about has changed since.
    pub fn is_stale(&self, params: &Value) -> bool {
        let asked = params.pointer("/textDocument/uri").and_then(Value::as_str);
        let path = asked.and_then(|text| Uri::parse(text).ok()).and_then(|asked| uri::to_path(&asked));
        path.and_then(|path| self.view.documents.get(&path)).is_some_and(Document::is_stale)
    }
}
