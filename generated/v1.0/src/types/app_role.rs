// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.appRole`.

docwright::record! {
    /// Element of appRoles of an application or a servicePrincipal.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/approle?view=graph-rest-v1.0>)
    AppRole: [] = "microsoft.graph.appRole" in crate::REFERENCE, new
}

impl AppRole {
    /// Who can hold the role: User, Application or both.
    #[inline]
    pub fn allowed_member_types(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("allowedMemberTypes")
    }

    /// What the role allows, for those who assign it.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Name of the role.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Identifier of the role within the app.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.guid("id")
    }

    /// Whether the role can be assigned. Has to be false before the role can be removed.
    #[inline]
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.boolean("isEnabled")
    }

    /// Application or ServicePrincipal. Read-only.
    #[inline]
    pub fn origin(&self) -> Option<&str> {
        self.0.text("origin")
    }

    /// What stands in the roles claim of a token. No spaces.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.0.text("value")
    }

    /// Sets `allowedMemberTypes`.
    #[inline]
    #[must_use]
    pub fn with_allowed_member_types(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("allowedMemberTypes", value))
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
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

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("value", value))
    }
}
