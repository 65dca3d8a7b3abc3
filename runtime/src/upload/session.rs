//! A session as a program keeps it.

use std::fmt;

use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::standing::{Missing, Next, Standing, member};
use super::words;
use crate::client::Client;
use crate::error::Error;
use crate::request::RawRequest;
use crate::{Reference, Typed, link};

/// Upload URLs are outside of any reference.
static NO_REFERENCE: Reference = Reference::new("{}");

/// An upload session that a service has opened. With serde it can be kept between two runs of a program; it is a secret as the URL in
/// it is, which lets whoever has it write the file.
///
/// ```
/// # use docwright::UploadSession;
/// let session = UploadSession::new("https://up.shop.example/session?key=7");
/// let kept = docwright::serde_json::to_string(&session)?;
/// let session: UploadSession = docwright::serde_json::from_str(&kept)?;
/// # Ok::<(), docwright::serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadSession {
    url: String,
    /// The length of the content, once it is known: a session takes no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    length: Option<u64>,
    /// Where to begin, of a session that was just opened. One that was kept is asked where it stands.
    #[serde(skip)]
    fresh: Option<u64>,
}

impl UploadSession {
    /// The session behind an upload URL, to which nothing was sent yet.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), length: None, fresh: Some(0) }
    }

    /// The session that a call answered which opens one.
    pub fn from_record(answer: &impl Typed) -> Result<Self, Error> {
        let json = answer.to_json();
        let object = serde_json::from_str(&json).unwrap_or_default();
        let Some(url) = member(&object, words::URL).and_then(|url| url.as_str()) else {
            return Err(Error::refused(format!("the answer opens no upload session: it has no `{}`", words::URL)));
        };
        let missing = Standing::read(&json).and_then(|standing| standing.missing);
        let first = missing.and_then(|missing| missing.first().map(|missing| missing.from));
        Ok(Self { fresh: first.or(Some(0)), ..Self::new(url) })
    }

    /// The upload URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives the session up: the service forgets what it has. It is no error that the session is gone already.
    pub async fn cancel(&self, client: &Client) -> Result<(), Error> {
        match self.request(client, "DELETE").execute(false).await {
            Ok(_) => Ok(()),
            Err(error) if is_gone(&error) => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub(super) fn request(&self, client: &Client, method: &str) -> RawRequest {
        *RawRequest::anonymous(client, &NO_REFERENCE, method, &self.url)
    }

    /// The length that was known before, and this one from now on.
    pub(super) fn of_length(mut self, length: u64) -> Self {
        self.length.get_or_insert(length);
        self
    }

    pub(super) fn length(&self) -> Option<u64> {
        self.length
    }

    pub(super) fn first(&self) -> Next {
        match self.fresh {
            Some(from) => Next::Send(Missing { from, until: None }),
            None => Next::Ask,
        }
    }
}

pub(super) fn is_gone(error: &Error) -> bool {
    matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::GONE))
}

/// The host alone: the rest of the URL is the permission.
impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = link::origin(&self.url).unwrap_or_default();
        f.debug_struct("UploadSession").field("host", &host).field("length", &self.length).finish_non_exhaustive()
    }
}
