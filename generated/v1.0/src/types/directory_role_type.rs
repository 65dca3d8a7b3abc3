// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.directoryRole`.

use super::{DirectoryObject, Entity};

docwright::record! {
    /// A built-in administrator role that has been activated in a tenant.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-v1.0>)
    DirectoryRole: [DirectoryObject, Entity] = "microsoft.graph.directoryRole" in crate::REFERENCE
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
}
