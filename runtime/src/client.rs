//! The client: a handle to transport, token source and base URL that every path and request carries along.

use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderValue, USER_AGENT};

use crate::auth::TokenProvider;
use crate::error::{Call, Error};
use crate::link;
use crate::path::Path;
use crate::request::{RawRequest, Request};
use crate::response::{Collection, Reply};
use crate::transport::{Transport, TransportError};
use crate::{Reference, Typed};

/// Why an offline client sends nothing.
pub(crate) const OFFLINE: &str = "the client is offline: it was built without a transport";

const OWN_USER_AGENT: &str = concat!("docwright/", env!("CARGO_PKG_VERSION"));

/// What sends requests. Cheap to clone; all clones are one client.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    transport: Option<Box<dyn Transport>>,
    token: Option<Box<dyn TokenProvider>>,
    base_url: Option<String>,
    user_agent: HeaderValue,
}

impl Client {
    /// A client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder { transport: None, token: None, base_url: None, user_agent: OWN_USER_AGENT.to_owned() }
    }

    /// A client that builds requests and cannot send them.
    pub fn offline() -> Self {
        let user_agent = HeaderValue::from_static(OWN_USER_AGENT);
        Self(Arc::new(Inner { transport: None, token: None, base_url: None, user_agent }))
    }

    /// The same below another base URL.
    #[cfg(feature = "replay")]
    pub(crate) fn offline_at(base_url: &str) -> Self {
        let user_agent = HeaderValue::from_static(OWN_USER_AGENT);
        Self(Arc::new(Inner { transport: None, token: None, base_url: Some(base_url.to_owned()), user_agent }))
    }

    /// The empty path, to which generated roots add segments.
    pub fn path(&self) -> Path {
        Path::new(self.clone())
    }

    /// A request to a URL that no page documents: a link that the service gave, or a path below the base URL.
    /// It must be on the host of the base URL.
    pub fn at<T>(&self, reference: &'static Reference, method: &str, url: &str) -> Request<T> {
        let mut request = RawRequest::new(self.path(), reference, method, "");
        request.go_to_link(url);
        Request::from_raw(request)
    }

    /// Goes on at a next or delta link of a collection.
    pub fn follow<T: Typed>(&self, link: &str) -> Request<Collection<T>> {
        self.at(T::reference(), "GET", link)
    }

    /// The URL that every call to this service starts with.
    pub fn base_url<'c>(&'c self, reference: &'c Reference) -> &'c str {
        let url = self.0.base_url.as_deref().unwrap_or_else(|| reference.schemas().base_url());
        url.trim_end_matches('/')
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.0.user_agent
    }

    pub(crate) fn transport(&self) -> Option<&dyn Transport> {
        self.0.transport.as_deref()
    }
}

impl From<&Client> for Client {
    fn from(client: &Client) -> Self {
        client.clone()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url).finish_non_exhaustive()
    }
}

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    transport: Option<Box<dyn Transport>>,
    token: Option<Box<dyn TokenProvider>>,
    base_url: Option<String>,
    user_agent: String,
}

impl ClientBuilder {
    /// Sends through this transport instead of the built-in one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Asks this source for a token before each request; without one, requests go out anonymous.
    pub fn token(mut self, token: impl TokenProvider) -> Self {
        self.token = Some(Box::new(token));
        self
    }

    /// Calls this URL, version included, instead of the one that the reference names.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Names the calling program to the service.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// The client. It fails on a base URL that is none, and when the built-in transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(url) = self.base_url.as_deref()
            && (link::origin(url).is_none() || url.contains(['?', '#']))
        {
            return Err(Error::setup(format!("`{url}` cannot be a base URL")));
        }
        let user_agent =
            HeaderValue::from_str(&self.user_agent).map_err(|_| Error::setup("HTTP cannot carry this user agent".to_owned()))?;
        let transport = match self.transport {
            Some(transport) => Some(transport),
            None => default_transport().map_err(Error::setup_transport)?,
        };
        Ok(Client(Arc::new(Inner { transport, token: self.token, base_url: self.base_url, user_agent })))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Option<Box<dyn Transport>>, TransportError> {
    Ok(Some(Box::new(crate::transport::HttpTransport::new()?)))
}

/// Without a transport of its own the crate leaves the client offline.
#[cfg(not(feature = "reqwest"))]
#[allow(clippy::unnecessary_wraps)]
fn default_transport() -> Result<Option<Box<dyn Transport>>, TransportError> {
    Ok(None)
}

impl RawRequest {
    /// Sends the request to the service with its token. A status from 400 on is an error, a redirect is one unless asked for.
    pub(crate) async fn execute(self, redirects: bool) -> Result<Reply, Error> {
        let mut request = match self.to_http() {
            Ok(request) => request,
            Err(fault) => return Err(Error::refused(&self, fault.into_owned())),
        };
        let Some(transport) = self.client.transport() else {
            return Err(Error::refused(&self, OFFLINE.to_owned()));
        };
        let headers = request.headers_mut();
        if !headers.contains_key(USER_AGENT) {
            headers.insert(USER_AGENT, self.client.0.user_agent.clone());
        }
        if let Some(provider) = &self.client.0.token
            && !headers.contains_key(AUTHORIZATION)
        {
            let token = provider.token().await.map_err(|error| Error::token(&self, error))?;
            let mut value = HeaderValue::from_str(&format!("Bearer {}", token.secret()))
                .map_err(|_| Error::token(&self, "the token holds characters that HTTP cannot carry".into()))?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        match transport.send(request).await {
            Ok(response) => Reply::new(&self, response).checked(redirects),
            Err(error) => Err(Error::transport(Call::of(&self), error)),
        }
    }
}
