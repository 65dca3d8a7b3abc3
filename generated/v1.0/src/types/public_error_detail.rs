// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.publicErrorDetail`.

docwright::record! {
    /// Part of publicError.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/publicerrordetail?view=graph-rest-v1.0>)
    PublicErrorDetail: [] = "microsoft.graph.publicErrorDetail" in crate::REFERENCE
}

impl PublicErrorDetail {
    /// Short name of the failure.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.0.text("code")
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
