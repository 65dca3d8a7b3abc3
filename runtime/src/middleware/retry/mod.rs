//! Trying again, where that cannot do a thing twice.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use super::{Call, Deadline, Middleware, Next};
use crate::clock::{Clock, time_after};
use crate::headers;
use crate::transport::{HttpRequest, HttpResponse, Sending, TransportError};

mod budget;
mod policy;
use budget::Budget;
pub use policy::RetryPolicy;

/// How often a call was sent: an extension of the request, this time included, and of the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempts(pub u32);

/// A call that is about to be tried again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetryEvent {
    /// The call.
    pub call: Option<Call>,
    /// How often it was sent so far.
    pub attempts: u32,
    /// The status that came, if one came.
    pub status: Option<StatusCode>,
    /// How long the client waits now.
    pub wait: Duration,
}

/// The call, what came of it, and how long is waited.
impl fmt::Display for RetryEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.call {
            write!(f, "{call}: ")?;
        }
        match &self.status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("no answer")?,
        }
        write!(f, " (attempt {}), again in {:.1} s", self.attempts, self.wait.as_secs_f64())
    }
}

pub(crate) type Observer = Arc<dyn Fn(&RetryEvent) + Send + Sync>;

pub(crate) struct Retry {
    pub policy: RetryPolicy,
    pub clock: Arc<dyn Clock>,
    pub observers: Vec<Observer>,
    budget: Budget,
}

/// Whether a request with this method can be sent twice and has the effect of one.
pub fn is_idempotent(method: &Method) -> bool {
    [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE, Method::PUT, Method::DELETE].contains(method)
}

impl Retry {
    pub(crate) fn new(policy: RetryPolicy, clock: Arc<dyn Clock>, observers: Vec<Observer>) -> Self {
        Self { policy, clock, observers, budget: Budget::default() }
    }

    /// How long to wait before the next attempt; none where there is to be no other.
    fn wait(
        &self,
        outcome: &Result<HttpResponse, TransportError>,
        sent: &HttpRequest,
        policy: &RetryPolicy,
        attempts: u32,
    ) -> Option<Duration> {
        let repeatable = policy.may_repeat(sent.method());
        let asked = outcome.as_ref().ok().and_then(|response| headers::retry_after_at(response.headers(), self.clock.now()));
        let wait = policy.wait(attempts, asked)?;
        let in_time = sent.extensions().get::<Deadline>().is_none_or(|deadline| time_after(self.clock.now(), wait) < deadline.0);
        let wanted = may_repeat(outcome, repeatable, asked.is_some()) && !sent.body().is_spent() && in_time;
        (wanted && self.budget.withdraw()).then_some(wait)
    }
}

impl Middleware for Retry {
    fn call<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let policy = request.extensions().get().unwrap_or(&self.policy).clone();
        self.budget.deposit();
        Box::pin(async move {
            let mut attempts = 1;
            loop {
                request.extensions_mut().insert(Attempts(attempts));
                let sent = request.clone();
                let outcome = next.run(request).await;
                let Some(wait) = self.wait(&outcome, &sent, &policy, attempts) else {
                    return counted(outcome, attempts);
                };
                let event = RetryEvent {
                    call: sent.extensions().get().cloned(),
                    attempts,
                    status: outcome.ok().map(|response| response.status()),
                    wait,
                };
                self.observers.iter().for_each(|observer| observer(&event));
                self.clock.sleep(wait).await;
                request = sent;
                attempts += 1;
            }
        })
    }
}

/// Whether another attempt can help and cannot do a thing twice.
///
/// | what came | any request | one that may be repeated |
/// |---|---|---|
/// | no connection | again: nothing was sent | again |
/// | 429, or 503 with `Retry-After` | again: the service says that it did nothing | again |
/// | 502, 503, 504 | no: a gateway does not know what was done behind it | again |
/// | broken or too slow | no | again |
/// | anything else | no | no |
fn may_repeat(outcome: &Result<HttpResponse, TransportError>, repeatable: bool, says_when: bool) -> bool {
    match outcome {
        Ok(response) => may_repeat_after(response.status(), repeatable, says_when),
        Err(error) => error.is_connect() || repeatable && (error.is_timeout() || error.is_broken()),
    }
}

/// The same of a status, such as that of one request in a batch.
pub(crate) fn may_repeat_after(status: StatusCode, repeatable: bool, says_when: bool) -> bool {
    match status {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::SERVICE_UNAVAILABLE => repeatable || says_when,
        StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT => repeatable,
        _ => false,
    }
}

fn counted(outcome: Result<HttpResponse, TransportError>, attempts: u32) -> Result<HttpResponse, TransportError> {
    match outcome {
        Ok(mut response) => {
            response.extensions_mut().insert(Attempts(attempts));
            Ok(response)
        }
        Err(error) => Err(error.after(attempts)),
    }
}
