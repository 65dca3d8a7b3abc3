// Emitted by docwright from the reference; edits are lost on the next run.
//! `application-addpassword-body-2`.

use super::PasswordCredential;

docwright::record! {
    /// Part of what `application-addpassword` sends or answers.
    ApplicationAddPasswordBody2: [] = "application-addpassword-body-2" in crate::REFERENCE, new
}

impl ApplicationAddPasswordBody2 {
    /// Name and dates of the secret to be.
    #[inline]
    pub fn password_credential(&self) -> Option<&PasswordCredential> {
        self.0.record("passwordCredential")
    }
    /// Sets `passwordCredential`.
    #[inline]
    #[must_use]
    pub fn with_password_credential(
        self,
        value: impl docwright::Is<PasswordCredential>,
    ) -> Self {
        Self(self.0.with_record("passwordCredential", value))
    }
}
