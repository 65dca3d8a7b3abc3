// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.riskLevel`.

docwright::choice! {
    /// Members of `microsoft.graph.riskLevel`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-v1.0>)
    RiskLevel = "microsoft.graph.riskLevel" {
        /// Some signals, none strong.
        Low = "low",
        /// Clear signals.
        Medium = "medium",
        /// Almost certainly not the user.
        High = "high",
        /// The tenant lacks the license that shows the level.
        Hidden = "hidden",
        /// No signals.
        None = "none",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}
