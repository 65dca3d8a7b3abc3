// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.permissionScope`.

docwright::record! {
    /// Element of oauth2PermissionScopes of a servicePrincipal.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/permissionscope?view=graph-rest-v1.0>)
    PermissionScope: [] = "microsoft.graph.permissionScope" in crate::REFERENCE, new
}

impl PermissionScope {
    /// What administrators read before they consent for everyone.
    #[inline]
    pub fn admin_consent_description(&self) -> Option<&str> {
        self.0.text("adminConsentDescription")
    }

    /// Title of that text.
    #[inline]
    pub fn admin_consent_display_name(&self) -> Option<&str> {
        self.0.text("adminConsentDisplayName")
    }

    /// Identifier of the permission within the app.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.guid("id")
    }

    /// Whether the permission can be asked for.
    #[inline]
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.boolean("isEnabled")
    }

    /// Where the permission is defined. Read-only. Nullable.
    #[inline]
    pub fn origin(&self) -> Option<&str> {
        self.0.text("origin")
    }

    /// User when people can consent for themselves, Admin when they can't.
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        self.0.text("type")
    }

    /// What people read before they consent for themselves. Nullable.
    #[inline]
    pub fn user_consent_description(&self) -> Option<&str> {
        self.0.text("userConsentDescription")
    }

    /// Title of that text. Nullable.
    #[inline]
    pub fn user_consent_display_name(&self) -> Option<&str> {
        self.0.text("userConsentDisplayName")
    }

    /// What stands in the scp claim of a token.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.0.text("value")
    }

    /// Sets `adminConsentDescription`.
    #[inline]
    #[must_use]
    pub fn with_admin_consent_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("adminConsentDescription", value))
    }

    /// Sets `adminConsentDisplayName`.
    #[inline]
    #[must_use]
    pub fn with_admin_consent_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("adminConsentDisplayName", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("id", value))
    }

    /// Sets `isEnabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("isEnabled", value))
    }

    /// Sets `origin`.
    #[inline]
    #[must_use]
    pub fn with_origin(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("origin", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("type", value))
    }

    /// Sets `userConsentDescription`.
    #[inline]
    #[must_use]
    pub fn with_user_consent_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("userConsentDescription", value))
    }

    /// Sets `userConsentDisplayName`.
    #[inline]
    #[must_use]
    pub fn with_user_consent_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("userConsentDisplayName", value))
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("value", value))
    }
}
