// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message-toRecipients-emailAddress`.

docwright::record! {
    /// Part of what `user-sendmail-body-message-toRecipients` sends or answers.
    UserSendmailBodyMessageToRecipientsEmailAddress: [] = "user-sendmail-body-message-toRecipients-emailAddress" in crate::REFERENCE
}

impl UserSendmailBodyMessageToRecipientsEmailAddress {
    /// `address`
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.0.text("address")
    }
}
