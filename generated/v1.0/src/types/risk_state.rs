// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.riskState`.

docwright::choice! {
    /// Members of `microsoft.graph.riskState`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-v1.0>)
    RiskState = "microsoft.graph.riskState" {
        /// There is no risk.
        None = "none",
        /// An administrator or the service found it harmless.
        ConfirmedSafe = "confirmedSafe",
        /// The user did what was asked, such as a password change.
        Remediated = "remediated",
        /// An administrator set it aside.
        Dismissed = "dismissed",
        /// Nothing has been done yet.
        AtRisk = "atRisk",
        /// An administrator found it real.
        ConfirmedCompromised = "confirmedCompromised",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}
