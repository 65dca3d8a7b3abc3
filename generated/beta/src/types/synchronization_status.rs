// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationStatus`.

use super::{StringKeyLongValuePair, SynchronizationProgress, SynchronizationQuarantine, SynchronizationStatusCode, SynchronizationTaskExecution};

docwright::record! {
    /// Part of synchronizationJob.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus?view=graph-rest-beta>)
    SynchronizationStatus: [] = "microsoft.graph.synchronizationStatus" in crate::REFERENCE, new
}

impl SynchronizationStatus {
    /// The state in one word.
    #[inline]
    pub fn code(&self) -> Option<SynchronizationStatusCode> {
        self.0.choice("code")
    }

    /// Runs that failed one after another, up to now.
    #[inline]
    pub fn count_successive_complete_failures(&self) -> Option<i64> {
        self.0.int64("countSuccessiveCompleteFailures")
    }

    /// Whether objects that failed were dropped from the list of retries, because there were too many.
    #[inline]
    pub fn escrows_pruned(&self) -> Option<bool> {
        self.0.boolean("escrowsPruned")
    }

    /// The last run.
    #[inline]
    pub fn last_execution(&self) -> Option<&SynchronizationTaskExecution> {
        self.0.record("lastExecution")
    }

    /// The last run that succeeded.
    #[inline]
    pub fn last_successful_execution(&self) -> Option<&SynchronizationTaskExecution> {
        self.0.record("lastSuccessfulExecution")
    }

    /// The last run that succeeded and wrote something.
    #[inline]
    pub fn last_successful_execution_with_exports(&self) -> Option<&SynchronizationTaskExecution> {
        self.0.record("lastSuccessfulExecutionWithExports")
    }

    /// How far the present run has come.
    #[inline]
    pub fn progress(&self) -> Option<&[SynchronizationProgress]> {
        self.0.records("progress")
    }

    /// Why and since when the job is in quarantine, or null.
    #[inline]
    pub fn quarantine(&self) -> Option<&SynchronizationQuarantine> {
        self.0.record("quarantine")
    }

    /// When the job had caught up for the first time.
    #[inline]
    pub fn steady_state_first_achieved_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("steadyStateFirstAchievedTime")
    }

    /// When the job had caught up for the last time.
    #[inline]
    pub fn steady_state_last_achieved_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("steadyStateLastAchievedTime")
    }

    /// Number of objects in step, by kind.
    #[inline]
    pub fn synchronized_entry_count_by_type(&self) -> Option<&[StringKeyLongValuePair]> {
        self.0.records("synchronizedEntryCountByType")
    }

    /// Page that helps with the present trouble, or null.
    #[inline]
    pub fn troubleshooting_url(&self) -> Option<&str> {
        self.0.text("troubleshootingUrl")
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn with_code(self, value: SynchronizationStatusCode) -> Self {
        Self(self.0.with_choice("code", value))
    }

    /// Sets `countSuccessiveCompleteFailures`.
    #[inline]
    #[must_use]
    pub fn with_count_successive_complete_failures(self, value: i64) -> Self {
        Self(self.0.with_int64("countSuccessiveCompleteFailures", value))
    }

    /// Sets `escrowsPruned`.
    #[inline]
    #[must_use]
    pub fn with_escrows_pruned(self, value: bool) -> Self {
        Self(self.0.with_boolean("escrowsPruned", value))
    }

    /// Sets `lastExecution`.
    #[inline]
    #[must_use]
    pub fn with_last_execution(self, value: impl docwright::Is<SynchronizationTaskExecution>) -> Self {
        Self(self.0.with_record("lastExecution", value))
    }

    /// Sets `lastSuccessfulExecution`.
    #[inline]
    #[must_use]
    pub fn with_last_successful_execution(self, value: impl docwright::Is<SynchronizationTaskExecution>) -> Self {
        Self(self.0.with_record("lastSuccessfulExecution", value))
    }

    /// Sets `lastSuccessfulExecutionWithExports`.
    #[inline]
    #[must_use]
    pub fn with_last_successful_execution_with_exports(self, value: impl docwright::Is<SynchronizationTaskExecution>) -> Self {
        Self(self.0.with_record("lastSuccessfulExecutionWithExports", value))
    }

    /// Sets `progress`.
    #[inline]
    #[must_use]
    pub fn with_progress(self, value: impl IntoIterator<Item = impl docwright::Is<SynchronizationProgress>>) -> Self {
        Self(self.0.with_records("progress", value))
    }

    /// Sets `quarantine`.
    #[inline]
    #[must_use]
    pub fn with_quarantine(self, value: impl docwright::Is<SynchronizationQuarantine>) -> Self {
        Self(self.0.with_record("quarantine", value))
    }

    /// Sets `steadyStateFirstAchievedTime`.
    #[inline]
    #[must_use]
    pub fn with_steady_state_first_achieved_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("steadyStateFirstAchievedTime", value))
    }

    /// Sets `steadyStateLastAchievedTime`.
    #[inline]
    #[must_use]
    pub fn with_steady_state_last_achieved_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("steadyStateLastAchievedTime", value))
    }

    /// Sets `synchronizedEntryCountByType`.
    #[inline]
    #[must_use]
    pub fn with_synchronized_entry_count_by_type(self, value: impl IntoIterator<Item = impl docwright::Is<StringKeyLongValuePair>>) -> Self {
        Self(self.0.with_records("synchronizedEntryCountByType", value))
    }

    /// Sets `troubleshootingUrl`.
    #[inline]
    #[must_use]
    pub fn with_troubleshooting_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("troubleshootingUrl", value))
    }
}
