//! Where access tokens come from.

use std::fmt;

use crate::transport::{BoxError, BoxFuture};

/// A source of access tokens, asked before each request to the service's own host and never for another one.
///
/// A provider caches for itself: it knows when its tokens expire.
pub trait TokenProvider: Send + Sync + 'static {
    /// A token that is valid now.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, BoxError>>;
}

/// A bearer token; it never shows in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(String);

impl AccessToken {
    /// A token from its text, without the word `Bearer`.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    /// The text of the token.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

/// One token for ever, for scripts and tests.
#[derive(Clone, Debug)]
pub struct StaticToken(AccessToken);

impl StaticToken {
    /// A provider that always gives this token.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(AccessToken::new(secret))
    }
}

impl TokenProvider for StaticToken {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_keeps_the_secret() {
        assert!(!format!("{:?}", StaticToken::new("hunter2")).contains("hunter2"));
    }
}
