// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.referenceAttachment`.

use super::{Attachment, Entity};

docwright::record! {
    /// A link to a file or a folder in the cloud, attached to a message or an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-v1.0>)
    ReferenceAttachment: [Attachment, Entity] = "microsoft.graph.referenceAttachment" in crate::REFERENCE, new
}

impl ReferenceAttachment {
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
