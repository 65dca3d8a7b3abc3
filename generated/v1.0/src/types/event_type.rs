// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.eventType`.

docwright::choice! {
    /// Members of `microsoft.graph.eventType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-v1.0>)
    EventType = "microsoft.graph.eventType" {
        /// `singleInstance`
        SingleInstance = "singleInstance",
        /// `occurrence`
        Occurrence = "occurrence",
        /// `exception`
        Exception = "exception",
        /// `seriesMaster`
        SeriesMaster = "seriesMaster",
    }
}
