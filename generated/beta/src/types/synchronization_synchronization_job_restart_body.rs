// Emitted by docwright from the reference; edits are lost on the next run.
//! `synchronization-synchronizationjob-restart-body`.

use super::SynchronizationJobRestartCriteria;

docwright::record! {
    /// Part of what `synchronization-synchronizationjob-restart` sends or answers.
    SynchronizationSynchronizationJobRestartBody: [] = "synchronization-synchronizationjob-restart-body" in crate::REFERENCE, new
}

impl SynchronizationSynchronizationJobRestartBody {
    /// What is forgotten.
    #[inline]
    pub fn criteria(&self) -> Option<&SynchronizationJobRestartCriteria> {
        self.0.record("criteria")
    }

    /// Sets `criteria`.
    #[inline]
    #[must_use]
    pub fn with_criteria(self, value: impl docwright::Is<SynchronizationJobRestartCriteria>) -> Self {
        Self(self.0.with_record("criteria", value))
    }
}
