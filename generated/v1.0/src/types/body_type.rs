// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.bodyType`.

docwright::choice! {
    /// Members of `microsoft.graph.bodyType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/enums-mail?view=graph-rest-v1.0>)
    BodyType = "microsoft.graph.bodyType" {
        /// `text`
        Text = "text",
        /// `html`
        Html = "html",
    }
}
