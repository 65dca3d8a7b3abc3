// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.automaticRepliesStatus`.

docwright::choice! {
    /// Members of `microsoft.graph.automaticRepliesStatus`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-v1.0>)
    AutomaticRepliesStatus = "microsoft.graph.automaticRepliesStatus" {
        /// No replies.
        Disabled = "disabled",
        /// Replies until further notice.
        AlwaysEnabled = "alwaysEnabled",
        /// Replies between the two scheduled times.
        Scheduled = "scheduled",
    }
}
