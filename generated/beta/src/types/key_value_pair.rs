// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.keyValuePair`.

docwright::record! {
    /// Holds one setting.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta>)
    KeyValuePair: [] = "microsoft.graph.keyValuePair" in crate::REFERENCE, new
}

impl KeyValuePair {
    /// Name of the setting.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Value of the setting.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.0.text("value")
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("value", value))
    }
}
