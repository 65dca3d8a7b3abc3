// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.ageGroup`.

docwright::choice! {
    /// Members of `microsoft.graph.ageGroup`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-v1.0>)
    AgeGroup = "microsoft.graph.ageGroup" {
        /// Younger than the age of majority.
        Minor = "minor",
        /// A teenager in a country or region that has rules for this age.
        NotAdult = "notAdult",
        /// Of age.
        Adult = "adult",
    }
}
