// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.passwordCredential`.

docwright::record! {
    /// Belongs to an application or a servicePrincipal.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/passwordcredential?view=graph-rest-v1.0>)
    PasswordCredential: [] = "microsoft.graph.passwordCredential" in crate::REFERENCE, new
}

impl PasswordCredential {
    /// Reserved. Always null for new secrets.
    #[inline]
    pub fn custom_key_identifier(&self) -> Option<Vec<u8>> {
        self.0.binary("customKeyIdentifier")
    }

    /// Name for people. Nullable.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// When the secret expires. Two years after startDateTime unless given.
    #[inline]
    pub fn end_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("endDateTime")
    }

    /// First three characters of the secret. Read-only.
    #[inline]
    pub fn hint(&self) -> Option<&str> {
        self.0.text("hint")
    }

    /// Identifier of the secret.
    #[inline]
    pub fn key_id(&self) -> Option<&str> {
        self.0.guid("keyId")
    }

    /// The secret. Returned once, in the answer that creates it; null ever after. Read-only.
    #[inline]
    pub fn secret_text(&self) -> Option<&str> {
        self.0.text("secretText")
    }

    /// From when the secret is valid. The present time unless given.
    #[inline]
    pub fn start_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `customKeyIdentifier`.
    #[inline]
    #[must_use]
    pub fn with_custom_key_identifier(self, value: impl AsRef<[u8]>) -> Self {
        Self(self.0.with_binary("customKeyIdentifier", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `endDateTime`.
    #[inline]
    #[must_use]
    pub fn with_end_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("endDateTime", value))
    }

    /// Sets `hint`.
    #[inline]
    #[must_use]
    pub fn with_hint(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("hint", value))
    }

    /// Sets `keyId`.
    #[inline]
    #[must_use]
    pub fn with_key_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("keyId", value))
    }

    /// Sets `secretText`.
    #[inline]
    #[must_use]
    pub fn with_secret_text(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("secretText", value))
    }

    /// Sets `startDateTime`.
    #[inline]
    #[must_use]
    pub fn with_start_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("startDateTime", value))
    }
}
