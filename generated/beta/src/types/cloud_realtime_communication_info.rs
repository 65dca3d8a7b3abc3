// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.cloudRealtimeCommunicationInfo`.

docwright::record! {
    /// Part of user.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/cloudrealtimecommunicationinfo?view=graph-rest-beta>)
    CloudRealtimeCommunicationInfo: [] = "microsoft.graph.cloudRealtimeCommunicationInfo" in crate::REFERENCE
}

impl CloudRealtimeCommunicationInfo {
    /// Whether the account can use SIP in the cloud. Nullable.
    #[inline]
    pub fn is_sip_enabled(&self) -> Option<bool> {
        self.0.boolean("isSipEnabled")
    }
}
