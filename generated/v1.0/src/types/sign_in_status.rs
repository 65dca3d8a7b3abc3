// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.signInStatus`.

docwright::record! {
    /// Part of signIn.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signinstatus?view=graph-rest-v1.0>)
    SignInStatus: [] = "microsoft.graph.signInStatus" in crate::REFERENCE
}

impl SignInStatus {
    /// More on how it went.
    #[inline]
    pub fn additional_details(&self) -> Option<&str> {
        self.0.text("additionalDetails")
    }

    /// 0 when it worked, otherwise a code of the sign-in service.
    #[inline]
    pub fn error_code(&self) -> Option<i32> {
        self.0.int32("errorCode")
    }

    /// What the code means.
    #[inline]
    pub fn failure_reason(&self) -> Option<&str> {
        self.0.text("failureReason")
    }
}
