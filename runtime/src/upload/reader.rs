//! Content that can be read once, from its beginning to its end.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::io::{AsyncRead, ReadBuf};

use super::UploadSource;
use crate::transport::{BoxError, BoxFuture};

pub(super) struct Reader {
    source: Pin<Box<dyn AsyncRead + Send>>,
    length: u64,
    /// What was read last and may be wanted again.
    held: Vec<u8>,
    /// Where in the content that begins.
    held_from: u64,
}

/// So much is read at a time.
const BUFFER: usize = 16 << 10;

impl Reader {
    pub(super) fn new(length: u64, source: Pin<Box<dyn AsyncRead + Send>>) -> Self {
        Self { source, length, held: Vec::new(), held_from: 0 }
    }

    /// Reads until so many bytes are held from a place on, or the reader has no more. What is before the place is let go.
    fn poll_held(&mut self, context: &mut Context<'_>, from: u64, length: usize) -> Poll<std::io::Result<()>> {
        loop {
            let before = usize::try_from(from - self.held_from).unwrap_or(usize::MAX).min(self.held.len());
            self.held.drain(..before);
            self.held_from += before as u64;
            let missing = if self.held_from == from { length.saturating_sub(self.held.len()) } else { BUFFER };
            if missing == 0 {
                return Poll::Ready(Ok(()));
            }
            let mut bytes = [0; BUFFER];
            let mut buffer = ReadBuf::new(&mut bytes[..missing.min(BUFFER)]);
            ready!(self.source.as_mut().poll_read(context, &mut buffer))?;
            if buffer.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            self.held.extend_from_slice(buffer.filled());
        }
    }
}

impl UploadSource for Reader {
    fn length(&self) -> u64 {
        self.length
    }

    fn read(&mut self, from: u64, length: usize) -> BoxFuture<'_, Result<Bytes, BoxError>> {
        Box::pin(async move {
            if from < self.held_from {
                return Err(format!("the service asks for byte {from} again, and a reader cannot go back to it").into());
            }
            std::future::poll_fn(|context| self.poll_held(context, from, length)).await?;
            if self.held_from != from {
                return Ok(Bytes::new());
            }
            Ok(Bytes::copy_from_slice(&self.held[..length.min(self.held.len())]))
        })
    }
}
