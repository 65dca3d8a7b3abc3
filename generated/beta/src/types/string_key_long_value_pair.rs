// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.stringKeyLongValuePair`.

docwright::record! {
    /// Part of synchronizationStatus.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair?view=graph-rest-beta>)
    StringKeyLongValuePair: [] = "microsoft.graph.stringKeyLongValuePair" in crate::REFERENCE, new
}

impl StringKeyLongValuePair {
    /// The name.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.0.text("key")
    }

    /// The number.
    #[inline]
    pub fn value(&self) -> Option<i64> {
        self.0.int64("value")
    }

    /// Sets `key`.
    #[inline]
    #[must_use]
    pub fn with_key(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("key", value))
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(self, value: i64) -> Self {
        Self(self.0.with_int64("value", value))
    }
}
