// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.publicError`.

use super::{PublicErrorDetail, PublicInnerError};

docwright::record! {
    /// Part of publicErrorResponse.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/publicerror?view=graph-rest-v1.0>)
    PublicError: [] = "microsoft.graph.publicError" in crate::REFERENCE
}

impl PublicError {
    /// Short name of the failure, stable across releases.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.0.text("code")
    }

    /// Further failures of the same request.
    #[inline]
    pub fn details(&self) -> Option<&[PublicErrorDetail]> {
        self.0.records("details")
    }

    /// More precise, and subject to change.
    #[inline]
    pub fn inner_error(&self) -> Option<&PublicInnerError> {
        self.0.record("innerError")
    }

    /// The failure in words.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.0.text("message")
    }

    /// Property or parameter that is to blame.
    #[inline]
    pub fn target(&self) -> Option<&str> {
        self.0.text("target")
    }
}
