//! The settings of a client, and the order of its middleware.

use std::sync::Arc;

use http::header::HeaderValue;

use super::batch_endpoint::BatchEndpoint;
use super::environment::Environment;
use super::mismatch::{MismatchEvent, MismatchObserver};
use super::{Client, Inner, OWN_USER_AGENT};
use crate::auth::{StaticToken, TokenProvider};
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::link;
use crate::middleware::authentication::Authentication;
use crate::middleware::limits::Limits;
use crate::middleware::redirect::FollowRedirects;
use crate::middleware::retry::{Observer, Retry};
use crate::middleware::timeout::CallTimeout;
use crate::middleware::{AnswerLimit, Middleware, Redirects, RetryEvent, RetryPolicy, Stack, Timeouts};
use crate::transport::Transport;

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it builds"]
#[derive(Default)]
pub struct ClientBuilder {
    transport: Option<Box<dyn Transport>>,
    token: Option<Box<dyn TokenProvider>>,
    scopes: Vec<String>,
    base_url: Option<String>,
    environment: Option<Environment>,
    user_agent: Option<String>,
    client_request_ids: Option<String>,
    timeouts: Timeouts,
    answer_limit: AnswerLimit,
    redirects: Redirects,
    retry: RetryPolicy,
    batch: BatchEndpoint,
    observers: Vec<Observer>,
    mismatch_observers: Vec<MismatchObserver>,
    strict: bool,
    outer: Vec<Box<dyn Middleware>>,
    inner: Vec<Box<dyn Middleware>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    /// Sends through this transport instead of the built-in one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Takes tokens from this source; without one, requests go out anonymous.
    pub fn token(mut self, token: impl TokenProvider) -> Self {
        self.token = Some(Box::new(token));
        self
    }

    /// The scopes that tokens are asked for.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Calls this URL, version included, instead of the one that the reference names.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Takes from environment variables what is not said otherwise: the access token from `{prefix}_TOKEN`, without which
    /// [`build`](Self::build) fails, and the base URL from `{prefix}_BASE_URL` where that is set. The same program then runs against
    /// the service, and against a server of its tests.
    ///
    /// ```no_run
    /// let client = docwright::Client::builder().environment("SHOP").build()?;
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub fn environment(mut self, prefix: impl Into<String>) -> Self {
        self.environment = Some(Environment::new(prefix.into()));
        self
    }

    /// Names the calling program to the service.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Gives each call a name of its own, a random GUID in this header, such as `client-request-id`. All attempts of a call have the
    /// same, errors and spans show it, and the service's support finds a call by it that was never answered. A header that the
    /// request has already stays.
    pub fn client_request_ids(mut self, header: impl Into<String>) -> Self {
        self.client_request_ids = Some(header.into());
        self
    }

    /// How long a call may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// How many bytes an answer may have that is kept in memory.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = AnswerLimit(bytes);
        self
    }

    /// Whether redirects are followed that no page documents.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.redirects = redirects;
        self
    }

    /// When calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Where the service takes a [`Batch`](crate::Batch), and how large it may be.
    pub fn batch_endpoint(mut self, endpoint: BatchEndpoint) -> Self {
        self.batch = endpoint;
        self
    }

    /// Tells of each call that is about to be tried again.
    pub fn on_retry(mut self, observer: impl Fn(&RetryEvent) + Send + Sync + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Tells of each value in an answer that is not as documented. Such a value is kept as JSON and loses nothing else; a service that
    /// differs from its pages can be seen here.
    ///
    /// ```
    /// # use docwright::testing::Script;
    /// let client = docwright::Client::builder()
    ///     .on_mismatch(|event| eprintln!("{event}"))
    /// #   .transport(Script::new())
    ///     .build()?;
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub fn on_mismatch(mut self, observer: impl Fn(&MismatchEvent) + Send + Sync + 'static) -> Self {
        self.mismatch_observers.push(Arc::new(observer));
        self
    }

    /// Takes every answer that is not as documented for an error. [`Request::strict`](crate::Request::strict) does it for one call.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Adds a middleware that sees each call once, before everything else. The first added is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.outer.push(Box::new(middleware));
        self
    }

    /// Adds a middleware that sees each attempt as it is sent, its token too. The last added is next to the transport.
    pub fn attempt_middleware(mut self, middleware: impl Middleware) -> Self {
        self.inner.push(Box::new(middleware));
        self
    }

    /// Takes the time from this clock and waits by it.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The client. It fails on a base URL that is none, without a transport, and when the built-in transport cannot be set up.
    pub fn build(mut self) -> Result<Client, Error> {
        if let Some(environment) = self.environment.take() {
            if self.token.is_none() {
                self.token = Some(Box::new(StaticToken::new(environment.token()?)));
            }
            if self.base_url.is_none() {
                self.base_url = environment.base_url()?;
            }
        }
        if let Some(url) = self.base_url.as_deref()
            && (link::origin(url).is_none() || url.contains(['?', '#']))
        {
            return Err(Error::setup(format!("`{url}` cannot be a base URL")));
        }
        let user_agent = HeaderValue::from_str(self.user_agent.as_deref().unwrap_or(OWN_USER_AGENT))
            .map_err(|_| Error::setup("HTTP cannot carry this user agent".to_owned()))?;
        let client_request_ids = match self.client_request_ids {
            Some(name) => Some(name.parse().map_err(|_| Error::setup(format!("`{}` is no header", name.escape_debug())))?),
            None => None,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let mut middleware = self.outer;
        middleware.push(Box::new(CallTimeout { timeouts: self.timeouts, clock: clock.clone() }));
        middleware.push(Box::new(FollowRedirects(self.redirects)));
        middleware.push(Box::new(Retry::new(self.retry.clone(), clock.clone(), self.observers.clone())));
        middleware.push(Box::new(Authentication::new(self.token, self.scopes, clock.clone())));
        middleware.extend(self.inner);
        #[cfg(feature = "tracing")]
        middleware.push(Box::new(crate::middleware::trace::Trace));
        middleware.push(Box::new(Limits { timeouts: self.timeouts, answer: self.answer_limit, clock: clock.clone() }));
        let stack = Some(Stack { middleware, transport });
        Ok(Client(Arc::new(Inner {
            stack,
            clock,
            base_url: self.base_url,
            user_agent,
            client_request_ids,
            retry: self.retry,
            batch: self.batch,
            observers: self.observers,
            mismatch_observers: self.mismatch_observers,
            strict: self.strict,
        })))
    }
}

#[cfg(feature = "reqwest-no-tls")]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    Ok(Box::new(crate::transport::HttpTransport::new().map_err(Error::setup_transport)?))
}

#[cfg(not(feature = "reqwest-no-tls"))]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    let message = "it has no transport: turn the feature `reqwest` on, or give one of your own with `transport`; \
        `Client::offline()` builds requests without sending them";
    Err(Error::setup(message.to_owned()))
}

#[cfg(all(test, not(feature = "reqwest-no-tls")))]
mod tests {
    use super::*;

    #[test]
    fn a_client_without_transport_says_so() {
        let error = Client::builder().build().expect_err("no transport").to_string();
        assert!(error.starts_with("cannot make a client: it has no transport"), "{error}");
        assert!(Client::builder().transport(crate::testing::Script::new()).build().is_ok());
    }
}
