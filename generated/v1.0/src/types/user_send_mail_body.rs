// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body`.

use super::Message;

docwright::record! {
    /// Part of what `user-sendmail` sends or answers.
    UserSendMailBody: [] = "user-sendmail-body" in crate::REFERENCE, new
}

impl UserSendMailBody {
    /// What to send. Required.
    #[inline]
    pub fn message(&self) -> Option<&Message> {
        self.0.record("message")
    }

    /// Whether to keep the message in Sent Items. true unless said otherwise. Optional.
    #[inline]
    pub fn save_to_sent_items(&self) -> Option<bool> {
        self.0.boolean("saveToSentItems")
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn with_message(self, value: impl docwright::Is<Message>) -> Self {
        Self(self.0.with_record("message", value))
    }

    /// Sets `saveToSentItems`.
    #[inline]
    #[must_use]
    pub fn with_save_to_sent_items(self, value: bool) -> Self {
        Self(self.0.with_boolean("saveToSentItems", value))
    }
}
