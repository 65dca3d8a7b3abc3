//! The one seam to the network. Retry, recording or a mock wrap a transport with a transport.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;

#[cfg(feature = "reqwest")]
mod http;
#[cfg(feature = "reqwest")]
pub use http::HttpTransport;

/// A boxed future, as object-safe async traits need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, boxed.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Sends one HTTP request and gives its response, whatever its status.
///
/// An implementation follows no redirects: a documented redirect is a value for the caller, and a redirect must never
/// carry the token to another host.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; an error means that no complete response came back.
    fn send(&self, request: ::http::Request<Bytes>) -> BoxFuture<'_, Result<::http::Response<Bytes>, TransportError>>;
}

/// Why no response came back.
#[derive(Debug)]
pub struct TransportError {
    reason: Reason,
    source: BoxError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Connect,
    Timeout,
    Other,
}

impl TransportError {
    /// No connection could be made, so nothing was sent.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self { reason: Reason::Connect, source: source.into() }
    }

    /// The time allowed was over; the request may have been carried out.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self { reason: Reason::Timeout, source: source.into() }
    }

    /// Anything else, such as a connection that broke half-way.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self { reason: Reason::Other, source: source.into() }
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.reason == Reason::Connect
    }

    /// Whether the time allowed was over.
    pub fn is_timeout(&self) -> bool {
        self.reason == Reason::Timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::Connect => "no connection",
            Reason::Timeout => "timed out",
            Reason::Other => "no complete response",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
