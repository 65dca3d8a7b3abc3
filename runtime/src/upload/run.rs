//! The loop of an upload: a piece, what the service says to it, the next piece.

use std::ops::Range;
use std::time::Duration;

use http::StatusCode;

use super::session::is_gone;
use super::standing::{Missing, Next, Standing};
use super::{Upload, UploadProgress, words};
use crate::body::Body;
use crate::error::{Error, Note};
use crate::middleware::{RetryEvent, RetryPolicy};
use crate::request::RawRequest;
use crate::response::Reply;

/// The last answer.
pub(super) async fn run<T>(upload: &mut Upload<T>) -> Result<Reply, Error> {
    upload.check()?;
    // A call of its own has failures of its own.
    upload.failures = 0;
    loop {
        let reply = match upload.next {
            Next::Ask => upload.ask().await?,
            Next::Send(missing) => upload.put(missing).await?,
            Next::Commit => upload.commit().await?,
        };
        if let Some(reply) = reply {
            upload.confirm(upload.content.length());
            return Ok(reply);
        }
    }
}

impl<T> Upload<T> {
    fn check(&self) -> Result<(), Error> {
        let (length, known) = (self.content.length(), self.session.length());
        let message = if !words::is_piece_size(self.piece_size) {
            format!(
                "pieces of {} bytes are not taken: {} to {} are, in steps of {}",
                self.piece_size,
                words::PIECE_SIZES.start(),
                words::PIECE_SIZES.end(),
                words::STEP
            )
        } else if length == 0 {
            "an upload session takes no empty content".to_owned()
        } else if known.is_some_and(|known| known != length) {
            format!("the content has {length} bytes, and the session is one for {}", known.unwrap_or_default())
        } else {
            return Ok(());
        };
        Err(Error::refused_call(self.request("PUT").call(), message))
    }

    fn request(&self, method: &str) -> RawRequest {
        let mut request = self.session.request(&self.client, method);
        let anonymous = std::mem::replace(&mut request.extensions, self.extensions.clone());
        request.extensions.extend(anonymous);
        request
    }

    fn policy(&self) -> RetryPolicy {
        self.extensions.get().unwrap_or_else(|| self.client.retry_policy()).clone()
    }

    async fn ask(&mut self) -> Result<Option<Reply>, Error> {
        match self.request("GET").execute(false).await {
            Ok(reply) => self.go_on(reply, None).await,
            Err(error) => Err(self.noted(error)),
        }
    }

    async fn put(&mut self, missing: Missing) -> Result<Option<Reply>, Error> {
        let total = self.content.length();
        let until = missing.until.unwrap_or(total).min(total).min(missing.from.saturating_add(self.piece_size));
        let mut request = self.request("PUT");
        let length = usize::try_from(until.saturating_sub(missing.from)).unwrap_or_default();
        let piece = match self.content.read(missing.from, length).await {
            Ok(piece) => piece,
            Err(error) => return Err(Error::content(request.call(), error)),
        };
        request.set_header("content-range", &format!("bytes {}-{}/{total}", missing.from, until - 1));
        request.set_body("application/octet-stream", true, Body::Bytes(piece));
        // What the service may have done with a piece is asked for, and not done again.
        request.extensions.insert(self.policy().idempotent(false));
        // From here on nobody knows where the session stands, until it answers: a future that is dropped now asks next time.
        self.next = Next::Ask;
        self.sent_last = until == total;
        match request.execute(false).await {
            Ok(reply) => self.go_on(reply, Some(missing.from..until)).await,
            Err(error) => self.stumble(error).await,
        }
    }

    async fn commit(&mut self) -> Result<Option<Reply>, Error> {
        match self.request("POST").execute(false).await {
            Ok(reply) => Ok(Some(reply)),
            Err(error) => Err(self.noted(error)),
        }
    }

    /// Decides what follows from a good answer, given the piece that it answers.
    async fn go_on(&mut self, reply: Reply, sent: Option<Range<u64>>) -> Result<Option<Reply>, Error> {
        let total = self.content.length();
        let standing = reply.text().ok().and_then(Standing::read);
        let more =
            reply.status() == StatusCode::ACCEPTED || standing.is_some() || sent.as_ref().is_some_and(|sent| sent.end < total);
        if !more {
            return Ok(Some(reply));
        }
        let first = match standing.and_then(|standing| standing.missing) {
            Some(missing) => missing.first().copied(),
            None => Some(Missing { from: sent.as_ref().map_or(self.confirmed, |sent| sent.end), until: None }),
        };
        let Some(first) = first.filter(|first| first.from < total) else {
            if self.commits {
                self.confirm(total);
                self.next = Next::Commit;
                return Ok(None);
            }
            return Err(reply.into_decode_error("the session has all of the content, and does not say what became of it"));
        };
        self.confirm(first.from);
        if sent.is_some_and(|sent| first.from <= sent.start) {
            let status = Some(reply.status());
            let reply = reply.into_decode_error("the session does not take what is sent to it");
            self.pause(reply, status, None).await?;
        }
        self.next = Next::Send(first);
        Ok(None)
    }

    /// Waits before the session is asked, where that can help.
    async fn stumble(&mut self, error: Error) -> Result<Option<Reply>, Error> {
        let status = error.status();
        if status != Some(StatusCode::RANGE_NOT_SATISFIABLE) && !error.is_passing() {
            return Err(self.noted(error));
        }
        self.failures += error.attempts().saturating_sub(1);
        let asked = error.retry_after();
        self.pause(error, status, asked).await?;
        Ok(None)
    }

    async fn pause(&mut self, error: Error, status: Option<StatusCode>, asked: Option<Duration>) -> Result<(), Error> {
        self.failures += 1;
        let Some(wait) = self.policy().wait(self.failures, asked) else {
            return Err(error);
        };
        let call = Some(self.request("PUT").call());
        self.client.tell_of_retry(&RetryEvent { call, attempts: self.failures, status, wait });
        self.client.clock().sleep(wait).await;
        Ok(())
    }

    fn noted(&self, error: Error) -> Error {
        match is_gone(&error) {
            true if self.sent_last => error.with_note(Note::SessionGoneAfterLastPiece),
            true => error.with_note(Note::SessionGone),
            false => error,
        }
    }

    fn confirm(&mut self, sent: u64) {
        if sent > self.confirmed {
            self.failures = 0;
            if let Some(observer) = &mut self.observer {
                observer(UploadProgress { sent, total: self.content.length() });
            }
            self.confirmed = sent;
        }
    }
}
