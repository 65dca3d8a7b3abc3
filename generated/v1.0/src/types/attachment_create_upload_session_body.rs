// Emitted by docwright from the reference; edits are lost on the next run.
//! `attachment-createuploadsession-body`.

use super::AttachmentItem;

docwright::record! {
    /// Part of what `attachment-createuploadsession` sends or answers.
    AttachmentCreateUploadSessionBody: [] = "attachment-createuploadsession-body" in crate::REFERENCE, new
}

impl AttachmentCreateUploadSessionBody {
    /// Describes the file. Kind, name and size are required.
    #[inline]
    pub fn attachment_item(&self) -> Option<&AttachmentItem> {
        self.0.record("AttachmentItem")
    }

    /// Sets `AttachmentItem`.
    #[inline]
    #[must_use]
    pub fn with_attachment_item(self, value: impl docwright::Is<AttachmentItem>) -> Self {
        Self(self.0.with_record("AttachmentItem", value))
    }
}
