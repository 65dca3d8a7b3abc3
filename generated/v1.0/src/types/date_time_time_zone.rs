// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.dateTimeTimeZone`.

docwright::record! {
    /// A date and time of day, and the zone in which they are meant.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-v1.0>)
    DateTimeTimeZone: [] = "microsoft.graph.dateTimeTimeZone" in crate::REFERENCE, new
}

impl DateTimeTimeZone {
    /// Date and time without offset, \{date\}T\{time\}, such as 2024-04-02T14:00:00.0000000.
    #[inline]
    pub fn date_time(&self) -> Option<&str> {
        self.0.text("dateTime")
    }

    /// Name of the zone, such as Pacific Standard Time, Europe/Oslo or UTC.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.0.text("timeZone")
    }

    /// Sets `dateTime`.
    #[inline]
    #[must_use]
    pub fn with_date_time(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("dateTime", value))
    }

    /// Sets `timeZone`.
    #[inline]
    #[must_use]
    pub fn with_time_zone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("timeZone", value))
    }
}
