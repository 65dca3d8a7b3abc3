// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.passwordProfile`.

docwright::record! {
    /// Goes along with a user when an account is created or its password is reset.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-v1.0>)
    PasswordProfile: [] = "microsoft.graph.passwordProfile" in crate::REFERENCE, new
}

impl PasswordProfile {
    /// true makes the user choose a new password at the next sign-in.
    #[inline]
    pub fn force_change_password_next_sign_in(&self) -> Option<bool> {
        self.0.boolean("forceChangePasswordNextSignIn")
    }

    /// true asks for multifactor authentication before the change. false by default.
    #[inline]
    pub fn force_change_password_next_sign_in_with_mfa(&self) -> Option<bool> {
        self.0.boolean("forceChangePasswordNextSignInWithMfa")
    }

    /// The password. Has to satisfy the passwordPolicies of the user.
    #[inline]
    pub fn password(&self) -> Option<&str> {
        self.0.text("password")
    }

    /// Sets `forceChangePasswordNextSignIn`.
    #[inline]
    #[must_use]
    pub fn with_force_change_password_next_sign_in(self, value: bool) -> Self {
        Self(self.0.with_boolean("forceChangePasswordNextSignIn", value))
    }

    /// Sets `forceChangePasswordNextSignInWithMfa`.
    #[inline]
    #[must_use]
    pub fn with_force_change_password_next_sign_in_with_mfa(self, value: bool) -> Self {
        Self(self.0.with_boolean("forceChangePasswordNextSignInWithMfa", value))
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn with_password(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("password", value))
    }
}
