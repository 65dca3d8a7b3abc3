// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.attachmentItem`.

docwright::record! {
    /// Describes a file that is about to be uploaded and attached.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/attachmentitem?view=graph-rest-v1.0>)
    AttachmentItem: [] = "microsoft.graph.attachmentItem" in crate::REFERENCE, new
}

impl AttachmentItem {
    /// What kind of attachment this is. Possible values are: file, item, reference. Required.
    #[inline]
    pub fn attachment_type(&self) -> Option<&str> {
        self.0.text("attachmentType")
    }

    /// MIME type of the file. Optional.
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.0.text("contentType")
    }

    /// Whether the attachment is shown within the body. Optional.
    #[inline]
    pub fn is_inline(&self) -> Option<bool> {
        self.0.boolean("isInline")
    }

    /// The text to show for the attachment. Required.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Length of the file in bytes. Required.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.0.int64("size")
    }

    /// Sets `attachmentType`.
    #[inline]
    #[must_use]
    pub fn with_attachment_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("attachmentType", value))
    }

    /// Sets `contentType`.
    #[inline]
    #[must_use]
    pub fn with_content_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("contentType", value))
    }

    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn with_is_inline(self, value: bool) -> Self {
        Self(self.0.with_boolean("isInline", value))
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn with_size(self, value: i64) -> Self {
        Self(self.0.with_int64("size", value))
    }
}
