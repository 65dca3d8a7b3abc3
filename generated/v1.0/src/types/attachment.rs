// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.attachment`.

use super::Entity;

docwright::record! {
    /// Something attached to a message or an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-v1.0>)
    Attachment: [Entity] = "microsoft.graph.attachment" in crate::REFERENCE, new
}

impl Attachment {
    /// MIME type of what is attached.
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.0.text("contentType")
    }

    /// true when the attachment is shown within the body, as a picture may be; otherwise false.
    #[inline]
    pub fn is_inline(&self) -> Option<bool> {
        self.0.boolean("isInline")
    }

    /// When the attachment last changed, in UTC. Read-only.
    #[inline]
    pub fn last_modified_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// The text shown for the attachment. It need not be a file name.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Length of the attachment in bytes. Read-only.
    #[inline]
    pub fn size(&self) -> Option<i32> {
        self.0.int32("size")
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
