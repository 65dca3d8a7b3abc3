//! The client: a handle to transport, middleware and base URL that every path and request carries along.

use std::fmt;
use std::sync::Arc;

use http::header::{HeaderName, HeaderValue};

use crate::call::Call;
use crate::clock::{Clock, SystemClock};
use crate::middleware::retry::Observer;
use crate::middleware::{RetryEvent, RetryPolicy, Stack};
use crate::record::Mismatch;
use crate::reference::Reference;

mod batch_endpoint;
mod builder;
mod environment;
mod mismatch;

pub use batch_endpoint::BatchEndpoint;
pub use builder::ClientBuilder;
pub use mismatch::MismatchEvent;
use mismatch::MismatchObserver;

const OWN_USER_AGENT: &str = concat!("docwright/", env!("CARGO_PKG_VERSION"));

/// What sends requests. Cheap to clone; all clones are one client.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    /// None for one that is offline.
    stack: Option<Stack>,
    clock: Arc<dyn Clock>,
    base_url: Option<String>,
    user_agent: HeaderValue,
    /// The header that names each call.
    client_request_ids: Option<HeaderName>,
    retry: RetryPolicy,
    batch: BatchEndpoint,
    observers: Vec<Observer>,
    mismatch_observers: Vec<MismatchObserver>,
    strict: bool,
}

impl Client {
    /// A client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client that builds requests and cannot send them.
    pub fn offline() -> Self {
        Self::offline_below(None)
    }

    /// The same below another base URL.
    #[cfg(feature = "replay")]
    pub(crate) fn offline_at(base_url: &str) -> Self {
        Self::offline_below(Some(base_url.to_owned()))
    }

    fn offline_below(base_url: Option<String>) -> Self {
        let user_agent = HeaderValue::from_static(OWN_USER_AGENT);
        Self(Arc::new(Inner {
            stack: None,
            clock: Arc::new(SystemClock),
            base_url,
            user_agent,
            client_request_ids: None,
            retry: RetryPolicy::default(),
            batch: BatchEndpoint::default(),
            observers: Vec::new(),
            mismatch_observers: Vec::new(),
            strict: false,
        }))
    }

    /// The clock that waits and time-outs go by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// The URL that every call to this service starts with.
    pub fn base_url<'c>(&'c self, reference: &'c Reference) -> &'c str {
        let url = self.0.base_url.as_deref().unwrap_or_else(|| reference.schemas().base_url());
        url.trim_end_matches('/')
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.0.user_agent
    }

    pub(crate) fn client_request_ids(&self) -> Option<&HeaderName> {
        self.0.client_request_ids.as_ref()
    }

    pub(crate) fn retry_policy(&self) -> &RetryPolicy {
        &self.0.retry
    }

    pub(crate) fn batch_endpoint(&self) -> &BatchEndpoint {
        &self.0.batch
    }

    /// Tells whoever wants to know that a call is about to be tried again.
    pub(crate) fn tell_of_retry(&self, event: &RetryEvent) {
        self.0.observers.iter().for_each(|observer| observer(event));
    }

    /// Whether every answer must be as documented.
    pub(crate) fn is_strict(&self) -> bool {
        self.0.strict
    }

    pub(crate) fn observes_mismatches(&self) -> bool {
        !self.0.mismatch_observers.is_empty()
    }

    /// Tells whoever wants to know what in an answer is not as documented.
    pub(crate) fn tell_of_mismatches(&self, call: &Call, mismatches: &[Mismatch]) {
        for observer in &self.0.mismatch_observers {
            for mismatch in mismatches {
                observer(&MismatchEvent { call: call.clone(), mismatch: mismatch.clone() });
            }
        }
    }

    /// Whether both are one client, with one token and one transport.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn stack(&self) -> Option<&Stack> {
        self.0.stack.as_ref()
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
