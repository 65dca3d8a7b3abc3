// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.freeBusyError`.

docwright::record! {
    /// Why the availability of a person, a list or a resource could not be read.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/freebusyerror?view=graph-rest-v1.0>)
    FreeBusyError: [] = "microsoft.graph.freeBusyError" in crate::REFERENCE
}

impl FreeBusyError {
    /// What went wrong.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.0.text("message")
    }

    /// The code that the query ended with.
    #[inline]
    pub fn response_code(&self) -> Option<&str> {
        self.0.text("responseCode")
    }
}
