//! The one error of a call: opaque, with predicates that tell the cases apart.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::DecodeError;
use crate::call::Call;
use crate::headers;
use crate::operation::Operation;
use crate::transport::{BoxError, TransportError};

mod display;
mod html;
mod note;
mod service;
pub(crate) use note::Note;
use service::ServiceError;

/// Why a call gave no value.
pub struct Error(Box<Inner>);

struct Inner {
    call: Option<Call>,
    kind: Kind,
    link: Option<String>,
    note: Option<Note>,
}

enum Kind {
    Setup {
        message: String,
        source: Option<BoxError>,
    },
    Refused {
        message: String,
    },
    Transport {
        source: TransportError,
    },
    Service {
        answer: Answer,
        error: ServiceError,
    },
    Status {
        answer: Answer,
    },
    Decode {
        answer: Answer,
        source: BoxError,
    },
    /// What is transferred in several calls is not what it should be.
    Content {
        source: BoxError,
    },
    /// What happened to the batch that carried the call happened to the call.
    Batch {
        error: Arc<Error>,
    },
}

/// What came back of a call that gave no value.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub attempts: u32,
}

impl Error {
    fn new(call: Option<Call>, kind: Kind) -> Self {
        Self(Box::new(Inner { call, kind, link: None, note: None }))
    }

    pub(crate) fn setup(message: String) -> Self {
        Self::new(None, Kind::Setup { message, source: None })
    }

    #[cfg(feature = "reqwest-no-tls")]
    pub(crate) fn setup_transport(source: TransportError) -> Self {
        let message = "the built-in transport cannot be set up".to_owned();
        Self::new(None, Kind::Setup { message, source: Some(source.into()) })
    }

    /// Nothing can be sent.
    pub(crate) fn refused(message: String) -> Self {
        Self::new(None, Kind::Refused { message })
    }

    pub(crate) fn refused_call(call: Call, message: String) -> Self {
        Self::new(Some(call), Kind::Refused { message })
    }

    pub(crate) fn transport(call: Call, source: TransportError) -> Self {
        Self::new(Some(call), Kind::Transport { source })
    }

    /// An answer with a status that gives no value.
    pub(crate) fn status_of(call: Call, answer: Answer) -> Self {
        let kind = match ServiceError::read(&answer.body) {
            Some(error) => Kind::Service { answer, error },
            None => Kind::Status { answer },
        };
        Self::new(Some(call), kind)
    }

    /// An answer that is not what the operation promises.
    pub(crate) fn decode(call: Call, answer: Answer, source: impl Into<BoxError>) -> Self {
        Self::new(Some(call), Kind::Decode { answer, source: source.into() })
    }

    /// The batch that carried the call was not answered, or not as a batch.
    pub(crate) fn batch(call: Call, error: Arc<Self>) -> Self {
        Self::new(Some(call), Kind::Batch { error })
    }

    /// What is transferred in several calls is not what it should be, or cannot be had.
    pub(crate) fn content(call: Call, source: impl Into<BoxError>) -> Self {
        Self::new(Some(call), Kind::Content { source: source.into() })
    }

    /// Says what the answer means to code that made several calls for one task.
    pub(crate) fn with_note(mut self, note: Note) -> Self {
        self.0.note = Some(note);
        self
    }

    /// Says which page of several could not be had.
    pub(crate) fn with_link(mut self, link: Option<&str>) -> Self {
        self.0.link = link.map(str::to_owned);
        self
    }

    /// The call was not sent: its path, headers or link cannot be, or the client is offline or could not be set up.
    pub fn is_refused(&self) -> bool {
        matches!(self.kind(), Kind::Refused { .. } | Kind::Setup { .. })
            || self.transport_error().is_some_and(TransportError::is_refused)
    }

    /// The call was not sent at all, for whichever reason: nothing was done.
    pub fn is_unsent(&self) -> bool {
        self.is_refused() || self.is_token() || self.is_connect()
    }

    /// The call was not sent: no token was to be had.
    pub fn is_token(&self) -> bool {
        self.transport_error().is_some_and(TransportError::is_token)
    }

