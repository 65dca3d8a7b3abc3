// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.conditionalAccessStatus`.

docwright::choice! {
    /// Members of `microsoft.graph.conditionalAccessStatus`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-v1.0>)
    ConditionalAccessStatus = "microsoft.graph.conditionalAccessStatus" {
        /// All policies that apply were satisfied.
        Success = "success",
        /// A policy stood in the way.
        Failure = "failure",
        /// No policy applies.
        NotApplied = "notApplied",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}
