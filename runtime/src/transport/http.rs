//! The transport of production: reqwest over rustls.

use std::time::Duration;

use bytes::Bytes;

use super::{BoxFuture, Transport, TransportError};

/// A pool of HTTP connections; cheap to clone.
#[derive(Clone, Debug)]
pub struct HttpTransport(reqwest::Client);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const TIMEOUT: Duration = Duration::from_secs(100);

impl HttpTransport {
    /// Connections with the usual timeouts: 15 seconds to connect, 100 for a whole exchange.
    pub fn new() -> Result<Self, TransportError> {
        Self::with_timeout(TIMEOUT)
    }

    /// Connections with another limit for a whole exchange.
    pub fn with_timeout(timeout: Duration) -> Result<Self, TransportError> {
        Self::from_builder(reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT).timeout(timeout))
    }

    /// Connections with settings of your own, such as proxies or roots. Redirects stay unfollowed whatever the settings say.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        let client = builder.redirect(reqwest::redirect::Policy::none()).referer(false).build();
        client.map(Self).map_err(TransportError::other)
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let request = request.try_into().map_err(TransportError::other)?;
            let mut response = self.0.execute(request).await.map_err(classify)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let body = response.bytes().await.map_err(classify)?;
            let mut reply = http::Response::new(body);
            *reply.status_mut() = status;
            *reply.headers_mut() = headers;
            Ok(reply)
        })
    }
}

/// A connection that times out is a timeout: that is what decides about trying again. The URL may hold what nobody should log.
fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() {
        TransportError::timeout(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else {
        TransportError::other(error)
    }
}
