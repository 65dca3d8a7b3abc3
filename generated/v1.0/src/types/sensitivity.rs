// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.sensitivity`.

docwright::choice! {
    /// Members of `microsoft.graph.sensitivity`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-v1.0>)
    Sensitivity = "microsoft.graph.sensitivity" {
        /// `normal`
        Normal = "normal",
        /// `personal`
        Personal = "personal",
        /// `private`
        Private = "private",
        /// `confidential`
        Confidential = "confidential",
    }
}
