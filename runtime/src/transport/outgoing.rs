//! The body of a request on its way. It knows whether it can be sent again.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::BoxError;

/// Bytes that come one piece after the other.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// What a request sends. A clone is the same body: a stream that can be read once can be read by one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Bytes(Bytes),
    Stream(StreamBody),
}

impl Outgoing {
    /// Nothing.
    pub fn empty() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }

    /// Whether it can be sent as often as wanted.
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Kind::Bytes(_) => true,
            Kind::Stream(stream) => stream.is_replayable(),
        }
    }

    /// Whether it has been read and cannot be read again.
    pub fn is_spent(&self) -> bool {
        matches!(&self.0, Kind::Stream(stream) if stream.is_spent())
    }

    /// Its length, where that is known beforehand.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Stream(stream) => stream.length,
        }
    }

    /// Its bytes, unless they are made while they are sent.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// Its bytes piece by piece. A body that can be read once is spent when the first piece is asked for, and not before.
    pub fn into_stream(self) -> ByteStream {
        let source = match self.0 {
            Kind::Bytes(bytes) => StreamBody::again(None, move || Box::pin(Whole(Some(bytes.clone())))),
            Kind::Stream(stream) => stream,
        };
        Box::pin(Reading::Waiting(source))
    }
}

impl From<Bytes> for Outgoing {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Bytes(bytes))
    }
}

impl From<StreamBody> for Outgoing {
    fn from(stream: StreamBody) -> Self {
        Self(Kind::Stream(stream))
    }
}

/// A body that is made while it is sent. Two are equal when they are the same.
#[derive(Clone)]
pub struct StreamBody {
    source: Arc<Source>,
    length: Option<u64>,
}

enum Source {
    Again(Box<dyn Fn() -> ByteStream + Send + Sync>),
    Once(Mutex<Option<ByteStream>>),
}

impl StreamBody {
    /// A body that can be made again for another try. Its length is said to the service if it is known.
    pub fn again(length: Option<u64>, make: impl Fn() -> ByteStream + Send + Sync + 'static) -> Self {
        Self { source: Arc::new(Source::Again(Box::new(make))), length }
    }

    /// A body that can be read once, so that no try follows one that has begun to read it.
    pub fn once(length: Option<u64>, stream: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self { source: Arc::new(Source::Once(Mutex::new(Some(Box::pin(stream))))), length }
    }

    /// Whether it can be sent as often as wanted.
    pub fn is_replayable(&self) -> bool {
        matches!(*self.source, Source::Again(_))
    }

    fn is_spent(&self) -> bool {
        match &*self.source {
            Source::Again(_) => false,
            Source::Once(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).is_none(),
        }
    }

    fn open(&self) -> Option<ByteStream> {
        match &*self.source {
            Source::Again(make) => Some(make()),
            Source::Once(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }
}

impl fmt::Debug for StreamBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamBody")
            .field("length", &self.length)
            .field("replayable", &self.is_replayable())
            .finish_non_exhaustive()
    }
}

impl PartialEq for StreamBody {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.source, &other.source)
    }
}

impl Eq for StreamBody {}

struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

/// Opens its source with the first poll: a connection that is never made spends nothing.
enum Reading {
    Waiting(StreamBody),
    Open(ByteStream),
    Over,
}

impl Stream for Reading {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Self::Waiting(source) = &*self {
            let Some(stream) = source.open() else {
                *self = Self::Over;
                return Poll::Ready(Some(Err("the body was sent already and cannot be sent again".into())));
            };
            *self = Self::Open(stream);
        }
        match &mut *self {
            Self::Open(stream) => stream.as_mut().poll_next(context),
            Self::Waiting(_) | Self::Over => Poll::Ready(None),
        }
    }
}
