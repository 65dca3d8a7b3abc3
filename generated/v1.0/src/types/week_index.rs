// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.weekIndex`.

docwright::choice! {
    /// Members of `microsoft.graph.weekIndex`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-v1.0>)
    WeekIndex = "microsoft.graph.weekIndex" {
        /// `first`
        First = "first",
        /// `second`
        Second = "second",
        /// `third`
        Third = "third",
        /// `fourth`
        Fourth = "fourth",
        /// `last`
        Last = "last",
    }
}
