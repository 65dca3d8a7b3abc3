// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationSchedule`.

use super::SynchronizationScheduleState;

docwright::record! {
    /// Part of synchronizationJob.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule?view=graph-rest-beta>)
    SynchronizationSchedule: [] = "microsoft.graph.synchronizationSchedule" in crate::REFERENCE, new
}

impl SynchronizationSchedule {
    /// When the job stops for good, or null.
    #[inline]
    pub fn expiration(&self) -> Option<docwright::DateTime> {
        self.0.date_time("expiration")
    }

    /// Time between two runs.
    #[inline]
    pub fn interval(&self) -> Option<docwright::Duration> {
        self.0.duration("interval")
    }

    /// Whether the job runs.
    #[inline]
    pub fn state(&self) -> Option<SynchronizationScheduleState> {
        self.0.choice("state")
    }

    /// Sets `expiration`.
    #[inline]
    #[must_use]
    pub fn with_expiration(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("expiration", value))
    }

    /// Sets `interval`.
    #[inline]
    #[must_use]
    pub fn with_interval(self, value: docwright::Duration) -> Self {
        Self(self.0.with_duration("interval", value))
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn with_state(self, value: SynchronizationScheduleState) -> Self {
        Self(self.0.with_choice("state", value))
    }
}
