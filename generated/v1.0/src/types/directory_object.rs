// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.directoryObject`.

use super::Entity;

docwright::record! {
    /// A directoryObject is what a user, a group, an application, a servicePrincipal and a directoryRole have in common.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-v1.0>)
    DirectoryObject: [Entity] = "microsoft.graph.directoryObject" in crate::REFERENCE, new
}

impl DirectoryObject {
    /// When the object was moved to the recycle bin of the directory, or null while it is live. Read-only.
    #[inline]
    pub fn deleted_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// Sets `deletedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_deleted_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("deletedDateTime", value))
    }

    /// Sets `deletedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_deleted_date_time(self) -> Self {
        Self(self.0.with_null("deletedDateTime"))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(self) -> Self {
        Self(self.0.with_null("id"))
    }
}
