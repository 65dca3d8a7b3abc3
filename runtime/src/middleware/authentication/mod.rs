//! Tokens: only to the service's own host, only over a connection that nobody else reads.

use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderValue};
use http::{StatusCode, Uri};

use super::{Call, Middleware, Next};
use crate::auth::{AccessToken, TokenProvider};
use crate::clock::Clock;
use crate::link;
use crate::transport::{HttpRequest, Sending, TransportError};

mod challenge;
mod tokens;
use tokens::Tokens;

/// The call goes out without a token: an extension of the request.
#[derive(Clone, Copy, Debug)]
pub struct Anonymous;

pub(crate) struct Authentication(Option<Tokens>);

impl Authentication {
    pub(crate) fn new(provider: Option<Box<dyn TokenProvider>>, scopes: Vec<String>, clock: Arc<dyn Clock>) -> Self {
        Self(provider.map(|provider| Tokens::new(provider, scopes, clock)))
    }

    /// Where this request's token comes from. None for one that has its own, wants none, or has left the service's host.
    fn tokens_for(&self, request: &HttpRequest) -> Option<&Tokens> {
        let tokens = self.0.as_ref()?;
        let own_host = request.extensions().get::<Call>().and_then(Call::origin) == link::origin(&request.uri().to_string());
        let wanted = own_host && request.extensions().get::<Anonymous>().is_none();
        (wanted && !request.headers().contains_key(AUTHORIZATION)).then_some(tokens)
    }
}

impl Middleware for Authentication {
    fn call<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let tokens = self.tokens_for(&request);
        if (tokens.is_some() || request.headers().contains_key(AUTHORIZATION)) && !is_private(request.uri()) {
            let message = "a token must not travel over plain HTTP, but to the own machine";
            return Box::pin(std::future::ready(Err(TransportError::refused(message))));
        }
        let Some(tokens) = tokens else {
            return next.run(request);
        };
        Box::pin(async move {
            let (token, generation) = tokens.get(None).await?;
            let mut again = request.clone();
            authorize(&mut request, &token)?;
            let response = next.run(request).await?;
            if response.status() != StatusCode::UNAUTHORIZED {
                return Ok(response);
            }
            tokens.forget(generation).await;
            let Some(claims) = challenge::claims(response.headers()).filter(|_| !again.body().is_spent()) else {
                return Ok(response);
            };
            let (token, _) = tokens.get(Some((claims, generation))).await?;
            authorize(&mut again, &token)?;
            next.run(again).await
        })
    }
}

fn authorize(request: &mut HttpRequest, token: &AccessToken) -> Result<(), TransportError> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.secret()))
        .map_err(|_| TransportError::token("the token holds characters that HTTP cannot carry"))?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(())
}

/// Whether nobody on the way can read what is sent.
fn is_private(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    uri.scheme_str() == Some("https")
        || host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_connections() {
        let check = |uri: &'static str, expected: bool| assert_eq!(is_private(&Uri::from_static(uri)), expected, "{uri}");
        check("https://shop.example/v1", true);
        check("http://shop.example/v1", false);
        check("http://localhost:8080/v1", true);
        check("http://LocalHost/v1", true);
        check("http://127.8.9.1/v1", true);
        check("http://[::1]:80/v1", true);
        check("http://127.0.0.1.shop.example/v1", false);
        check("http://localhost.shop.example/v1", false);
        check("http://10.0.0.1/v1", false);
    }
}
