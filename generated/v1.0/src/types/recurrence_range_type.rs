// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.recurrenceRangeType`.

docwright::choice! {
    /// Members of `microsoft.graph.recurrenceRangeType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-v1.0>)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        /// `endDate`
        EndDate = "endDate",
        /// `noEnd`
        NoEnd = "noEnd",
        /// `numbered`
        Numbered = "numbered",
    }
}
