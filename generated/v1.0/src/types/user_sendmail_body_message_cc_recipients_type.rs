// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message-ccRecipients`.

use super::UserSendmailBodyMessageCcRecipientsEmailAddress;

docwright::record! {
    /// Part of what `user-sendmail-body-message` sends or answers.
    UserSendmailBodyMessageCcRecipients: [] = "user-sendmail-body-message-ccRecipients" in crate::REFERENCE
}

impl UserSendmailBodyMessageCcRecipients {
    /// `emailAddress`
    #[inline]
    pub fn email_address(
        &self,
    ) -> Option<&UserSendmailBodyMessageCcRecipientsEmailAddress> {
        self.0.record("emailAddress")
    }
}
