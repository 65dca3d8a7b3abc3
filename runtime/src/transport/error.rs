//! Why no response came back, as transport and middleware tell it.

use std::error::Error as StdError;
use std::fmt;

use super::BoxError;

/// Why no response came back.
#[derive(Debug)]
pub struct TransportError {
    reason: Reason,
    source: BoxError,
    attempts: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Refused,
    Token,
    Connect,
    Timeout,
    TooLarge,
    Other,
}

impl TransportError {
    fn new(reason: Reason, source: BoxError) -> Self {
        Self { reason, source, attempts: 1 }
    }

    /// The request must not be sent.
    pub fn refused(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::Refused, source.into())
    }

    /// No token was to be had, so nothing was sent.
    pub fn token(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::Token, source.into())
    }

    /// No connection could be made, so nothing was sent.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::Connect, source.into())
    }

    /// The time allowed was over; the request may have been carried out.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::Timeout, source.into())
    }

    /// The answer is larger than what was allowed.
    pub fn too_large(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::TooLarge, source.into())
    }

    /// Anything else, such as a connection that broke half-way; the request may have been carried out.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self::new(Reason::Other, source.into())
    }

    /// Whether the request must not be sent.
    pub fn is_refused(&self) -> bool {
        self.reason == Reason::Refused
    }

    /// Whether no token was to be had.
    pub fn is_token(&self) -> bool {
        self.reason == Reason::Token
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.reason == Reason::Connect
    }

    /// Whether the time allowed was over.
    pub fn is_timeout(&self) -> bool {
        self.reason == Reason::Timeout
    }

    /// Whether the answer was larger than what was allowed.
    pub fn is_too_large(&self) -> bool {
        self.reason == Reason::TooLarge
    }

    /// Whether the exchange broke for a reason that may be gone next time.
    pub fn is_broken(&self) -> bool {
        self.reason == Reason::Other
    }

    /// How often the request was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::Refused => "not sent",
            Reason::Token => "not sent: no token",
            Reason::Connect => "no connection",
            Reason::Timeout => "timed out",
            Reason::TooLarge => "the answer is too large",
            Reason::Other => "no complete response",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
