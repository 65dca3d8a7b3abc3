// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onlineMeetingProviderType`.

docwright::choice! {
    /// The services that can host the online meeting of an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/onlinemeetingprovidertype?view=graph-rest-v1.0>)
    OnlineMeetingProviderType = "microsoft.graph.onlineMeetingProviderType" {
        /// No service is known.
        Unknown = "unknown",
        /// Skype for Business.
        SkypeForBusiness = "skypeForBusiness",
        /// Skype.
        SkypeForConsumer = "skypeForConsumer",
        /// Microsoft Teams.
        TeamsForBusiness = "teamsForBusiness",
    }
}
