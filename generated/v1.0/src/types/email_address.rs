// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.emailAddress`.

docwright::record! {
    /// Name and email address of a person, a group or a resource such as a room.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-v1.0>)
    EmailAddress: [] = "microsoft.graph.emailAddress" in crate::REFERENCE, new
}

impl EmailAddress {
    /// The SMTP address.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.0.text("address")
    }

    /// The name to show.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Sets `address`.
    #[inline]
    #[must_use]
    pub fn with_address(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("address", value))
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }
}
