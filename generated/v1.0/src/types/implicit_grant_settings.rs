// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.implicitGrantSettings`.

docwright::record! {
    /// Part of webApplication.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-v1.0>)
    ImplicitGrantSettings: [] = "microsoft.graph.implicitGrantSettings" in crate::REFERENCE, new
}

impl ImplicitGrantSettings {
    /// Whether access tokens may be issued this way.
    #[inline]
    pub fn enable_access_token_issuance(&self) -> Option<bool> {
        self.0.boolean("enableAccessTokenIssuance")
    }

    /// Whether ID tokens may be issued this way.
    #[inline]
    pub fn enable_id_token_issuance(&self) -> Option<bool> {
        self.0.boolean("enableIdTokenIssuance")
    }

    /// Sets `enableAccessTokenIssuance`.
    #[inline]
    #[must_use]
    pub fn with_enable_access_token_issuance(self, value: bool) -> Self {
        Self(self.0.with_boolean("enableAccessTokenIssuance", value))
    }

    /// Sets `enableIdTokenIssuance`.
    #[inline]
    #[must_use]
    pub fn with_enable_id_token_issuance(self, value: bool) -> Self {
        Self(self.0.with_boolean("enableIdTokenIssuance", value))
    }
}
