// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.dayOfWeek`.

docwright::choice! {
    /// Members of `microsoft.graph.dayOfWeek`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-v1.0>)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        /// First day of the week in most of America.
        Sunday = "sunday",
        /// First day of the week by ISO 8601.
        Monday = "monday",
        /// Second day by ISO 8601.
        Tuesday = "tuesday",
        /// Third day by ISO 8601.
        Wednesday = "wednesday",
        /// Fourth day by ISO 8601.
        Thursday = "thursday",
        /// Fifth day by ISO 8601.
        Friday = "friday",
        /// Sixth day by ISO 8601.
        Saturday = "saturday",
    }
}
