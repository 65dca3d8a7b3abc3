// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.consentProvidedForMinor`.

docwright::choice! {
    /// Members of `microsoft.graph.consentProvidedForMinor`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-v1.0>)
    ConsentProvidedForMinor = "microsoft.graph.consentProvidedForMinor" {
        /// A parent or guardian agreed to the account.
        Granted = "granted",
        /// A parent or guardian refused.
        Denied = "denied",
        /// The rules that apply to the user ask for no consent.
        NotRequired = "notRequired",
    }
}
