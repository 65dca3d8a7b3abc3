//! The body of a response, read as it comes.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::TransportError;

type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// What a response brings: a [`Stream`] of bytes.
pub struct Incoming(Kind);

enum Kind {
    Whole(Bytes),
    /// Behind a lock that nobody waits for: it makes a reference to the response fit for other threads.
    Stream(Mutex<Pieces>),
}

impl Incoming {
    /// Nothing.
    pub fn empty() -> Self {
        Self(Kind::Whole(Bytes::new()))
    }

    /// A body that comes piece by piece.
    pub fn from_stream(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Kind::Stream(Mutex::new(Box::pin(pieces))))
    }

    /// The next piece, none after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// All of it, unless it is longer than `limit`.
    pub async fn collect(mut self, limit: u64) -> Result<Bytes, TransportError> {
        let mut all = Pieced::Nothing;
        while let Some(piece) = self.next().await {
            all = all.and(piece?);
            if all.length() > limit {
                return Err(TransportError::too_large(format!("it has more than the {limit} bytes that are allowed")));
            }
        }
        Ok(all.into_bytes())
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Kind::Whole(bytes) => Poll::Ready(Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty()).map(Ok)),
            Kind::Stream(pieces) => {
                let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
                Poll::Ready(ready!(pieces.as_mut().poll_next(context)))
            }
        }
    }
}

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl From<Bytes> for Incoming {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Whole(bytes) => write!(f, "Incoming({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Incoming(…)"),
        }
    }
}

/// Most answers are one piece, which need not be copied.
enum Pieced {
    Nothing,
    One(Bytes),
    Many(Vec<u8>),
}

impl Pieced {
    fn and(self, piece: Bytes) -> Self {
        match self {
            Self::Nothing => Self::One(piece),
            Self::One(first) => Self::Many([&*first, &*piece].concat()),
            Self::Many(mut all) => {
                all.extend_from_slice(&piece);
                Self::Many(all)
            }
        }
    }

    fn length(&self) -> u64 {
        match self {
            Self::Nothing => 0,
            Self::One(bytes) => bytes.len() as u64,
            Self::Many(bytes) => bytes.len() as u64,
        }
    }

    fn into_bytes(self) -> Bytes {
        match self {
            Self::Nothing => Bytes::new(),
            Self::One(bytes) => bytes,
            Self::Many(bytes) => bytes.into(),
        }
    }
}
