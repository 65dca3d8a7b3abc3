//! The time that a whole call may take, with all its attempts and waits.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::{Middleware, Next};
use crate::clock::{Clock, time_after, within};
use crate::transport::{HttpRequest, Sending, TransportError};

/// How long a call may take. As an extension of a request it holds for that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    pub(crate) call: Option<Duration>,
    pub(crate) idle: Option<Duration>,
}

impl Default for Timeouts {
    /// Five minutes for a call: a service that throttles asks to wait for one or two. 100 seconds without a sign of life.
    fn default() -> Self {
        Self { call: Some(Duration::from_mins(5)), idle: Some(Duration::from_secs(100)) }
    }
}

impl Timeouts {
    /// No limits.
    #[must_use]
    pub fn none() -> Self {
        Self { call: None, idle: None }
    }

    /// From the first attempt to the whole answer, or to its headers where the body is streamed.
    #[must_use]
    pub fn call(mut self, limit: Duration) -> Self {
        self.call = Some(limit);
        self
    }

    /// Until an attempt is answered, and between two pieces of its body.
    #[must_use]
    pub fn idle(mut self, limit: Duration) -> Self {
        self.idle = Some(limit);
        self
    }

    pub(super) fn of(request: &HttpRequest, otherwise: Self) -> Self {
        request.extensions().get().copied().unwrap_or(otherwise)
    }
}

/// When the call must be over: an extension of the request for whoever waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(pub Timestamp);

pub(crate) struct CallTimeout {
    pub timeouts: Timeouts,
    pub clock: Arc<dyn Clock>,
}

impl Middleware for CallTimeout {
    fn call<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let Some(limit) = Timeouts::of(&request, self.timeouts).call else {
            return next.run(request);
        };
        request.extensions_mut().insert(Deadline(time_after(self.clock.now(), limit)));
        Box::pin(async move {
            match within(&self.clock, limit, next.run(request)).await {
                Some(outcome) => outcome,
                None => Err(TransportError::timeout(format!("the call was not over after {limit:?}"))),
            }
        })
    }
}
