// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationScheduleState`.

docwright::choice! {
    /// Members of `microsoft.graph.synchronizationScheduleState`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule?view=graph-rest-beta>)
    SynchronizationScheduleState = "microsoft.graph.synchronizationScheduleState" {
        /// The job runs.
        Active = "Active",
        /// The job was never started, or was stopped.
        Disabled = "Disabled",
        /// The job is held and keeps its state.
        Paused = "Paused",
    }
}
