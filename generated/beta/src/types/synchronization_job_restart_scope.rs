// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationJobRestartScope`.

docwright::choice! {
    /// Members of `microsoft.graph.synchronizationJobRestartScope`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria?view=graph-rest-beta>)
    SynchronizationJobRestartScope = "microsoft.graph.synchronizationJobRestartScope" {
        /// Nothing. Lets a paused or quarantined job go on where it stood.
        None = "None",
        /// The link between objects here and there. The service resets this one by itself only.
        ConnectorDataStore = "ConnectorDataStore",
        /// The list of objects that failed.
        Escrows = "Escrows",
        /// How far the reading had come, so that everything is read again.
        Watermark = "Watermark",
        /// The quarantine.
        QuarantineState = "QuarantineState",
        /// All of the above but ForceDeletes.
        Full = "Full",
        /// The brake on deletions, so that those that wait are carried out.
        ForceDeletes = "ForceDeletes",
    }
}
