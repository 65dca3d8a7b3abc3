// Emitted by docwright from the reference; edits are lost on the next run.
//! `application-addpassword-body-passwordCredential`.

docwright::record! {
    /// Part of what `application-addpassword-body` sends or answers.
    ApplicationAddpasswordBodyPasswordCredential: [] = "application-addpassword-body-passwordCredential" in crate::REFERENCE
}

impl ApplicationAddpasswordBodyPasswordCredential {
    /// `displayName`
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }
}
