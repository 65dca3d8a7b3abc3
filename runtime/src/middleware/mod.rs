//! What happens between a request and the transport, one small thing at a time.
//!
//! A client's stack is, from the outside: the middleware of [`ClientBuilder::middleware`](crate::ClientBuilder::middleware), the
//! time-out of the whole call, redirects, retry, authentication, then for each attempt the middleware of
//! [`ClientBuilder::attempt_middleware`](crate::ClientBuilder::attempt_middleware), a span, and the limits on the answer.

use std::sync::Arc;

use crate::transport::{HttpRequest, Sending, Transport};

pub(crate) mod authentication;
mod from_fn;
pub(crate) mod limits;
pub(crate) mod redirect;
pub(crate) mod retry;
pub(crate) mod timeout;
#[cfg(feature = "tracing")]
pub(crate) mod trace;

pub use crate::call::Call;
pub use authentication::Anonymous;
pub use from_fn::{FromFn, from_fn};
pub use limits::{AnswerLimit, Streaming};
pub use redirect::Redirects;
pub(crate) use retry::may_repeat_after;
pub use retry::{Attempts, RetryEvent, RetryPolicy, is_idempotent};
pub use timeout::{Deadline, Timeouts};

/// Something that sees requests on their way and responses on their way back.
///
/// What a single call wants otherwise stands among the request's extensions, where
/// [`Request::extension`](crate::Request::extension) puts it; [`Call`] is always there.
///
/// ```
/// use docwright::middleware::{Middleware, Next};
/// use docwright::{HttpRequest, Sending};
///
/// struct Named(&'static str);
///
/// impl Middleware for Named {
///     fn call<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Sending<'a> {
///         request.headers_mut().insert("x-caller", http::HeaderValue::from_static(self.0));
///         next.run(request)
///     }
/// }
/// # use docwright::http;
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Handles the request: alone, or by running what comes next, once or several times.
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a>;
}

impl<M: Middleware + ?Sized> Middleware for Arc<M> {
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        (**self).call(request, next)
    }
}

/// What comes after a middleware: the others, then the transport.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    rest: &'a [Box<dyn Middleware>],
    transport: &'a dyn Transport,
}

impl<'a> Next<'a> {
    /// Hands the request on.
    pub fn run(self, request: HttpRequest) -> Sending<'a> {
        match self.rest.split_first() {
            Some((first, rest)) => first.call(request, Next { rest, ..self }),
            None => self.transport.send(request),
        }
    }
}

/// All middleware of a client in its order, above its transport.
pub(crate) struct Stack {
    pub middleware: Vec<Box<dyn Middleware>>,
    pub transport: Box<dyn Transport>,
}

impl Stack {
    pub(crate) fn send(&self, request: HttpRequest) -> Sending<'_> {
        Next { rest: &self.middleware, transport: &*self.transport }.run(request)
    }
}
