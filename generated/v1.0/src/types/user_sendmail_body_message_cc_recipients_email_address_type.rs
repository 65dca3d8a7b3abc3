// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message-ccRecipients-emailAddress`.

docwright::record! {
    /// Part of what `user-sendmail-body-message-ccRecipients` sends or answers.
    UserSendmailBodyMessageCcRecipientsEmailAddress: [] = "user-sendmail-body-message-ccRecipients-emailAddress" in crate::REFERENCE
}

impl UserSendmailBodyMessageCcRecipientsEmailAddress {
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
