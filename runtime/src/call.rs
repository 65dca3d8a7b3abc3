//! What middleware and errors know about a call beside its HTTP request.

use std::fmt;

use http::Method;

use crate::link;
use crate::operation::{self, Operation};
use crate::reference::Reference;

/// Where the reference tells about a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Documented {
    pub reference: &'static Reference,
    /// Empty for a request that no page documents.
    pub page: &'static str,
}

impl Documented {
    pub(crate) fn operation(self, method: &Method, path: &str) -> Option<&'static Operation> {
        operation::find(self.reference.operations(), method.as_str(), self.page, path)
    }
}

/// An answer to the call that is not as documented is an error: what a request tells of itself among its extensions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strict;

/// The call that a request belongs to, as far as a message may show it: a query can hold what nobody should log.
/// Middleware finds it among the extensions of the request.
#[derive(Clone, Debug)]
pub struct Call {
    pub(crate) method: Method,
    pub(crate) url: String,
    /// The URL is a permission of its own: whoever reads it may use it.
    pub(crate) is_secret: bool,
    pub(crate) path: String,
    pub(crate) documented: Documented,
    pub(crate) client_request_id: Option<String>,
    /// An answer that is not as documented is an error.
    pub(crate) strict: bool,
}

impl Call {
    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URL without its query. Of a URL that is a permission of its own, as one for uploads is, it is the host alone.
    pub fn url(&self) -> &str {
        let length = if self.is_secret { self.url.len() - link::path_of(&self.url).len() } else { self.url.len() };
        &self.url[..length]
    }

    /// What the reference says about the operation; none for a request to a link or to a URL of your own.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.documented.operation(&self.method, &self.path)
    }

    /// The caller's name for this call, where the client sends one:
    /// [`ClientBuilder::client_request_ids`](crate::ClientBuilder::client_request_ids).
    pub fn client_request_id(&self) -> Option<&str> {
        self.client_request_id.as_deref()
    }

    /// Scheme, host and port of the service: where credentials may go.
    pub(crate) fn origin(&self) -> Option<String> {
        link::origin(&self.url)
    }
}

/// Method and URL, as far as a message may show it.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url())
    }
}
