//! Reads the requests that a service sends to the URL of a subscription.

use std::fmt;
use std::sync::Arc;

use http::{Method, Request};

use super::delivery::{Delivery, Refusal};
use super::handshake::{Handshake, handshake};
use super::members::Members;
use super::notification::Notification;
use super::secrets::Secrets;
use super::token::ValidationToken;
use super::words;
use crate::Typed;

/// The receiving end of subscriptions, for any server: it takes requests and gives answers.
#[derive(Clone)]
pub struct Receiver {
    secrets: Secrets,
    largest_body: usize,
    observers: Vec<Arc<dyn Fn(Refusal) + Send + Sync>>,
}

impl Receiver {
    /// A receiver for subscriptions that were made with this client state: a secret of the program, long and random. Notifications that do
    /// not know it are not let through. An empty one lets none through.
    #[must_use]
    pub fn new(client_state: &str) -> Self {
        let receiver = Self { secrets: Secrets::default(), largest_body: words::LARGEST_BODY, observers: Vec::new() };
        receiver.and_client_state(client_state)
    }

    /// Also lets notifications through that know this client state, as while one secret is replaced by another.
    #[must_use]
    pub fn and_client_state(mut self, client_state: &str) -> Self {
        self.secrets.add(client_state);
        self
    }

    /// Reads no body that has more bytes; otherwise 4 MiB. A server should read no more either.
    #[must_use]
    pub fn limit_body(mut self, bytes: usize) -> Self {
        self.largest_body = bytes;
        self
    }

    /// How many bytes a body may have.
    pub fn body_limit(&self) -> usize {
        self.largest_body
    }

    /// Tells of everything that is not let through, as it is seen.
    #[must_use]
    pub fn on_refusal(mut self, observer: impl Fn(Refusal) + Send + Sync + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Reads a request. The resources of its notifications are read as `T`, or as a type that derives from it, as leniently as answers.
    pub fn receive<T: Typed>(&self, request: &Request<impl AsRef<[u8]>>) -> Delivery<T> {
        let delivery = self.read(request).unwrap_or_else(Delivery::refused);
        for refusal in delivery.refusals() {
            self.observers.iter().for_each(|observer| observer(*refusal));
        }
        delivery
    }

    fn read<T: Typed>(&self, request: &Request<impl AsRef<[u8]>>) -> Result<Delivery<T>, Refusal> {
        if request.method() != Method::POST {
            return Err(Refusal::Method);
        }
        match handshake(request.uri().query().unwrap_or_default()) {
            Handshake::Token(token) => return Ok(Delivery::handshake(token)),
            Handshake::Refused => return Err(Refusal::Handshake),
            Handshake::None => {}
        }
        let body = request.body().as_ref();
        if body.len() > self.largest_body {
            return Err(Refusal::TooLarge);
        }
        let text = std::str::from_utf8(body).map_err(|_| Refusal::Malformed)?;
        self.read_notifications(text.trim_start_matches('\u{feff}')).ok_or(Refusal::Malformed)
    }

    fn read_notifications<T: Typed>(&self, text: &str) -> Option<Delivery<T>> {
        let body = Members::of(text)?;
        let (mut notifications, mut refusals) = (Vec::new(), Vec::new());
        body.json(words::NOTIFICATIONS)?;
        for item in body.items(words::NOTIFICATIONS)? {
            match self.read_notification(item.get()) {
                Ok(notification) => notifications.push(notification),
                Err(refusal) => refusals.push(refusal),
            }
        }
        let tokens: Vec<_> = match body.items(words::VALIDATION_TOKENS) {
            Some(items) => items.iter().map(|item| read_token(item.get())).collect(),
            None => vec![None],
        };
        refusals.extend(tokens.iter().filter(|token| token.is_none()).map(|_| Refusal::ValidationToken));
        Some(Delivery::accepted(notifications, tokens.into_iter().flatten().collect(), refusals))
    }

    /// Nothing but the secret is read before it is known to be right.
    fn read_notification<T: Typed>(&self, item: &str) -> Result<Notification<T>, Refusal> {
        let members = Members::of(item).ok_or(Refusal::Notification)?;
        let state = members.text(words::CLIENT_STATE).ok_or(Refusal::ClientState)?;
        if self.secrets.contain(&state) { Ok(Notification::read(&members)) } else { Err(Refusal::ClientState) }
    }
}

fn read_token(item: &str) -> Option<ValidationToken> {
    ValidationToken::read(serde_json::from_str(item).ok()?)
}

/// Without the secrets.
impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("largest_body", &self.largest_body).finish_non_exhaustive()
    }
}
