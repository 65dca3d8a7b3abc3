// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.directoryRole`.

use super::{DirectoryObject, Entity};

docwright::record! {
    /// A built-in administrator role that has been activated in a tenant.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-v1.0>)
    DirectoryRole: [DirectoryObject, Entity] = "microsoft.graph.directoryRole" in crate::REFERENCE, new
}

impl DirectoryRole {
    /// What holders of the role are allowed to do. Read-only.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Name of the role. Read-only.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// ID of the template the role was activated from. Alternate key.
    #[inline]
    pub fn role_template_id(&self) -> Option<&str> {
        self.0.text("roleTemplateId")
    }

    /// Users and other objects that hold the role. Nullable.
    #[inline]
    pub fn members(&self) -> Option<&[DirectoryObject]> {
        self.0.records("members")
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `roleTemplateId`.
    #[inline]
    #[must_use]
    pub fn with_role_template_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("roleTemplateId", value))
    }

    /// Sets `members`.
    #[inline]
    #[must_use]
    pub fn with_members(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("members", value))
    }

    /// Sets `deletedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_deleted_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("deletedDateTime", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}
