// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.externalAudienceScope`.

docwright::choice! {
    /// Members of `microsoft.graph.externalAudienceScope`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-v1.0>)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        /// Nobody outside.
        None = "none",
        /// Those in the contacts of the user.
        ContactsOnly = "contactsOnly",
        /// Everyone.
        All = "all",
    }
}
