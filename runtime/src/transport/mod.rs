//! The one seam to the network: an HTTP request in, an HTTP response out.

use std::error::Error as StdError;
use std::pin::Pin;

mod error;
mod incoming;
mod outgoing;
#[cfg(feature = "reqwest-no-tls")]
mod reqwest;
#[cfg(feature = "reqwest-no-tls")]
mod tls;

#[cfg(feature = "reqwest-no-tls")]
pub use self::reqwest::HttpTransport;
pub use error::TransportError;
pub use incoming::Incoming;
pub use outgoing::{ByteStream, Outgoing, StreamBody};

/// A boxed future, as object-safe async traits need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, boxed.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A request as it goes to middleware and transport.
pub type HttpRequest = http::Request<Outgoing>;

/// A response as it comes from the transport.
pub type HttpResponse = http::Response<Incoming>;

/// A request on its way.
pub type Sending<'a> = BoxFuture<'a, Result<HttpResponse, TransportError>>;

/// Sends one HTTP request and gives its response, whatever its status.
///
/// An implementation follows no redirects and tries nothing again: that is decided in one place, by the client's
/// [`Middleware`](crate::middleware::Middleware). It may give the response as soon as its headers are there.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; an error means that no response came back.
    fn send(&self, request: HttpRequest) -> Sending<'_>;
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        (**self).send(request)
    }
}
