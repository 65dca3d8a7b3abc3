//! One row of the table of requests: which function answers, and what becomes of one whose document has changed meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lsp_server::{ErrorCode, ResponseError};
use serde_json::{Value, json};

use crate::context::Context;
use crate::refusal::Refusal;

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
