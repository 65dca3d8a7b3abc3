// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.recipient`.

use super::EmailAddress;

docwright::record! {
    /// Someone who sends or gets a message or an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-v1.0>)
    Recipient: [] = "microsoft.graph.recipient" in crate::REFERENCE, new
}

impl Recipient {
    /// Name and address of the person or the group.
    #[inline]
    pub fn email_address(&self) -> Option<&EmailAddress> {
        self.0.record("emailAddress")
    }

    /// Sets `emailAddress`.
    #[inline]
    #[must_use]
    pub fn with_email_address(self, value: impl docwright::Is<EmailAddress>) -> Self {
        Self(self.0.with_record("emailAddress", value))
    }
}
