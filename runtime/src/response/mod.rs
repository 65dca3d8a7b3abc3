//! What a call is answered with, and how an answer becomes a value.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::call::Call;
use crate::client::Client;
use crate::error::{Answer, Error};
use crate::headers;
use crate::middleware::Attempts;
use crate::transport::BoxError;

pub(crate) mod collection;
mod content;
mod one;
mod redirect;
mod scalar;
mod streamed;

pub use collection::Collection;
pub use content::{Accepted, Content, Json, Text};
pub use redirect::Redirect;
pub use scalar::{Scalar, ScalarValue, Scalars};
pub use streamed::StreamedReply;

/// What an answer can be read as.
pub trait Response: Sized {
    /// Whether a redirect is an answer; otherwise it is an error.
    const REDIRECTS: bool = false;

    /// Reads the answer. Its status says success, or redirect where that is one.
    fn read(reply: Reply) -> Result<Self, Error>;
}

/// An answer as it came.
#[derive(Clone)]
pub struct Reply {
    pub(crate) client: Client,
    pub(crate) call: Call,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl Reply {
    pub(crate) fn new(client: Client, call: Call, response: http::Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        let attempts = head.extensions.get::<Attempts>().map_or(1, |attempts| attempts.0);
        Self { client, call, status: head.status, headers: head.headers, body, attempts }
    }

    /// The answer if its status says success, or redirect where that is wanted.
    pub(crate) fn checked(self, redirects: bool) -> Result<Self, Error> {
        if self.status.is_success() || redirects && self.status.is_redirection() {
            Ok(self)
        } else {
            Err(self.into_status_error())
        }
    }

    /// The error that its status says, which gives no value.
    pub(crate) fn into_status_error(self) -> Error {
        let (call, answer) = self.into_answer();
        Error::status_of(call, answer)
    }

    /// The error that it is not what the operation promises.
    pub(crate) fn into_decode_error(self, source: impl Into<BoxError>) -> Error {
        let (call, answer) = self.into_answer();
        Error::decode(call, answer, source)
    }

    fn into_answer(self) -> (Call, Answer) {
        (self.call, Answer { status: self.status, headers: self.headers, body: self.body, attempts: self.attempts })
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often the call was sent until this answer came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Reads the answer as a value.
    pub fn read<T: Response>(self) -> Result<T, Error> {
        T::read(self)
    }

    /// The media type of the body, without parameters.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let value = headers::text(&self.headers, "content-type")?;
        Some(value.split(';').next().unwrap_or_default().trim())
    }

    /// The body as text that must not be empty.
    pub(crate) fn promised(&self, what: &str) -> Result<&str, BoxError> {
        let text = self.text()?;
        if text.trim().is_empty() { Err(format!("it is empty where {what} was promised").into()) } else { Ok(text) }
    }

    /// The body as text, less a byte order mark.
    pub(crate) fn text(&self) -> Result<&str, std::str::Utf8Error> {
        let text = std::str::from_utf8(&self.body)?;
        Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}

/// Short, and without headers and body, which can hold what nobody should log.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("method", &self.call.method)
            .field("url", &shown(&self.call.url))
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A URL as far as a message shows it.
fn shown(url: &str) -> &str {
    const SHOWN: usize = 400;
    &url[..url.floor_char_boundary(SHOWN)]
}

impl Response for Reply {
    const REDIRECTS: bool = true;

    fn read(reply: Reply) -> Result<Self, Error> {
        Ok(reply)
    }
}

/// A body, if there is one.
impl<T: Response> Response for Option<T> {
    const REDIRECTS: bool = T::REDIRECTS;

    fn read(reply: Reply) -> Result<Self, Error> {
        if reply.body.is_empty() && reply.status.is_success() {
            return Ok(None);
        }
        T::read(reply).map(Some)
    }
}

/// Success alone; a body is passed over.
impl Response for () {
    fn read(_: Reply) -> Result<Self, Error> {
        Ok(())
    }
}
