// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationStatusCode`.

docwright::choice! {
    /// Value of code of synchronizationStatus.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatuscode?view=graph-rest-beta>)
    SynchronizationStatusCode = "microsoft.graph.synchronizationStatusCode" {
        /// The job lacks settings or credentials.
        NotConfigured = "NotConfigured",
        /// The job is configured and hasn't run.
        NotRun = "NotRun",
        /// The job runs at its intervals.
        Active = "Active",
        /// The job is held.
        Paused = "Paused",
        /// The job failed too often and is tried less and less.
        Quarantine = "Quarantine",
    }
}
