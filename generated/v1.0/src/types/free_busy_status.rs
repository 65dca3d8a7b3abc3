// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.freeBusyStatus`.

docwright::choice! {
    /// Members of `microsoft.graph.freeBusyStatus`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-v1.0>)
    FreeBusyStatus = "microsoft.graph.freeBusyStatus" {
        /// `free`
        Free = "free",
        /// `tentative`
        Tentative = "tentative",
        /// `busy`
        Busy = "busy",
        /// `oof`
        Oof = "oof",
        /// `workingElsewhere`
        WorkingElsewhere = "workingElsewhere",
        /// `unknown`
        Unknown = "unknown",
    }
}
