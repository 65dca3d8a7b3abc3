// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.keyCredential`.

docwright::record! {
    /// Belongs to an application or a servicePrincipal.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/keycredential?view=graph-rest-v1.0>)
    KeyCredential: [] = "microsoft.graph.keyCredential" in crate::REFERENCE, new
}

impl KeyCredential {
    /// Mark of your own for the certificate, usually its thumbprint.
    #[inline]
    pub fn custom_key_identifier(&self) -> Option<Vec<u8>> {
        self.0.binary("customKeyIdentifier")
    }

    /// Name for people. Nullable.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// When the certificate expires.
    #[inline]
    pub fn end_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("endDateTime")
    }

    /// The certificate itself. Returned only on \$select for a single object, otherwise null.
    #[inline]
    pub fn key(&self) -> Option<Vec<u8>> {
        self.0.binary("key")
    }

    /// Identifier of the credential.
    #[inline]
    pub fn key_id(&self) -> Option<&str> {
        self.0.guid("keyId")
    }

    /// From when the certificate is valid.
    #[inline]
    pub fn start_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("startDateTime")
    }

    /// AsymmetricX509Cert, X509CertAndPassword or Symmetric.
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        self.0.text("type")
    }

    /// Verify or Sign.
    #[inline]
    pub fn usage(&self) -> Option<&str> {
        self.0.text("usage")
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

    /// Sets `key`.
    #[inline]
    #[must_use]
    pub fn with_key(self, value: impl AsRef<[u8]>) -> Self {
        Self(self.0.with_binary("key", value))
    }

    /// Sets `keyId`.
    #[inline]
    #[must_use]
    pub fn with_key_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("keyId", value))
    }

    /// Sets `startDateTime`.
    #[inline]
    #[must_use]
    pub fn with_start_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("startDateTime", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("type", value))
    }

    /// Sets `usage`.
    #[inline]
    #[must_use]
    pub fn with_usage(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("usage", value))
    }
}
