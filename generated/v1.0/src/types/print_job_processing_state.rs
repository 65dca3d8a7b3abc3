// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.printJobProcessingState`.

docwright::choice! {
    /// Members of `microsoft.graph.printJobProcessingState`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-v1.0>)
    PrintJobProcessingState = "microsoft.graph.printJobProcessingState" {
        /// The printer didn't say.
        Unknown = "unknown",
        /// Waiting.
        Pending = "pending",
        /// On its way to paper.
        Processing = "processing",
        /// Held by somebody.
        Paused = "paused",
        /// Held by the printer.
        Stopped = "stopped",
        /// Done.
        Completed = "completed",
        /// Given up by a person.
        Canceled = "canceled",
        /// Given up by the service or the printer.
        Aborted = "aborted",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}
