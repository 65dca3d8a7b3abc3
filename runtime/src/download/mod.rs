//! Downloads piece by piece that go on after a connection was cut.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http::StatusCode;

use crate::error::Error;
use crate::middleware::{RetryEvent, RetryPolicy};
use crate::request::{RawRequest, Request};
use crate::response::StreamedReply;
use crate::transport::{BoxError, BoxFuture, TransportError};

mod redirect;
#[cfg(test)]
mod tests;
mod version;

use version::{Rest, Version};

impl<T> Request<T> {
    /// The answer's body as a stream that survives broken connections: [`Download`]. Redirects are followed, without credentials where
    /// they leave the host, and asked for anew when the download goes on.
    ///
    /// ```no_run
    /// # use docwright::{Content, Request};
    /// # async fn example(content: Request<Content>) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::io::Write;
    ///
    /// let mut file = std::fs::File::create("film.mp4")?;
    /// let mut download = content.into_download();
    /// while let Some(piece) = download.try_next().await? {
    ///     file.write_all(&piece)?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn into_download(self) -> Download {
        let mut request = self.raw();
        // Places in packed content are not those in what it was made of.
        request.set_header("accept-encoding", "identity");
        Download { request, state: State::Ready, received: 0, skip: 0, version: None, check: None, failures: 0 }
    }
}

/// Looks at all bytes of a download, such as with a hash that the service has told.
pub trait DigestCheck: Send + 'static {
    /// Takes the next bytes.
    fn update(&mut self, piece: &[u8]);

    /// Says after the last byte whether they are what they should be.
    fn finish(self: Box<Self>) -> Result<(), BoxError>;
}

/// A body in pieces, in as much memory as one piece needs: a [`Stream`], or [`next`](Self::next) by hand.
///
/// It may take as long as it takes: only its silence is limited, by [`Timeouts::idle`](crate::middleware::Timeouts::idle). Where the
/// connection breaks, the rest is asked for as often as the [`RetryPolicy`] says without a byte between, provided that the service has
/// told the length of the content and its version, by an `ETag` or the time of its last change. Content that has changed meanwhile is an error ([`Error::is_content`]), and ends the stream;
/// after any other, asked again, it goes on if it can.
#[must_use = "a download is fetched when it is asked for"]
pub struct Download {
    request: RawRequest,
    state: State,
    received: u64,
    /// So many bytes come again, from a service that begins at the beginning.
    skip: u64,
    /// What the first answer said of the content.
    version: Option<Version>,
    check: Option<Box<dyn DigestCheck>>,
    /// How often it broke since the last byte.
    failures: u32,
}

enum State {
    /// Nothing was asked, or the last attempt failed and another may go on.
    Ready,
    Opening(BoxFuture<'static, Result<StreamedReply, Error>>),
    Reading(Box<StreamedReply>),
    /// Before it is asked for the rest.
    Waiting(BoxFuture<'static, ()>),
    Done,
}

impl Download {
    /// Checks the bytes while they come. What it finds is told after the last piece.
    pub fn check(mut self, check: impl DigestCheck) -> Self {
        self.check = Some(Box::new(check));
        self
    }

    /// So many bytes were handed out.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// So many bytes it has in all, where the service has said so.
    pub fn length(&self) -> Option<u64> {
        self.version.as_ref()?.length
    }

    /// The next piece, none after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The same the other way round, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let outcome = match &mut self.state {
                State::Ready => {
                    self.state = State::Opening(self.open());
                    continue;
                }
                State::Opening(opening) => {
                    let reply = ready!(opening.as_mut().poll(context));
                    self.accept(reply)
                }
                State::Reading(reply) => match ready!(reply.poll_next(context)) {
                    Some(Ok(piece)) => match self.take(piece) {
                        Some(piece) => return Poll::Ready(Some(Ok(piece))),
                        None => continue,
                    },
                    Some(Err(error)) => self.broke(error),
                    None => self.end(),
                },
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(context));
                    self.state = State::Ready;
                    continue;
                }
                State::Done => return Poll::Ready(None),
            };
            if let Err(error) = outcome {
                let may_go_on = !error.is_content() && !error.is_refused() && (self.received == 0 || self.is_resumable());
                self.state = if may_go_on { State::Ready } else { State::Done };
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Asks for all of it, or for the rest of this version.
    fn open(&self) -> BoxFuture<'static, Result<StreamedReply, Error>> {
        let mut request = self.request.clone();
        if let Some(version) = self.version.as_ref().filter(|_| self.received > 0) {
            request.set_header("range", &format!("bytes={}-", self.received));
            if let Some(validator) = &version.validator {
                request.set_header("if-range", validator);
            }
        }
        Box::pin(request.execute_streaming())
    }

    fn accept(&mut self, reply: Result<StreamedReply, Error>) -> Result<(), Error> {
        let reply = match reply {
            Ok(reply) => reply,
            Err(error) if self.received > 0 && error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                return Err(self.wrong("the content has changed: it is shorter than what came of it".to_owned()));
            }
            Err(error) => return Err(error),
        };
        self.skip = 0;
        match self.version.as_ref().filter(|_| self.received > 0) {
            None => self.version = Some(Version::of(&self.request.headers, &reply)),
            Some(version) => match version.rest(&reply, self.received) {
                Rest::Follows => {}
                Rest::AfterTheBeginning => self.skip = self.received,
                Rest::Changed => {
                    return Err(self.wrong(format!("the content has changed: {} bytes of another version came", self.received)));
                }
            },
        }
        self.state = State::Reading(Box::new(reply));
        Ok(())
    }

    /// What is new of a piece.
    fn take(&mut self, mut piece: Bytes) -> Option<Bytes> {
        let known = usize::try_from(self.skip).unwrap_or(usize::MAX).min(piece.len());
        self.skip -= known as u64;
        piece.advance(known);
        if piece.is_empty() {
            return None;
        }
        self.failures = 0;
        self.received += piece.len() as u64;
        if let Some(check) = &mut self.check {
            check.update(&piece);
        }
        Some(piece)
    }

    /// Goes on after a wait, where that can help.
    fn broke(&mut self, error: Error) -> Result<(), Error> {
        if self.length() == Some(self.received) {
            return self.end();
        }
        let policy = self.request.extensions.get::<RetryPolicy>().unwrap_or_else(|| self.request.client.retry_policy());
        let helps = error.is_passing() && (self.received == 0 || self.is_resumable());
        let Some(wait) = policy.wait(self.failures + 1, None).filter(|_| helps) else {
            return Err(error);
        };
        self.failures += 1;
        let client = &self.request.client;
        client.tell_of_retry(&RetryEvent { call: Some(self.request.call()), attempts: self.failures, status: None, wait });
        self.state = State::Waiting(client.clock().sleep(wait));
        Ok(())
    }

    /// Judges what came when no more comes.
    fn end(&mut self) -> Result<(), Error> {
        if let Some(length) = self.length().filter(|length| *length != self.received) {
            let message = format!("{} bytes came of {length}", self.received);
            if self.received > length {
                return Err(self.wrong(message));
            }
            return self.broke(Error::transport(self.request.call(), TransportError::other(message)));
        }
        self.state = State::Done;
        match self.check.take().map(DigestCheck::finish) {
            Some(Err(error)) => Err(self.wrong(error)),
            _ => Ok(()),
        }
    }

    fn is_resumable(&self) -> bool {
        self.version.as_ref().is_some_and(Version::is_resumable)
    }

    fn wrong(&self, source: impl Into<BoxError>) -> Error {
        Error::content(self.request.call(), source)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("received", &self.received).field("length", &self.length()).finish_non_exhaustive()
    }
}
