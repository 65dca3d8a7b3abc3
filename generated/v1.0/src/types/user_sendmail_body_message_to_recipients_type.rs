// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message-toRecipients`.

use super::UserSendmailBodyMessageToRecipientsEmailAddress;

docwright::record! {
    /// Part of what `user-sendmail-body-message` sends or answers.
    UserSendmailBodyMessageToRecipients: [] = "user-sendmail-body-message-toRecipients" in crate::REFERENCE
}

impl UserSendmailBodyMessageToRecipients {
    /// `emailAddress`
    #[inline]
    pub fn email_address(
        &self,
    ) -> Option<&UserSendmailBodyMessageToRecipientsEmailAddress> {
        self.0.record("emailAddress")
    }
}
