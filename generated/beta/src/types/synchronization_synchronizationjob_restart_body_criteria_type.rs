// Emitted by docwright from the reference; edits are lost on the next run.
//! `synchronization-synchronizationjob-restart-body-criteria`.

docwright::record! {
    /// Part of what `synchronization-synchronizationjob-restart-body` sends or answers.
    SynchronizationSynchronizationjobRestartBodyCriteria: [] = "synchronization-synchronizationjob-restart-body-criteria" in crate::REFERENCE
}

impl SynchronizationSynchronizationjobRestartBodyCriteria {
    /// `resetScope`
    #[inline]
    pub fn reset_scope(&self) -> Option<&str> {
        self.0.text("resetScope")
    }
}
