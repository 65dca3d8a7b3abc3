// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.informationalUrl`.

docwright::record! {
    /// Value of info of an application or a servicePrincipal.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-v1.0>)
    InformationalUrl: [] = "microsoft.graph.informationalUrl" in crate::REFERENCE, new
}

impl InformationalUrl {
    /// Address of the logo on the content network. Read-only.
    #[inline]
    pub fn logo_url(&self) -> Option<&str> {
        self.0.text("logoUrl")
    }

    /// Page about the product.
    #[inline]
    pub fn marketing_url(&self) -> Option<&str> {
        self.0.text("marketingUrl")
    }

    /// Privacy statement.
    #[inline]
    pub fn privacy_statement_url(&self) -> Option<&str> {
        self.0.text("privacyStatementUrl")
    }

    /// Where to get help.
    #[inline]
    pub fn support_url(&self) -> Option<&str> {
        self.0.text("supportUrl")
    }

    /// Terms of service.
    #[inline]
    pub fn terms_of_service_url(&self) -> Option<&str> {
        self.0.text("termsOfServiceUrl")
    }

    /// Sets `logoUrl`.
    #[inline]
    #[must_use]
    pub fn with_logo_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("logoUrl", value))
    }

    /// Sets `marketingUrl`.
    #[inline]
    #[must_use]
    pub fn with_marketing_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("marketingUrl", value))
    }

    /// Sets `privacyStatementUrl`.
    #[inline]
    #[must_use]
    pub fn with_privacy_statement_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("privacyStatementUrl", value))
    }

    /// Sets `supportUrl`.
    #[inline]
    #[must_use]
    pub fn with_support_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("supportUrl", value))
    }

    /// Sets `termsOfServiceUrl`.
    #[inline]
    #[must_use]
    pub fn with_terms_of_service_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("termsOfServiceUrl", value))
    }
}
