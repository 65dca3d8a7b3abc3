// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.recurrencePatternType`.

docwright::choice! {
    /// Members of `microsoft.graph.recurrencePatternType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-v1.0>)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        /// Every so many days.
        Daily = "daily",
        /// Every so many weeks, on the named days.
        Weekly = "weekly",
        /// Every so many months, on the same date.
        AbsoluteMonthly = "absoluteMonthly",
        /// Every so many months, on a day such as the second Tuesday.
        RelativeMonthly = "relativeMonthly",
        /// Every so many years, on the same date.
        AbsoluteYearly = "absoluteYearly",
        /// Every so many years, on a day such as the last Friday of May.
        RelativeYearly = "relativeYearly",
    }
}
