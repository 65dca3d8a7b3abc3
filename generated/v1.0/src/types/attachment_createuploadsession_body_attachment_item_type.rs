// Emitted by docwright from the reference; edits are lost on the next run.
//! `attachment-createuploadsession-body-AttachmentItem`.

docwright::record! {
    /// Part of what `attachment-createuploadsession-body` sends or answers.
    AttachmentCreateuploadsessionBodyAttachmentItem: [] = "attachment-createuploadsession-body-AttachmentItem" in crate::REFERENCE
}

impl AttachmentCreateuploadsessionBodyAttachmentItem {
    /// `attachmentType`
    #[inline]
    pub fn attachment_type(&self) -> Option<&str> {
        self.0.text("attachmentType")
    }
    /// `name`
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }
    /// `contentType`
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.0.text("contentType")
    }
    /// `size`
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.0.int64("size")
    }
}
