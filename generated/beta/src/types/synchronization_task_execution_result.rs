// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationTaskExecutionResult`.

docwright::choice! {
    /// Members of `microsoft.graph.synchronizationTaskExecutionResult`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution?view=graph-rest-beta>)
    SynchronizationTaskExecutionResult = "microsoft.graph.synchronizationTaskExecutionResult" {
        /// All went well.
        Succeeded = "Succeeded",
        /// The run was given up.
        Failed = "Failed",
        /// Some objects failed.
        EntryLevelErrors = "EntryLevelErrors",
    }
}
