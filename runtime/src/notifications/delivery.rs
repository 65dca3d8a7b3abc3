//! What came of a request: what to answer, and what it says.

use std::fmt;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use http::{Response, StatusCode};

use super::notification::Notification;

/// A request to the URL of a subscription, read: its [`answer`](Self::answer) is sent back in any case, and soon, since a service that
/// waits some seconds gives the URL up; the notifications are worked on after that.
#[derive(Clone)]
pub struct Delivery<T> {
    answer: Response<Bytes>,
    notifications: Vec<Notification<T>>,
    validation_tokens: Vec<String>,
    refusals: Vec<Refusal>,
}

/// Why a request, or one notification in it, was not let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// The request has another method than POST.
    Method,
    /// It is a handshake without a token that can be sent back.
    Handshake,
    /// The body is larger than the receiver allows.
    TooLarge,
    /// The body is no JSON, or not that of notifications.
    Malformed,
    /// One notification is no object.
    Notification,
    /// One notification does not know the secret: somebody else than the service has sent it, or it is for another program.
    ClientState,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "a request that is no POST",
            Self::Handshake => "a handshake without a usable token",
            Self::TooLarge => "a body that is too large",
            Self::Malformed => "a body that has no notifications",
            Self::Notification => "a notification that is no object",
            Self::ClientState => "a notification with another client state",
        })
    }
}

impl Refusal {
    /// What a request is answered that is not let through. Of single notifications the sender learns nothing.
    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Handshake | Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Notification | Self::ClientState => StatusCode::ACCEPTED,
        }
    }
}

impl<T> Delivery<T> {
    /// The token goes back as text that no browser takes for a page, whatever it looks like.
    pub(super) fn handshake(token: String) -> Self {
        let mut delivery = Self::answered(StatusCode::OK, token.into());
        let headers = delivery.answer.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        delivery
    }

    pub(super) fn refused(refusal: Refusal) -> Self {
        let mut delivery = Self::answered(refusal.status(), Bytes::new());
        if refusal == Refusal::Method {
            delivery.answer.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        delivery.refusals.push(refusal);
        delivery
    }

    pub(super) fn accepted(notifications: Vec<Notification<T>>, validation_tokens: Vec<String>, refusals: Vec<Refusal>) -> Self {
        Self { notifications, validation_tokens, refusals, ..Self::answered(StatusCode::ACCEPTED, Bytes::new()) }
    }

    fn answered(status: StatusCode, body: Bytes) -> Self {
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        Self { answer, notifications: Vec::new(), validation_tokens: Vec::new(), refusals: Vec::new() }
    }

    /// What to send back.
    pub fn answer(&self) -> &Response<Bytes> {
        &self.answer
    }

    /// The notifications that know the secret, in the order of the service.
    pub fn notifications(&self) -> &[Notification<T>] {
        &self.notifications
    }

    /// What was not let through: the request itself, or notifications in it, one for each.
    pub fn refusals(&self) -> &[Refusal] {
        &self.refusals
    }

    /// The tokens (JWT) by which a service proves that encrypted notifications are its own. They are not checked here: that needs the
    /// keys of who has signed them.
    pub fn validation_tokens(&self) -> &[String] {
        &self.validation_tokens
    }
}

/// The notifications.
impl<T> IntoIterator for Delivery<T> {
    type Item = Notification<T>;
    type IntoIter = std::vec::IntoIter<Notification<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.notifications.into_iter()
    }
}

/// Short, and without any token.
impl<T> fmt::Debug for Delivery<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("status", &self.answer.status())
            .field("notifications", &self.notifications.len())
            .field("refusals", &self.refusals.len())
            .finish_non_exhaustive()
    }
}
