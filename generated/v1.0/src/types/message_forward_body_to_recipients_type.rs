// Emitted by docwright from the reference; edits are lost on the next run.
//! `message-forward-body-toRecipients`.

use super::MessageForwardBodyToRecipientsEmailAddress;

docwright::record! {
    /// Part of what `message-forward-body` sends or answers.
    MessageForwardBodyToRecipients: [] = "message-forward-body-toRecipients" in crate::REFERENCE
}

impl MessageForwardBodyToRecipients {
    /// `emailAddress`
    #[inline]
    pub fn email_address(&self) -> Option<&MessageForwardBodyToRecipientsEmailAddress> {
        self.0.record("emailAddress")
    }
}
