// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.metadataEntry`.

docwright::record! {
    /// Part of synchronizationTemplate.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-metadataentry?view=graph-rest-beta>)
    MetadataEntry: [] = "microsoft.graph.metadataEntry" in crate::REFERENCE
}

impl MetadataEntry {
    /// Name of the fact.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.0.text("key")
    }

    /// The fact.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.0.text("value")
    }
}
