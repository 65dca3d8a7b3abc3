// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationTaskExecution`.

use super::{SynchronizationError, SynchronizationTaskExecutionResult};

docwright::record! {
    /// Part of synchronizationStatus.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution?view=graph-rest-beta>)
    SynchronizationTaskExecution: [] = "microsoft.graph.synchronizationTaskExecution" in crate::REFERENCE, new
}

impl SynchronizationTaskExecution {
    /// Identifier of the run in the logs.
    #[inline]
    pub fn activity_identifier(&self) -> Option<&str> {
        self.0.text("activityIdentifier")
    }

    /// Objects that are entitled to be written.
    #[inline]
    pub fn count_entitled(&self) -> Option<i64> {
        self.0.int64("countEntitled")
    }

    /// Objects that are to be written in this run.
    #[inline]
    pub fn count_entitled_for_provisioning(&self) -> Option<i64> {
        self.0.int64("countEntitledForProvisioning")
    }

    /// Objects that failed and are retried.
    #[inline]
    pub fn count_escrowed(&self) -> Option<i64> {
        self.0.int64("countEscrowed")
    }

    /// The same, objects out of scope included.
    #[inline]
    pub fn count_escrowed_raw(&self) -> Option<i64> {
        self.0.int64("countEscrowedRaw")
    }

    /// Objects that were written.
    #[inline]
    pub fn count_exported(&self) -> Option<i64> {
        self.0.int64("countExported")
    }

    /// Objects that were to be written.
    #[inline]
    pub fn count_exports(&self) -> Option<i64> {
        self.0.int64("countExports")
    }

    /// Objects that were read.
    #[inline]
    pub fn count_imported(&self) -> Option<i64> {
        self.0.int64("countImported")
    }

    /// Objects that were read because they had changed.
    #[inline]
    pub fn count_imported_deltas(&self) -> Option<i64> {
        self.0.int64("countImportedDeltas")
    }

    /// Objects that were read because a reference of theirs had changed.
    #[inline]
    pub fn count_imported_reference_deltas(&self) -> Option<i64> {
        self.0.int64("countImportedReferenceDeltas")
    }

    /// What failed, or null.
    #[inline]
    pub fn error(&self) -> Option<&SynchronizationError> {
        self.0.record("error")
    }

    /// How the run ended.
    #[inline]
    pub fn state(&self) -> Option<SynchronizationTaskExecutionResult> {
        self.0.choice("state")
    }

    /// When the run began.
    #[inline]
    pub fn time_began(&self) -> Option<docwright::DateTime> {
        self.0.date_time("timeBegan")
    }

    /// When the run ended.
    #[inline]
    pub fn time_ended(&self) -> Option<docwright::DateTime> {
        self.0.date_time("timeEnded")
    }

    /// Sets `activityIdentifier`.
    #[inline]
    #[must_use]
    pub fn with_activity_identifier(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("activityIdentifier", value))
    }

    /// Sets `countEntitled`.
    #[inline]
    #[must_use]
    pub fn with_count_entitled(self, value: i64) -> Self {
        Self(self.0.with_int64("countEntitled", value))
    }

    /// Sets `countEntitledForProvisioning`.
    #[inline]
    #[must_use]
    pub fn with_count_entitled_for_provisioning(self, value: i64) -> Self {
        Self(self.0.with_int64("countEntitledForProvisioning", value))
    }

    /// Sets `countEscrowed`.
    #[inline]
    #[must_use]
    pub fn with_count_escrowed(self, value: i64) -> Self {
        Self(self.0.with_int64("countEscrowed", value))
    }

    /// Sets `countEscrowedRaw`.
    #[inline]
    #[must_use]
    pub fn with_count_escrowed_raw(self, value: i64) -> Self {
        Self(self.0.with_int64("countEscrowedRaw", value))
    }

    /// Sets `countExported`.
    #[inline]
    #[must_use]
    pub fn with_count_exported(self, value: i64) -> Self {
        Self(self.0.with_int64("countExported", value))
    }

    /// Sets `countExports`.
    #[inline]
    #[must_use]
    pub fn with_count_exports(self, value: i64) -> Self {
        Self(self.0.with_int64("countExports", value))
    }

    /// Sets `countImported`.
    #[inline]
    #[must_use]
    pub fn with_count_imported(self, value: i64) -> Self {
        Self(self.0.with_int64("countImported", value))
    }

    /// Sets `countImportedDeltas`.
    #[inline]
    #[must_use]
    pub fn with_count_imported_deltas(self, value: i64) -> Self {
        Self(self.0.with_int64("countImportedDeltas", value))
    }

    /// Sets `countImportedReferenceDeltas`.
    #[inline]
    #[must_use]
    pub fn with_count_imported_reference_deltas(self, value: i64) -> Self {
        Self(self.0.with_int64("countImportedReferenceDeltas", value))
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn with_error(self, value: impl docwright::Is<SynchronizationError>) -> Self {
        Self(self.0.with_record("error", value))
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn with_state(self, value: SynchronizationTaskExecutionResult) -> Self {
        Self(self.0.with_choice("state", value))
    }

    /// Sets `timeBegan`.
    #[inline]
    #[must_use]
    pub fn with_time_began(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("timeBegan", value))
    }

    /// Sets `timeEnded`.
    #[inline]
    #[must_use]
    pub fn with_time_ended(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("timeEnded", value))
    }
}
