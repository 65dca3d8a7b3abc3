//! The transport of production: reqwest, with the TLS that features choose.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;

use super::{HttpRequest, Incoming, Sending, Transport, TransportError, tls};

/// A pool of HTTP connections; cheap to clone.
#[derive(Clone, Debug)]
pub struct HttpTransport(::reqwest::Client);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

impl HttpTransport {
    /// Connections that are made within 15 seconds. How long a call may last is said to the client:
    /// [`ClientBuilder::timeouts`](crate::ClientBuilder::timeouts).
    pub fn new() -> Result<Self, TransportError> {
        Self::from_builder(Self::builder())
    }

    /// Connections with a limit of their own for a whole exchange, a download too.
    pub fn with_timeout(timeout: Duration) -> Result<Self, TransportError> {
        Self::from_builder(Self::builder().timeout(timeout))
    }

    /// The settings of [`new`](Self::new), to be changed and given to [`from_builder`](Self::from_builder). reqwest is re-exported:
    ///
    /// ```
    /// use docwright::{Client, HttpTransport, reqwest};
    ///
    /// let settings = HttpTransport::builder().proxy(reqwest::Proxy::all("http://proxy.example:3128")?);
    /// let client = Client::builder().transport(HttpTransport::from_builder(settings)?).build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn builder() -> ::reqwest::ClientBuilder {
        ::reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT)
    }

    /// Connections with settings of your own, such as proxies or roots. Redirects stay unfollowed whatever the settings say.
    pub fn from_builder(builder: ::reqwest::ClientBuilder) -> Result<Self, TransportError> {
        #[cfg(all(feature = "rustls-no-provider", not(any(feature = "reqwest", feature = "native-tls"))))]
        tls::check_provider()?;
        let client = builder.redirect(::reqwest::redirect::Policy::none()).referer(false).build();
        client.map(Self).map_err(TransportError::other)
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(async move {
            tls::check_request(request.uri())?;
            let (mut head, body) = request.into_parts();
            let body = match body.bytes() {
                Some(bytes) => ::reqwest::Body::from(bytes.clone()),
                None => {
                    if let Some(length) = body.length() {
                        head.headers.insert(CONTENT_LENGTH, length.into());
                    }
                    ::reqwest::Body::wrap_stream(body.into_stream())
                }
            };
            let request = http::Request::from_parts(head, body).try_into().map_err(TransportError::other)?;
            let mut response = self.0.execute(request).await.map_err(classify)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let mut reply = http::Response::new(Incoming::from_stream(Pieces(Box::pin(response.bytes_stream()))));
            *reply.status_mut() = status;
            *reply.headers_mut() = headers;
            Ok(reply)
        })
    }
}

/// The pieces of an answer with this crate's errors.
struct Pieces<S>(Pin<Box<S>>);

impl<S: Stream<Item = ::reqwest::Result<Bytes>>> Stream for Pieces<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map_err(classify)
    }
}

/// A connection that times out is a timeout: that is what decides about trying again. The URL may hold what nobody should log.
fn classify(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() {
        TransportError::timeout(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else {
        TransportError::other(error)
    }
}
