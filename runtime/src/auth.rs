//! Where access tokens come from.

use std::fmt;

use jiff::Timestamp;

use crate::transport::{BoxError, BoxFuture};

/// A source of access tokens for the service's own host; it is never asked for another one.
///
/// The client keeps a token that says when it expires, and asks again shortly before. One that does not say so is asked for with
/// each call. Calls that wait at the same time share one answer.
///
/// The credentials of the crate `azure_identity` (a managed identity, a client's secret or certificate, workload identity, the developer's own
/// tools) become one with this adapter. It is shown here and no dependency, so that nobody builds that crate for nothing:
///
/// ```
/// # mod azure_core { pub mod credentials {
/// # use std::{fmt::Debug, io::Error, pin::Pin};
/// # pub struct Options;
/// # pub struct Secret;
/// # impl Secret { pub fn secret(&self) -> &str { "s3cret" } }
/// # pub struct Moment;
/// # impl Moment { pub fn unix_timestamp(self) -> i64 { 0 } }
/// # pub struct AccessToken { pub token: Secret, pub expires_on: Moment }
/// # pub trait TokenCredential: Send + Sync + Debug {
/// #     fn get_token<'a>(&'a self, scopes: &'a [&str], options: Option<Options>)
/// #     -> Pin<Box<dyn Future<Output = Result<AccessToken, Error>> + Send + 'a>>;
/// # } } }
/// # use docwright::jiff;
/// use std::sync::Arc;
/// use azure_core::credentials::TokenCredential;
/// use docwright::{AccessToken, BoxError, BoxFuture, TokenProvider, TokenRequest};
///
/// struct Azure(Arc<dyn TokenCredential>);
///
/// impl TokenProvider for Azure {
///     fn token<'a>(&'a self, wanted: &'a TokenRequest) -> BoxFuture<'a, Result<AccessToken, BoxError>> {
///         Box::pin(async move {
///             if wanted.claims().is_some() {
///                 return Err("the service demands a new sign-in, which this credential cannot do".into());
///             }
///             let scopes: Vec<&str> = wanted.scopes().iter().map(String::as_str).collect();
///             let given = self.0.get_token(&scopes, None).await?;
///             let expires = jiff::Timestamp::from_second(given.expires_on.unix_timestamp())?;
///             Ok(AccessToken::new(given.token.secret()).expires(expires))
///         })
///     }
/// }
/// ```
///
/// It goes to [`ClientBuilder::token`](crate::ClientBuilder::token), and the one scope of the service, such as `https://shop.example/.default`,
/// to [`ClientBuilder::scopes`](crate::ClientBuilder::scopes).
pub trait TokenProvider: Send + Sync + 'static {
    /// A token that is valid now.
    fn token<'a>(&'a self, wanted: &'a TokenRequest) -> BoxFuture<'a, Result<AccessToken, BoxError>>;
}

impl<P: TokenProvider + ?Sized> TokenProvider for std::sync::Arc<P> {
    fn token<'a>(&'a self, wanted: &'a TokenRequest) -> BoxFuture<'a, Result<AccessToken, BoxError>> {
        (**self).token(wanted)
    }
}

/// What a token is wanted for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenRequest {
    pub(crate) scopes: Vec<String>,
    pub(crate) claims: Option<String>,
}

impl TokenRequest {
    /// The scopes that [`ClientBuilder::scopes`](crate::ClientBuilder::scopes) was given.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// What the service demands of a new token after it has refused the last one, as JSON. A provider that keeps tokens must
    /// not answer with a kept one then.
    pub fn claims(&self) -> Option<&str> {
        self.claims.as_deref()
    }
}

/// A bearer token; it never shows in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    secret: String,
    expires: Option<Timestamp>,
}

impl AccessToken {
    /// A token from its text, without the word `Bearer`.
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: secret.into(), expires: None }
    }

    /// Says how long it is valid.
    #[must_use]
    pub fn expires(mut self, at: Timestamp) -> Self {
        self.expires = Some(at);
        self
    }

    /// The text of the token.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Until when it is valid, if that is known.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires
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
    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<AccessToken, BoxError>> {
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
