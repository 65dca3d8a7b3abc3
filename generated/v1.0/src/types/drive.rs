// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.drive`.

use super::{BaseItem, DriveItem, Entity, IdentitySet, Quota};

docwright::record! {
    /// A OneDrive of a user, or a document library of a group.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-v1.0>)
    Drive: [BaseItem, Entity] = "microsoft.graph.drive" in crate::REFERENCE
}

impl Drive {
    /// What kind of drive it is. Possible values are: personal, business, documentLibrary. Read-only.
    #[inline]
    pub fn drive_type(&self) -> Option<&str> {
        self.0.text("driveType")
    }

    /// The account that owns the drive. Read-only.
    #[inline]
    pub fn owner(&self) -> Option<&IdentitySet> {
        self.0.record("owner")
    }

    /// How much of the space is used. Read-only.
    #[inline]
    pub fn quota(&self) -> Option<&Quota> {
        self.0.record("quota")
    }

    /// All items of the drive. Read-only. Nullable.
    #[inline]
    pub fn items(&self) -> Option<&[DriveItem]> {
        self.0.records("items")
    }

    /// The folder at the top. Read-only.
    #[inline]
    pub fn root(&self) -> Option<&DriveItem> {
        self.0.record("root")
    }
}
