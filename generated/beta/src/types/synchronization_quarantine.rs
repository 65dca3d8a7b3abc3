// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationQuarantine`.

use super::{QuarantineReason, SynchronizationError};

docwright::record! {
    /// Part of synchronizationStatus.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine?view=graph-rest-beta>)
    SynchronizationQuarantine: [] = "microsoft.graph.synchronizationQuarantine" in crate::REFERENCE, new
}

impl SynchronizationQuarantine {
    /// When the present quarantine began.
    #[inline]
    pub fn current_began(&self) -> Option<docwright::DateTime> {
        self.0.date_time("currentBegan")
    }

    /// What led to it.
    #[inline]
    pub fn error(&self) -> Option<&SynchronizationError> {
        self.0.record("error")
    }

    /// When the job is tried next.
    #[inline]
    pub fn next_attempt(&self) -> Option<docwright::DateTime> {
        self.0.date_time("nextAttempt")
    }

    /// What led to it, in one word.
    #[inline]
    pub fn reason(&self) -> Option<QuarantineReason> {
        self.0.choice("reason")
    }

    /// When the first quarantine of the series began.
    #[inline]
    pub fn series_began(&self) -> Option<docwright::DateTime> {
        self.0.date_time("seriesBegan")
    }

    /// Quarantines in the series.
    #[inline]
    pub fn series_count(&self) -> Option<i64> {
        self.0.int64("seriesCount")
    }

    /// Sets `currentBegan`.
    #[inline]
    #[must_use]
    pub fn with_current_began(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("currentBegan", value))
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn with_error(self, value: impl docwright::Is<SynchronizationError>) -> Self {
        Self(self.0.with_record("error", value))
    }

    /// Sets `nextAttempt`.
    #[inline]
    #[must_use]
    pub fn with_next_attempt(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("nextAttempt", value))
    }

    /// Sets `reason`.
    #[inline]
    #[must_use]
    pub fn with_reason(self, value: QuarantineReason) -> Self {
        Self(self.0.with_choice("reason", value))
    }

    /// Sets `seriesBegan`.
    #[inline]
    #[must_use]
    pub fn with_series_began(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("seriesBegan", value))
    }

    /// Sets `seriesCount`.
    #[inline]
    #[must_use]
    pub fn with_series_count(self, value: i64) -> Self {
        Self(self.0.with_int64("seriesCount", value))
    }
}
