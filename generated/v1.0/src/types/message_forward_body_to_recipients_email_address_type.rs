// Emitted by docwright from the reference; edits are lost on the next run.
//! `message-forward-body-toRecipients-emailAddress`.

docwright::record! {
    /// Part of what `message-forward-body-toRecipients` sends or answers.
    MessageForwardBodyToRecipientsEmailAddress: [] = "message-forward-body-toRecipients-emailAddress" in crate::REFERENCE
}

impl MessageForwardBodyToRecipientsEmailAddress {
    /// `name`
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }
    /// `address`
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.0.text("address")
    }
}
