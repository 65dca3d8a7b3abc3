// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.internetMessageHeader`.

docwright::record! {
    /// One header of an Internet message: a name and a value.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-v1.0>)
    InternetMessageHeader: [] = "microsoft.graph.internetMessageHeader" in crate::REFERENCE, new
}

impl InternetMessageHeader {
    /// Name of the header, such as Received or x-contoso-ticket.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Value of the header.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.0.text("value")
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("value", value))
    }
}
