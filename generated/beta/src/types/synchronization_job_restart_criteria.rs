// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationJobRestartCriteria`.

use super::SynchronizationJobRestartScope;

docwright::record! {
    /// Parameter of restart.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria?view=graph-rest-beta>)
    SynchronizationJobRestartCriteria: [] = "microsoft.graph.synchronizationJobRestartCriteria" in crate::REFERENCE, new
}

impl SynchronizationJobRestartCriteria {
    /// What is forgotten. Several members can be given with commas between.
    #[inline]
    pub fn reset_scope(&self) -> Option<SynchronizationJobRestartScope> {
        self.0.choice("resetScope")
    }

    /// Sets `resetScope`.
    #[inline]
    #[must_use]
    pub fn with_reset_scope(self, value: SynchronizationJobRestartScope) -> Self {
        Self(self.0.with_choice("resetScope", value))
    }
}
