// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.resourceAccess`.

docwright::record! {
    /// Part of requiredResourceAccess.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/resourceaccess?view=graph-rest-v1.0>)
    ResourceAccess: [] = "microsoft.graph.resourceAccess" in crate::REFERENCE, new
}

impl ResourceAccess {
    /// Identifier of an app role or of a delegated permission of the API.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.guid("id")
    }

    /// Role for an app role, Scope for a delegated permission.
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        self.0.text("type")
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("id", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("type", value))
    }
}
