// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message`.

use super::{UserSendmailBodyMessageBody, UserSendmailBodyMessageCcRecipients, UserSendmailBodyMessageToRecipients};

docwright::record! {
    /// Part of what `user-sendmail-body` sends or answers.
    UserSendmailBodyMessage: [] = "user-sendmail-body-message" in crate::REFERENCE
}

impl UserSendmailBodyMessage {
    /// `subject`
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.0.text("subject")
    }
    /// `body`
    #[inline]
    pub fn body(&self) -> Option<&UserSendmailBodyMessageBody> {
        self.0.record("body")
    }
    /// `toRecipients`
    #[inline]
    pub fn to_recipients(&self) -> Option<&[UserSendmailBodyMessageToRecipients]> {
        self.0.records("toRecipients")
    }
    /// `ccRecipients`
    #[inline]
    pub fn cc_recipients(&self) -> Option<&[UserSendmailBodyMessageCcRecipients]> {
        self.0.records("ccRecipients")
    }
}
