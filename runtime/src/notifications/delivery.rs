//! What came of a request: what to answer, and what it says.

use std::fmt;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use http::{Response, StatusCode};

use super::notification::Notification;
use super::token::ValidationToken;
use super::token_check::{TokenCheck, TokenError};

/// A request to the URL of a subscription, read: its [`answer`](Self::answer) is sent back in any case, and soon, since a service that
/// waits some seconds gives the URL up; the notifications are worked on after that.
#[derive(Clone)]
pub struct Delivery<T> {
    answer: Response<Bytes>,
    notifications: Vec<Notification<T>>,
    validation_tokens: Vec<ValidationToken>,
    refusals: Vec<Refusal>,
}

/// Why a request, or one notification or token in it, was not let through.
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
    /// One validation token is none, or nobody has signed it.
    ValidationToken,
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
            Self::ValidationToken => "a validation token that is no signed token",
        })
    }
}

impl Refusal {
    /// What a request is answered that is not let through. Of single notifications and tokens the sender learns nothing.
    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Handshake | Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Notification | Self::ClientState | Self::ValidationToken => StatusCode::ACCEPTED,
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

    pub(super) fn accepted(
        notifications: Vec<Notification<T>>,
        validation_tokens: Vec<ValidationToken>,
        refusals: Vec<Refusal>,
    ) -> Self {
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

    /// What was not let through: the request itself, or notifications and tokens in it, one for each.
    pub fn refusals(&self) -> &[Refusal] {
        &self.refusals
    }

    /// The tokens by which a service proves that encrypted notifications are its own: one for each pair of program and tenant. Nobody has
    /// checked them yet.
    pub fn validation_tokens(&self) -> &[ValidationToken] {
        &self.validation_tokens
    }

    /// Whether the notifications are proved to be the service's own: all tokens are good, and each encrypted notification has one for its
    /// tenant. Notifications in the clear come without tokens, and need none.
    pub fn check_tokens(&self, check: &TokenCheck) -> Result<(), TokenError> {
        if self.refusals.contains(&Refusal::ValidationToken) {
            return Err(TokenError::Malformed);
        }
        self.validation_tokens.iter().try_for_each(|token| check.check(token))?;
        let encrypted = self.notifications.iter().filter(|notification| notification.encrypted().is_some());
        let missing = encrypted.map(Notification::tenant_id).any(|tenant| !self.has_token_for(tenant));
        if missing { Err(TokenError::Missing) } else { Ok(()) }
    }

    /// For a notification that names no tenant any token does.
    fn has_token_for(&self, tenant: Option<&str>) -> bool {
        let fits = |token: &ValidationToken, tenant: &str| token.tenant_id().is_some_and(|id| id.eq_ignore_ascii_case(tenant));
        self.validation_tokens.iter().any(|token| tenant.is_none_or(|tenant| fits(token, tenant)))
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
