// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.folder`.

docwright::record! {
    /// Says that a driveItem is a folder.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-v1.0>)
    Folder: [] = "microsoft.graph.folder" in crate::REFERENCE, new
}

impl Folder {
    /// How many items stand directly in the folder.
    #[inline]
    pub fn child_count(&self) -> Option<i32> {
        self.0.int32("childCount")
    }

    /// Sets `childCount`.
    #[inline]
    #[must_use]
    pub fn with_child_count(self, value: i32) -> Self {
        Self(self.0.with_int32("childCount", value))
    }
}
