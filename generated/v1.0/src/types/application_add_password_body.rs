// Emitted by docwright from the reference; edits are lost on the next run.
//! `application-addpassword-body`.

use super::PasswordCredential;

docwright::record! {
    /// Part of what `application-addpassword` sends or answers.
    ApplicationAddPasswordBody: [] = "application-addpassword-body" in crate::REFERENCE, new
}

impl ApplicationAddPasswordBody {
    /// Name and dates of the secret to be.
    #[inline]
    pub fn password_credential(&self) -> Option<&PasswordCredential> {
        self.0.record("passwordCredential")
    }

    /// Sets `passwordCredential`.
    #[inline]
    #[must_use]
    pub fn with_password_credential(self, value: impl docwright::Is<PasswordCredential>) -> Self {
        Self(self.0.with_record("passwordCredential", value))
    }
}
