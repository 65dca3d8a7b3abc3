//! A good answer whose body comes piece by piece.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::call::Call;
use crate::error::Error;
use crate::transport::{HttpResponse, Incoming};

/// An answer with a body that is read as it comes, in as much memory as one piece needs.
#[derive(Debug)]
pub struct StreamedReply {
    call: Call,
    status: StatusCode,
    headers: HeaderMap,
    body: Incoming,
}

impl StreamedReply {
    pub(crate) fn new(call: Call, response: HttpResponse) -> Self {
        let (head, body) = response.into_parts();
        Self { call, status: head.status, headers: head.headers, body }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The next piece of the body, none after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll_next(context)).await
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let piece = ready!(Pin::new(&mut self.body).poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map_err(|error| Error::transport(self.call.clone(), error))))
    }

    /// The rest of the body as a stream.
    pub fn into_body(self) -> Incoming {
        self.body
    }
}
