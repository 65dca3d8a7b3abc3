// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.timeZoneBase`.

docwright::record! {
    /// Base of the time zone types.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-v1.0>)
    TimeZoneBase: [] = "microsoft.graph.timeZoneBase" in crate::REFERENCE, new
}

impl TimeZoneBase {
    /// Name of the zone, for example W. Europe Standard Time or Europe/Lisbon.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }
}
