// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationProgress`.

docwright::record! {
    /// Part of synchronizationStatus.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress?view=graph-rest-beta>)
    SynchronizationProgress: [] = "microsoft.graph.synchronizationProgress" in crate::REFERENCE, new
}

impl SynchronizationProgress {
    /// Units that are done.
    #[inline]
    pub fn completed_units(&self) -> Option<i64> {
        self.0.int64("completedUnits")
    }

    /// When this was so.
    #[inline]
    pub fn progress_observation_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("progressObservationDateTime")
    }

    /// Units in all.
    #[inline]
    pub fn total_units(&self) -> Option<i64> {
        self.0.int64("totalUnits")
    }

    /// What is counted, for example users.
    #[inline]
    pub fn units(&self) -> Option<&str> {
        self.0.text("units")
    }

    /// Sets `completedUnits`.
    #[inline]
    #[must_use]
    pub fn with_completed_units(self, value: i64) -> Self {
        Self(self.0.with_int64("completedUnits", value))
    }

    /// Sets `progressObservationDateTime`.
    #[inline]
    #[must_use]
    pub fn with_progress_observation_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("progressObservationDateTime", value))
    }

    /// Sets `totalUnits`.
    #[inline]
    #[must_use]
    pub fn with_total_units(self, value: i64) -> Self {
        Self(self.0.with_int64("totalUnits", value))
    }

    /// Sets `units`.
    #[inline]
    #[must_use]
    pub fn with_units(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("units", value))
    }
}
