// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.followupFlagStatus`.

docwright::choice! {
    /// Members of `microsoft.graph.followupFlagStatus`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/enums-mail?view=graph-rest-v1.0>)
    FollowupFlagStatus = "microsoft.graph.followupFlagStatus" {
        /// `notFlagged`
        NotFlagged = "notFlagged",
        /// `complete`
        Complete = "complete",
        /// `flagged`
        Flagged = "flagged",
    }
}
