// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.userIdentity`.

use super::Identity;

docwright::record! {
    /// Inherits from identity.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-v1.0>)
    UserIdentity: [Identity] = "microsoft.graph.userIdentity" in crate::REFERENCE, new
}

impl UserIdentity {
    /// Address that the user came from. Read-only.
    #[inline]
    pub fn ip_address(&self) -> Option<&str> {
        self.0.text("ipAddress")
    }

    /// Sign-in name of the user. Read-only.
    #[inline]
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text("userPrincipalName")
    }

    /// Sets `ipAddress`.
    #[inline]
    #[must_use]
    pub fn with_ip_address(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("ipAddress", value))
    }

    /// Sets `userPrincipalName`.
    #[inline]
    #[must_use]
    pub fn with_user_principal_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("userPrincipalName", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}
