//! Whether validation tokens are good: who made them, for whom, and until when.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::token::ValidationToken;
use super::words::CLOCK_SKEW;
use crate::clock::{Clock, SystemClock, time_after};

/// What a program asks of the tokens by which a service proves that encrypted notifications are its own. Receivers let notifications through
/// by the secret alone; [`Delivery::check_tokens`](super::Delivery::check_tokens) is asked before they are worked on.
///
/// The signature is for the program to check, with the public keys that the issuer of the tokens publishes. A key that is not known yet can
/// be fetched before the check: [`ValidationToken::key_id`] says which it is.
///
/// ```
/// # use docwright::notifications::Receiver;
/// use docwright::notifications::{TokenCheck, TokenError, ValidationToken};
/// # mod bakery {
/// # static REFERENCE: docwright::Reference = docwright::Reference::new(r#"{"types":[{"name":"bakery.loaf","fields":[]}]}"#);
/// # docwright::record! { Loaf: [] = "bakery.loaf" in REFERENCE }
/// # }
/// # fn verify(key: &str, signed: &[u8], signature: &[u8]) -> bool { !signed.is_empty() && signature == b"seal" }
///
/// let keys = std::collections::HashMap::from([("k1".to_owned(), "a public key of the issuer")]);
/// let is_signed = move |token: &ValidationToken| {
///     let key = token.key_id().and_then(|id| keys.get(id));
///     // The algorithm is that of the key, whatever the token says.
///     token.algorithm() == "RS256" && key.is_some_and(|key| verify(key, token.signed(), token.signature()))
/// };
/// let check = TokenCheck::new("the id of this program", "the id of the sender", is_signed);
/// # let body = r#"{"value":[],"validationTokens":["eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJhdWQiOiJiYWtlcnkiLCJhenAiOiJwdWJsaXNoZXIiLCJleHAiOjQxMDI0NDQ4MDB9.c2VhbA"]}"#;
/// # let request = docwright::http::Request::post("/changes").body(body)?;
/// # let delivery = Receiver::new("secret").receive::<bakery::Loaf>(&request);
///
/// match delivery.check_tokens(&check) {
///     Ok(()) => println!("work on the notifications"),
///     Err(error) => println!("nobody has proved who sent them: {error}"),
/// }
/// # assert_eq!(delivery.check_tokens(&check), Err(TokenError::Audience));
/// # let check = check.and_audience("bakery");
/// # assert_eq!(delivery.check_tokens(&check), Err(TokenError::Sender));
/// # Ok::<(), docwright::http::Error>(())
/// ```
#[derive(Clone)]
pub struct TokenCheck {
    audiences: Vec<String>,
    sender: String,
    is_signed: Arc<dyn Fn(&ValidationToken) -> bool + Send + Sync>,
    clock_skew: Duration,
    clock: Arc<dyn Clock>,
}

/// Why notifications are not proved to be the service's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenError {
    /// An encrypted notification came without a token for its tenant.
    Missing,
    /// Something stands in the place of a token that is none, or that nobody has signed.
    Malformed,
    /// A token is not valid yet.
    NotYetValid,
    /// A token is no longer valid, or does not say until when it is.
    Expired,
    /// A token is for other programs.
    Audience,
    /// A token is for another sender to send with.
    Sender,
    /// A token was not signed with a key of its issuer.
    Signature,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "an encrypted notification has no validation token for its tenant",
            Self::Malformed => "a validation token is no signed token",
            Self::NotYetValid => "a validation token is not valid yet",
            Self::Expired => "a validation token is no longer valid",
            Self::Audience => "a validation token is for another program",
            Self::Sender => "a validation token is of another sender",
            Self::Signature => "a validation token is not signed with a key of its issuer",
        })
    }
}

impl std::error::Error for TokenError {}

impl TokenCheck {
    /// Tokens for this program (`aud`), of this sender (`azp` or `appid`). `is_signed` says whether a token was signed with a key of its
    /// issuer; it is asked last, about tokens that are good otherwise.
    #[must_use]
    pub fn new(audience: &str, sender: &str, is_signed: impl Fn(&ValidationToken) -> bool + Send + Sync + 'static) -> Self {
        Self {
            audiences: vec![audience.to_owned()],
            sender: sender.to_owned(),
            is_signed: Arc::new(is_signed),
            clock_skew: CLOCK_SKEW,
            clock: Arc::new(SystemClock),
        }
    }

    /// Also tokens for this program, as where several have the same URL.
    #[must_use]
    pub fn and_audience(mut self, audience: &str) -> Self {
        self.audiences.push(audience.to_owned());
        self
    }

    /// Lets the clock of who has made a token be so far from that of the program; otherwise five minutes.
    #[must_use]
    pub fn clock_skew(mut self, allowed: Duration) -> Self {
        self.clock_skew = allowed;
        self
    }

    /// Takes the time from this clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Whether one token is good. [`Delivery::check_tokens`](super::Delivery::check_tokens) asks that of all, and whether any is missing.
    pub fn check(&self, token: &ValidationToken) -> Result<(), TokenError> {
        let now = self.clock.now();
        let ensure = |holds: bool, error: TokenError| if holds { Ok(()) } else { Err(error) };
        ensure(token.expires().is_some_and(|end| now < time_after(end, self.clock_skew)), TokenError::Expired)?;
        ensure(token.not_before().is_none_or(|start| start <= time_after(now, self.clock_skew)), TokenError::NotYetValid)?;
        ensure(token.audiences().any(|audience| self.audiences.iter().any(|known| known == audience)), TokenError::Audience)?;
        ensure(token.sender() == Some(&self.sender), TokenError::Sender)?;
        ensure((self.is_signed)(token), TokenError::Signature)
    }
}

/// Whose tokens it takes.
impl fmt::Debug for TokenCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { audiences, sender, .. } = self;
        f.debug_struct("TokenCheck").field("audiences", audiences).field("sender", sender).finish_non_exhaustive()
    }
}
