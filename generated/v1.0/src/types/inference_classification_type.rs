// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.inferenceClassificationType`.

docwright::choice! {
    /// Members of `microsoft.graph.inferenceClassificationType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/enums-mail?view=graph-rest-v1.0>)
    InferenceClassificationType = "microsoft.graph.inferenceClassificationType" {
        /// The message belongs to the Focused tab.
        Focused = "focused",
        /// The message belongs to the Other tab.
        Other = "other",
    }
}
