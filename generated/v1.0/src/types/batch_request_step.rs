// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.batchRequestStep`.

docwright::record! {
    /// Element of batchRequestContent.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/batchrequeststep?view=graph-rest-v1.0>)
    BatchRequestStep: [] = "microsoft.graph.batchRequestStep" in crate::REFERENCE, new
}

impl BatchRequestStep {
    /// Body of the request, a JSON object or text in base64. Needs a Content-Type in headers.
    #[inline]
    pub fn body(&self) -> Option<&str> {
        self.0.untyped("body")
    }

    /// IDs of requests of the same batch that have to succeed first.
    #[inline]
    pub fn depends_on(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("dependsOn")
    }

    /// Headers of the request by name.
    #[inline]
    pub fn headers(&self) -> Option<&str> {
        self.0.untyped("headers")
    }

    /// Your name of the request, unique within the batch. Case doesn't count.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }

    /// GET, POST, PATCH, PUT or DELETE.
    #[inline]
    pub fn method(&self) -> Option<&str> {
        self.0.text("method")
    }

    /// Address relative to the version, such as /me/messages.
    #[inline]
    pub fn url(&self) -> Option<&str> {
        self.0.text("url")
    }

    /// Sets `body`.
    #[inline]
    #[must_use]
    pub fn with_body(self, value: impl Into<docwright::serde_json::Value>) -> Self {
        Self(self.0.with_untyped("body", value))
    }

    /// Sets `dependsOn`.
    #[inline]
    #[must_use]
    pub fn with_depends_on(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("dependsOn", value))
    }

    /// Sets `headers`.
    #[inline]
    #[must_use]
    pub fn with_headers(self, value: impl Into<docwright::serde_json::Value>) -> Self {
        Self(self.0.with_untyped("headers", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `method`.
    #[inline]
    #[must_use]
    pub fn with_method(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("method", value))
    }

    /// Sets `url`.
    #[inline]
    #[must_use]
    pub fn with_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("url", value))
    }
}
