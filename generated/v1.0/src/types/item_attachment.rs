// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.itemAttachment`.

use super::{Attachment, Entity, OutlookItem};

docwright::record! {
    /// A message or an event attached to another item.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-v1.0>)
    ItemAttachment: [Attachment, Entity] = "microsoft.graph.itemAttachment" in crate::REFERENCE, new
}

impl ItemAttachment {
    /// What is attached, a message or an event.
    #[inline]
    pub fn item(&self) -> Option<&OutlookItem> {
        self.0.record("item")
    }

    /// Sets `item`.
    #[inline]
    #[must_use]
    pub fn with_item(self, value: impl docwright::Is<OutlookItem>) -> Self {
        Self(self.0.with_record("item", value))
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
