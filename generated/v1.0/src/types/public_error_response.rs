// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.publicErrorResponse`.

use super::PublicError;

docwright::record! {
    /// Whenever the status is 400 or above and there is a body, the body has this form.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/publicerrorresponse?view=graph-rest-v1.0>)
    PublicErrorResponse: [] = "microsoft.graph.publicErrorResponse" in crate::REFERENCE
}

impl PublicErrorResponse {
    /// What went wrong.
    #[inline]
    pub fn error(&self) -> Option<&PublicError> {
        self.0.record("error")
    }
}
