// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.entity`.

docwright::record! {
    /// Root of every type that can be addressed by an identifier.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-v1.0>)
    Entity: [] = "microsoft.graph.entity" in crate::REFERENCE
}

impl Entity {
    /// Identifier of the object. Assigned by the service. Read-only.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }
}
