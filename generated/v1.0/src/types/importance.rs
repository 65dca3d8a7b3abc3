// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.importance`.

docwright::choice! {
    /// How important an item is to whoever wrote it.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/enums-mail?view=graph-rest-v1.0>)
    Importance = "microsoft.graph.importance" {
        /// The reader can leave it for later.
        Low = "low",
        /// Nothing special. This is the default.
        Normal = "normal",
        /// The reader should see it soon.
        High = "high",
    }
}
