// Emitted by docwright from the reference; edits are lost on the next run.
//! Documented request headers.

/// Setters for the request headers that the reference documents, beside those that every request has.
pub trait Headers: Sized {
    /// Any header.
    #[must_use]
    fn with_header(self, name: &str, value: &str) -> Self;

    /// eventual. Needed whenever \$search or \$count is used, and for some \$filter expressions. Optional otherwise.
    ///
    /// Header: `ConsistencyLevel`.
    #[must_use]
    fn consistency_level(self, value: &str) -> Self {
        self.with_header("ConsistencyLevel", value)
    }

    /// The session whose unsaved changes count. Optional.
    ///
    /// Header: `Workbook-Session-Id`.
    #[must_use]
    fn workbook_session_id(self, value: &str) -> Self {
        self.with_header("Workbook-Session-Id", value)
    }
}

impl<T> Headers for docwright::Request<T> {
    fn with_header(self, name: &str, value: &str) -> Self {
        self.header(name, value)
    }
}
