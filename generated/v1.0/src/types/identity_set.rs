// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.identitySet`.

use super::Identity;

docwright::record! {
    /// The identities behind an action: the user, the app and the device.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-v1.0>)
    IdentitySet: [] = "microsoft.graph.identitySet" in crate::REFERENCE, new
}

impl IdentitySet {
    /// The app. Optional.
    #[inline]
    pub fn application(&self) -> Option<&Identity> {
        self.0.record("application")
    }

    /// The device. Optional.
    #[inline]
    pub fn device(&self) -> Option<&Identity> {
        self.0.record("device")
    }

    /// The user. Optional.
    #[inline]
    pub fn user(&self) -> Option<&Identity> {
        self.0.record("user")
    }

    /// Sets `application`.
    #[inline]
    #[must_use]
    pub fn with_application(self, value: impl docwright::Is<Identity>) -> Self {
        Self(self.0.with_record("application", value))
    }

    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn with_device(self, value: impl docwright::Is<Identity>) -> Self {
        Self(self.0.with_record("device", value))
    }

    /// Sets `user`.
    #[inline]
    #[must_use]
    pub fn with_user(self, value: impl docwright::Is<Identity>) -> Self {
        Self(self.0.with_record("user", value))
    }
}
