// Emitted by docwright from the reference; edits are lost on the next run.
//! Documented request headers.

/// Setters for the request headers that the reference documents, beside those that every request has.
pub trait Headers: Sized {
    /// Any header.
    #[must_use]
    fn with_header(self, name: &str, value: &str) -> Self;
}

impl<T> Headers for docwright::Request<T> {
    fn with_header(self, name: &str, value: &str) -> Self {
        self.header(name, value)
    }
}
