// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.webApplication`.

use super::ImplicitGrantSettings;

docwright::record! {
    /// Value of web of an application.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-v1.0>)
    WebApplication: [] = "microsoft.graph.webApplication" in crate::REFERENCE, new
}

impl WebApplication {
    /// Landing page.
    #[inline]
    pub fn home_page_url(&self) -> Option<&str> {
        self.0.text("homePageUrl")
    }

    /// Which tokens the implicit flow may hand out.
    #[inline]
    pub fn implicit_grant_settings(&self) -> Option<&ImplicitGrantSettings> {
        self.0.record("implicitGrantSettings")
    }

    /// Where the sign-out service sends users.
    #[inline]
    pub fn logout_url(&self) -> Option<&str> {
        self.0.text("logoutUrl")
    }

    /// Where tokens and codes may be sent.
    #[inline]
    pub fn redirect_uris(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("redirectUris")
    }

    /// Sets `homePageUrl`.
    #[inline]
    #[must_use]
    pub fn with_home_page_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("homePageUrl", value))
    }

    /// Sets `implicitGrantSettings`.
    #[inline]
    #[must_use]
    pub fn with_implicit_grant_settings(self, value: impl docwright::Is<ImplicitGrantSettings>) -> Self {
        Self(self.0.with_record("implicitGrantSettings", value))
    }

    /// Sets `logoutUrl`.
    #[inline]
    #[must_use]
    pub fn with_logout_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("logoutUrl", value))
    }

    /// Sets `redirectUris`.
    #[inline]
    #[must_use]
    pub fn with_redirect_uris(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("redirectUris", value))
    }
}
