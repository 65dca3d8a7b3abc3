//! Why a request has no answer.

use lsp_server::{ErrorCode, ResponseError};
use serde_json::Value;

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
