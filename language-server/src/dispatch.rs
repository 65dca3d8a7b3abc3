//! Requests by method: which function answers, and what becomes of one whose document has changed meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::Sender;
use lsp_server::{ErrorCode, Message, Notification, ResponseError};
use lsp_types::{ProgressToken, Uri};
use serde_json::{Value, json};

use crate::diagnostics::ReportedFindings;
use crate::handlers;
use crate::handlers::tokens::Colours;
use crate::proto::uri;
use crate::view::View;

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

/// Why there is no answer.
#[derive(Debug)]
pub struct Refusal {
    /// The protocol's code.
    pub code: ErrorCode,
    /// For a person.
    pub message: String,
    /// What the client should do, where the protocol has a word for it.
    pub data: Option<Value>,
}

/// What becomes of a question about a document that has changed before its turn came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stale {
    /// A person asked: it is answered from the text that was asked about.
    Answer,
    /// The client asked by itself and will ask again.
    Refuse,
    /// The same, and the client is told to ask again.
    Retrigger,
}

/// One row of the table of requests.
#[derive(Clone, Copy)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// What becomes of a stale question.
    pub stale: Stale,
    /// What is shown beside the pages may be another once it is answered.
    pub changes: bool,
    run: fn(&Context, Value) -> Result<Value, Refusal>,
}

/// The route of a method.
pub fn route_of_method(method: &str) -> Option<Route> {
    handlers::ROUTES.iter().copied().find(|route| route.method == method)
}

impl Route {
    /// A row of the table.
    pub(crate) const fn new(method: &'static str, stale: Stale, run: fn(&Context, Value) -> Result<Value, Refusal>) -> Self {
        Self { method, stale, changes: false, run }
    }

    /// The same, with something done on the way.
    pub(crate) const fn changing(self) -> Self {
        Self { changes: true, ..self }
    }

    /// Answers, whatever happens on the way.
    pub fn answer(&self, context: &Context, params: Value) -> Result<Value, ResponseError> {
        if context.is_cancelled() {
            return Err(Refusal::new(ErrorCode::RequestCanceled, "cancelled").into());
        }
        if self.stale != Stale::Answer && context.is_stale(&params) {
            return Err(match self.stale {
                Stale::Retrigger => {
                    let data = Some(json!({ "retriggerRequest": true }));
                    Refusal { data, ..Refusal::new(ErrorCode::ServerCancelled, "the document has changed") }
                }
                _ => Refusal::new(ErrorCode::ContentModified, "the document has changed"),
            }
            .into());
        }
        match catch_unwind(AssertUnwindSafe(|| (self.run)(context, params))) {
            Ok(answer) => answer.map_err(ResponseError::from),
            Err(_) => {
                let message = format!("{} failed; this is a defect of docwright", self.method);
                Err(Refusal::new(ErrorCode::InternalError, message).into())
            }
        }
    }
}

/// Answers a request of type `R` by a typed function.
pub(crate) fn typed<R: lsp_types::Request>(
    run: fn(&Context, &R::Params) -> Result<R::Result, Refusal>,
    context: &Context,
    params: Value,
) -> Result<Value, Refusal> {
    let params = serde_json::from_value(params).map_err(|error| Refusal::new(ErrorCode::InvalidParams, error.to_string()))?;
    let answer = run(context, &params)?;
    let mut answer = serde_json::to_value(answer).map_err(|error| Refusal::new(ErrorCode::InternalError, error.to_string()))?;
    // Some types are hash maps, and the preview of a rename should not be listed in another order each time.
    answer.sort_all_objects();
    Ok(answer)
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

    fn is_stale(&self, params: &Value) -> bool {
        let asked = params.pointer("/textDocument/uri").and_then(Value::as_str);
        let path = asked.and_then(|text| Uri::parse(text).ok()).and_then(|asked| uri::to_path(&asked));
        path.and_then(|path| self.view.documents.get(&path)).is_some_and(crate::view::Document::is_stale)
    }
}

impl Refusal {
    /// A refusal without advice for the client.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), data: None }
    }

    /// The request is well-formed and cannot be carried out, for this reason.
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::new(ErrorCode::RequestFailed, reason)
    }
}

impl From<Refusal> for ResponseError {
    fn from(refusal: Refusal) -> Self {
        Self { code: refusal.code as i32, message: refusal.message, data: refusal.data }
    }
}
