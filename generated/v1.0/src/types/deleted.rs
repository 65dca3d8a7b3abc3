// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.deleted`.

docwright::record! {
    /// Says that a driveItem was deleted.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-v1.0>)
    Deleted: [] = "microsoft.graph.deleted" in crate::REFERENCE, new
}

impl Deleted {
    /// What became of the deleted item.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.0.text("state")
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn with_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("state", value))
    }
}
