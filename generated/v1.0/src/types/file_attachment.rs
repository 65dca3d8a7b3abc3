// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.fileAttachment`.

use super::{Attachment, Entity};

docwright::record! {
    /// A file, such as a text or a picture, attached to a message or an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-v1.0>)
    FileAttachment: [Attachment, Entity] = "microsoft.graph.fileAttachment" in crate::REFERENCE, new
}

impl FileAttachment {
    /// The bytes of the file, in base64.
    #[inline]
    pub fn content_bytes(&self) -> Option<Vec<u8>> {
        self.0.binary("contentBytes")
    }

    /// Identifier by which the body refers to the attachment.
    #[inline]
    pub fn content_id(&self) -> Option<&str> {
        self.0.text("contentId")
    }

    /// Not supported. Leave it out.
    #[inline]
    pub fn content_location(&self) -> Option<&str> {
        self.0.text("contentLocation")
    }

    /// Sets `contentBytes`.
    #[inline]
    #[must_use]
    pub fn with_content_bytes(self, value: impl AsRef<[u8]>) -> Self {
        Self(self.0.with_binary("contentBytes", value))
    }

    /// Sets `contentId`.
    #[inline]
    #[must_use]
    pub fn with_content_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("contentId", value))
    }

    /// Sets `contentLocation`.
    #[inline]
    #[must_use]
    pub fn with_content_location(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("contentLocation", value))
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

    /// Sets `lastModifiedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastModifiedDateTime", value))
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
    pub fn with_size(self, value: i32) -> Self {
        Self(self.0.with_int32("size", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}
