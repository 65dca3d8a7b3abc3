// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.identity`.

docwright::record! {
    /// A user, an app or a device by name and identifier.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-v1.0>)
    Identity: [] = "microsoft.graph.identity" in crate::REFERENCE, new
}

impl Identity {
    /// The name to show. It can be missing or out of date.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Identifies the user, the app or the device.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}
