// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.objectIdentity`.

docwright::record! {
    /// An account signs in with one or more identities.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-v1.0>)
    ObjectIdentity: [] = "microsoft.graph.objectIdentity" in crate::REFERENCE, new
}

impl ObjectIdentity {
    /// Who issued the identity, for example contoso.com or facebook.com.
    #[inline]
    pub fn issuer(&self) -> Option<&str> {
        self.0.text("issuer")
    }

    /// What the issuer calls the user. Empty for an identity of type federated that was not yet redeemed.
    #[inline]
    pub fn issuer_assigned_id(&self) -> Option<&str> {
        self.0.text("issuerAssignedId")
    }

    /// Kind of identity: emailAddress, userName, federated or userPrincipalName, or a value of your own.
    #[inline]
    pub fn sign_in_type(&self) -> Option<&str> {
        self.0.text("signInType")
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn with_issuer(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("issuer", value))
    }

    /// Sets `issuerAssignedId`.
    #[inline]
    #[must_use]
    pub fn with_issuer_assigned_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("issuerAssignedId", value))
    }

    /// Sets `signInType`.
    #[inline]
    #[must_use]
    pub fn with_sign_in_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("signInType", value))
    }
}
