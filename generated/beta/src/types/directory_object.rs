// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.directoryObject`.

use super::Entity;

docwright::record! {
    /// What the objects of a directory have in common.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta>)
    DirectoryObject: [Entity] = "microsoft.graph.directoryObject" in crate::REFERENCE
}

impl DirectoryObject {
    /// When the object was moved to the recycle bin, or null while it is live. Read-only.
    #[inline]
    pub fn deleted_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("deletedDateTime")
    }
}
