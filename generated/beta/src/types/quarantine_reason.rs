// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.quarantineReason`.

docwright::choice! {
    /// Members of `microsoft.graph.quarantineReason`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine?view=graph-rest-beta>)
    QuarantineReason = "microsoft.graph.quarantineReason" {
        /// More objects failed than a base allows.
        EncounteredBaseEscrowThreshold = "EncounteredBaseEscrowThreshold",
        /// More objects failed in all than is allowed.
        EncounteredTotalEscrowThreshold = "EncounteredTotalEscrowThreshold",
        /// Too large a part of the objects failed.
        EncounteredEscrowProportionThreshold = "EncounteredEscrowProportionThreshold",
        /// The app can't be reached, or refuses the credentials.
        EncounteredQuarantineException = "EncounteredQuarantineException",
        /// Nobody knows.
        Unknown = "Unknown",
        /// Somebody asked for it.
        QuarantinedOnDemand = "QuarantinedOnDemand",
        /// More objects would be deleted than the owner allows.
        TooManyDeletes = "TooManyDeletes",
        /// Reading stopped midway.
        IngestionInterrupted = "IngestionInterrupted",
    }
}
