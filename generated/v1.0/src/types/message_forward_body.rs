// Emitted by docwright from the reference; edits are lost on the next run.
//! `message-forward-body`.

use super::{Message, Recipient};

docwright::record! {
    /// Part of what `message-forward` sends or answers.
    MessageForwardBody: [] = "message-forward-body" in crate::REFERENCE, new
}

impl MessageForwardBody {
    /// A text that goes above the forwarded message. It can be empty.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        self.0.text("comment")
    }

    /// Properties to set in the forwarded message. Optional.
    #[inline]
    pub fn message(&self) -> Option<&Message> {
        self.0.record("message")
    }

    /// Who gets it.
    #[inline]
    pub fn to_recipients(&self) -> Option<&[Recipient]> {
        self.0.records("toRecipients")
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

    /// Sets `toRecipients`.
    #[inline]
    #[must_use]
    pub fn with_to_recipients(self, value: impl IntoIterator<Item = impl docwright::Is<Recipient>>) -> Self {
        Self(self.0.with_records("toRecipients", value))
    }
}
