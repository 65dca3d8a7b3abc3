// Emitted by docwright from the reference; edits are lost on the next run.
//! `message-reply-body`.

use super::Message;

docwright::record! {
    /// Part of what `message-reply` sends or answers.
    MessageReplyBody: [] = "message-reply-body" in crate::REFERENCE, new
}

impl MessageReplyBody {
    /// The answer. It can be empty.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        self.0.text("comment")
    }

    /// Properties to set in the answer, such as more recipients.
    #[inline]
    pub fn message(&self) -> Option<&Message> {
        self.0.record("message")
    }

    /// Sets `comment`.
    #[inline]
    #[must_use]
    pub fn with_comment(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("comment", value))
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn with_message(self, value: impl docwright::Is<Message>) -> Self {
        Self(self.0.with_record("message", value))
    }
}