    /// The call was not sent: no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.transport_error().is_some_and(TransportError::is_connect)
    }

    /// No answer in time: neither in the transport's nor in the service's.
    pub fn is_timeout(&self) -> bool {
        self.transport_error().is_some_and(TransportError::is_timeout)
            || matches!(self.status(), Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT))
    }

    /// The answer is larger than what the client allows: [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit).
    pub fn is_too_large(&self) -> bool {
        self.transport_error().is_some_and(TransportError::is_too_large)
    }

    /// The service asks to slow down; [`Self::retry_after`] may say for how long.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
            || self.status() == Some(StatusCode::SERVICE_UNAVAILABLE) && self.retry_after().is_some()
    }

    /// There is nothing at the path, or nothing that the caller may see.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// The service does not know the upload session any more: it has expired, was cancelled, or has ended with an answer that got lost.
    pub fn is_session_gone(&self) -> bool {
        matches!(self.0.note, Some(Note::SessionGone | Note::SessionGoneAfterLastPiece))
    }

    /// A long-running operation has ended without success. [`Self::code`] and [`Self::message`] tell why, where the service does.
    pub fn is_operation_failed(&self) -> bool {
        matches!(self.0.note, Some(Note::OperationEnded(_)))
    }

    /// What was to be sent could not be read or has changed, or what was fetched has changed meanwhile or is not what its digest says.
    pub fn is_content(&self) -> bool {
        matches!(self.0.kind, Kind::Content { .. })
    }

    /// The caller lacks a permission.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// An answer came whose body is not what the operation promises; [`Self::body`] has its bytes.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), Kind::Decode { .. })
    }

    /// The answer is a page for people, as a proxy or a sign-in sends it in the service's place.
    pub fn is_html(&self) -> bool {
        self.answer().is_some_and(|answer| html::is_html(&answer.headers, &answer.body))
    }

    /// Where in the JSON the body is not what the operation promises, what was expected there and what was found.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match self.kind() {
            Kind::Decode { source, .. } => source.downcast_ref(),
            _ => None,
        }
    }

    /// How often the call was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.answer().map(|answer| answer.attempts).or(self.transport_error().map(TransportError::attempts)).unwrap_or_default()
    }

    /// The service answered with an error in the documented form; [`Self::code`] and [`Self::message`] tell it.
    pub fn is_service(&self) -> bool {
        matches!(self.kind(), Kind::Service { .. })
    }

    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// The headers of the answer, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The bytes of the answer, if one came.
    pub fn body(&self) -> Option<&[u8]> {
        self.answer().map(|answer| &*answer.body)
    }

    /// The error code of the service, such as `itemNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.service().map(|error| error.code.as_str())
    }

    /// The error message of the service.
    pub fn message(&self) -> Option<&str> {
        self.service().map(|error| error.message.as_str())
    }

    /// What the error is about, where the service says so.
    pub fn target(&self) -> Option<&str> {
        self.service().and_then(|error| error.target.as_deref())
    }

    /// The codes of the inner errors, the outermost first.
    pub fn inner_codes(&self) -> &[String] {
        self.service().map_or(&[], |error| &error.inner_codes)
    }

    /// Code and message of each detail that the service lists.
    pub fn details(&self) -> impl Iterator<Item = (&str, &str)> {
        let details = self.service().map_or(&[][..], |error| &error.details);
        details.iter().map(|(code, message)| (code.as_str(), message.as_str()))
    }

    /// The service's name for this call, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        let header = self.answer().and_then(|answer| headers::text(&answer.headers, "request-id"));
        header.or_else(|| self.service().and_then(|error| error.request_id.as_deref()))
    }

    /// The caller's name for this call, where the client sends one:
    /// [`ClientBuilder::client_request_ids`](crate::ClientBuilder::client_request_ids).
    pub fn client_request_id(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Batch { error } => error.client_request_id(),
            _ => self.0.call.as_ref()?.client_request_id(),
        }
    }

    /// When the service answered, in its words: its support asks for that too.
    pub fn date(&self) -> Option<&str> {
        let header = self.answer().and_then(|answer| headers::text(&answer.headers, "date"));
        header.or_else(|| self.service().and_then(|error| error.date.as_deref()))
    }

    /// How long the service asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        headers::retry_after(&self.answer()?.headers)
    }

    /// What the reference says about the operation that failed.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.call.as_ref()?.operation()
    }

    /// Where the page is that could not be had, when the call was one of several pages: [`Request::resume`](crate::Request::resume)
    /// goes on there. The link can hold what nobody should log, so no message shows it.
    pub fn link(&self) -> Option<&str> {
        self.0.link.as_deref()
    }

    /// What happened, to the batch if it happened to that.
    fn kind(&self) -> &Kind {
        match &self.0.kind {
            Kind::Batch { error } => error.kind(),
            kind => kind,
        }
    }

    fn answer(&self) -> Option<&Answer> {
        match self.kind() {
            Kind::Service { answer, .. } | Kind::Status { answer } | Kind::Decode { answer, .. } => Some(answer),
            Kind::Setup { .. } | Kind::Refused { .. } | Kind::Transport { .. } | Kind::Content { .. } | Kind::Batch { .. } => {
                None
            }
        }
    }

    /// Whether the exchange may go well another time: it broke, was too slow, or something behind the service failed.
    pub(crate) fn is_passing(&self) -> bool {
        let passing = [
            StatusCode::INTERNAL_SERVER_ERROR,
            StatusCode::BAD_GATEWAY,
            StatusCode::SERVICE_UNAVAILABLE,
            StatusCode::GATEWAY_TIMEOUT,
        ];
        self.transport_error().is_some_and(|error| error.is_broken() || error.is_timeout())
            || self.status().is_some_and(|status| passing.contains(&status))
    }

    fn transport_error(&self) -> Option<&TransportError> {
        match self.kind() {
            Kind::Transport { source } => Some(source),
            _ => None,
        }
    }

    fn service(&self) -> Option<&ServiceError> {
        match self.kind() {
            Kind::Service { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Decode { source, .. } | Kind::Content { source } => Some(&**source),
            Kind::Transport { source } => Some(source),
            Kind::Setup { source, .. } => source.as_deref().map(|source| source as _),
            Kind::Batch { error } => Some(&**error),
            Kind::Refused { .. } | Kind::Service { .. } | Kind::Status { .. } => None,
        }
    }
}

/// The message, as a `main` shows it that returns the error; `{:#?}` has the fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error").field("message", &self.to_string()).field("source", &self.source()).finish()
    }
}
