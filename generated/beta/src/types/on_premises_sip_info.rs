// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onPremisesSipInfo`.

docwright::record! {
    /// Part of user.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/onpremisessipinfo?view=graph-rest-beta>)
    OnPremisesSipInfo: [] = "microsoft.graph.onPremisesSipInfo" in crate::REFERENCE
}

impl OnPremisesSipInfo {
    /// Whether the account can use SIP on-premises.
    #[inline]
    pub fn is_sip_enabled(&self) -> Option<bool> {
        self.0.boolean("isSipEnabled")
    }

    /// Where the SIP infrastructure of the account stands.
    #[inline]
    pub fn sip_deployment_location(&self) -> Option<&str> {
        self.0.text("sipDeploymentLocation")
    }

    /// SIP address of the account.
    #[inline]
    pub fn sip_primary_address(&self) -> Option<&str> {
        self.0.text("sipPrimaryAddress")
    }
}
