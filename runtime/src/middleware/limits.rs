//! Limits on one answer: how long it may be silent, and how large it may be.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;

use super::{Middleware, Next, Timeouts};
use crate::clock::{Clock, within};
use crate::transport::{BoxFuture, HttpRequest, HttpResponse, Incoming, Sending, TransportError};

/// How many bytes an answer may have that is kept in memory. As an extension of a request it holds for that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerLimit(pub u64);

impl Default for AnswerLimit {
    /// A page of 999 records has one or two megabytes.
    fn default() -> Self {
        Self(100 << 20)
    }
}

/// The caller reads the body of a good answer piece by piece: an extension of the request.
#[derive(Clone, Copy, Debug)]
pub struct Streaming;

pub(crate) struct Limits {
    pub timeouts: Timeouts,
    pub answer: AnswerLimit,
    pub clock: Arc<dyn Clock>,
}

impl Middleware for Limits {
    /// Reads the body too, so that one that breaks off is seen by retry. Only the body of a good answer that is streamed stays unread.
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let idle = Timeouts::of(&request, self.timeouts).idle;
        let AnswerLimit(limit) = request.extensions().get().copied().unwrap_or(self.answer);
        let streaming = request.extensions().get::<Streaming>().is_some();
        Box::pin(async move {
            let sending = next.run(request);
            let response = match idle {
                Some(idle) => within(&self.clock, idle, sending).await.unwrap_or_else(|| Err(silent(idle)))?,
                None => sending.await?,
            };
            let (head, body) = response.into_parts();
            let body = match idle {
                Some(idle) => Incoming::from_stream(Guarded::new(body, self.clock.clone(), idle)),
                None => body,
            };
            if streaming && head.status.is_success() {
                return Ok(HttpResponse::from_parts(head, body));
            }
            let said = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
            if let Some(said) = said.filter(|said| *said > limit) {
                return Err(TransportError::too_large(format!("it has {said} bytes, and {limit} are allowed")));
            }
            let body = body.collect(limit).await?;
            Ok(HttpResponse::from_parts(head, body.into()))
        })
    }
}

fn silent(idle: Duration) -> TransportError {
    TransportError::timeout(format!("nothing came for {idle:?}"))
}

/// A body that may not be silent for too long.
struct Guarded {
    body: Incoming,
    clock: Arc<dyn Clock>,
    idle: Duration,
    /// None while nobody waits.
    over: Option<BoxFuture<'static, ()>>,
}

impl Guarded {
    fn new(body: Incoming, clock: Arc<dyn Clock>, idle: Duration) -> Self {
        Self { body, clock, idle, over: None }
    }
}

impl Stream for Guarded {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Poll::Ready(piece) = Pin::new(&mut this.body).poll_next(context) {
            this.over = None;
            return Poll::Ready(piece);
        }
        let over = this.over.get_or_insert_with(|| this.clock.sleep(this.idle));
        over.as_mut().poll(context).map(|()| Some(Err(silent(this.idle))))
    }
}
