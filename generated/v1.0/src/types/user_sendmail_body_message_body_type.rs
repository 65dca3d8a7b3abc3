// Emitted by docwright from the reference; edits are lost on the next run.
//! `user-sendmail-body-message-body`.

docwright::record! {
    /// Part of what `user-sendmail-body-message` sends or answers.
    UserSendmailBodyMessageBody: [] = "user-sendmail-body-message-body" in crate::REFERENCE
}

impl UserSendmailBodyMessageBody {
    /// `contentType`
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.0.text("contentType")
    }
    /// `content`
    #[inline]
    pub fn content(&self) -> Option<&str> {
        self.0.text("content")
    }
}
