// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.localeInfo`.

docwright::record! {
    /// Part of mailboxSettings.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-v1.0>)
    LocaleInfo: [] = "microsoft.graph.localeInfo" in crate::REFERENCE, new
}

impl LocaleInfo {
    /// Name of the locale in natural language, for example Portuguese (Portugal).
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Tag of the locale, for example pt-PT.
    #[inline]
    pub fn locale(&self) -> Option<&str> {
        self.0.text("locale")
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `locale`.
    #[inline]
    #[must_use]
    pub fn with_locale(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("locale", value))
    }
}
