// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationError`.

docwright::record! {
    /// Part of synchronizationTaskExecution and of synchronizationQuarantine.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror?view=graph-rest-beta>)
    SynchronizationError: [] = "microsoft.graph.synchronizationError" in crate::REFERENCE, new
}

impl SynchronizationError {
    /// Short name of the failure.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.0.text("code")
    }

    /// The failure in words.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.0.text("message")
    }

    /// Whether an administrator of the tenant can do something about it.
    #[inline]
    pub fn tenant_actionable(&self) -> Option<bool> {
        self.0.boolean("tenantActionable")
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn with_code(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("code", value))
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn with_message(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("message", value))
    }

    /// Sets `tenantActionable`.
    #[inline]
    #[must_use]
    pub fn with_tenant_actionable(self, value: bool) -> Self {
        Self(self.0.with_boolean("tenantActionable", value))
    }
}
