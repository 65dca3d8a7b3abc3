//! What differs between services that take batches.

/// Where a service takes batches, and how many requests one may hold: a setting of the client,
/// [`ClientBuilder::batch_endpoint`](crate::ClientBuilder::batch_endpoint).
///
/// A reference describes operations, and batches are none of them: where its pages say anything about batches, they say it in prose.
/// So both facts are settings, and these are their defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchEndpoint {
    path: String,
    limit: usize,
}

impl BatchEndpoint {
    /// The JSON format of `OData` defines the resource `$batch` beside the service root.
    pub const DEFAULT_PATH: &str = "/$batch";

    /// `OData` leaves the limit to the service. The largest known one takes 20 requests and answers 400 to more; a service that takes more
    /// loses nothing but a round trip.
    pub const DEFAULT_LIMIT: usize = 20;

    /// Another path, below the base URL.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Another number of requests that one batch may hold, at least 1.
    #[must_use]
    pub fn limit(mut self, requests: usize) -> Self {
        self.limit = requests.max(1);
        self
    }

    pub(crate) fn url(&self, base: &str) -> String {
        format!("{base}/{}", self.path.trim_start_matches('/'))
    }

    pub(crate) fn most(&self) -> usize {
        self.limit
    }
}

impl Default for BatchEndpoint {
    fn default() -> Self {
        Self { path: Self::DEFAULT_PATH.to_owned(), limit: Self::DEFAULT_LIMIT }
    }
}
