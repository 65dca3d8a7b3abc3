// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.publicInnerError`.

use super::PublicErrorDetail;

docwright::record! {
    /// Part of publicError.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-v1.0>)
    PublicInnerError: [] = "microsoft.graph.publicInnerError" in crate::REFERENCE
}

impl PublicInnerError {
    /// The identifier the client chose for its request.
    #[inline]
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.text("client-request-id")
    }

    /// More precise short name of the failure.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.0.text("code")
    }

    /// When it happened, in UTC and without a zone.
    #[inline]
    pub fn date(&self) -> Option<&str> {
        self.0.text("date")
    }

    /// Further failures.
    #[inline]
    pub fn details(&self) -> Option<&[PublicErrorDetail]> {
        self.0.records("details")
    }

    /// The failure in words.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.0.text("message")
    }

    /// The identifier the service gave to the request.
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.0.text("request-id")
    }

    /// Property or parameter that is to blame.
    #[inline]
    pub fn target(&self) -> Option<&str> {
        self.0.text("target")
    }
}
