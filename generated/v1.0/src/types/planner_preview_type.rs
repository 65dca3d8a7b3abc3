// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.plannerPreviewType`.

docwright::choice! {
    /// Members of `microsoft.graph.plannerPreviewType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-v1.0>)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        /// The service chooses.
        Automatic = "automatic",
        /// Nothing beyond the title.
        NoPreview = "noPreview",
        /// The checklist.
        Checklist = "checklist",
        /// The description.
        Description = "description",
        /// An attached link.
        Reference = "reference",
    }
}
