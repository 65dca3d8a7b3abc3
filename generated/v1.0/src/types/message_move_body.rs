// Emitted by docwright from the reference; edits are lost on the next run.
//! `message-move-body`.

docwright::record! {
    /// Part of what `message-move` sends or answers.
    MessageMoveBody: [] = "message-move-body" in crate::REFERENCE, new
}

impl MessageMoveBody {
    /// Identifier of the folder to move to, or its well-known name. See mailFolder.
    #[inline]
    pub fn destination_id(&self) -> Option<&str> {
        self.0.text("destinationId")
    }

    /// Sets `destinationId`.
    #[inline]
    #[must_use]
    pub fn with_destination_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("destinationId", value))
    }
}
