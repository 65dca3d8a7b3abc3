//! Redirects that no page documents: followed a few times, and to another host without credentials.

use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION, PROXY_AUTHORIZATION};
use http::{HeaderMap, Method, StatusCode};

use super::{Middleware, Next};
use crate::link;
use crate::transport::{HttpRequest, HttpResponse, Outgoing, Sending, TransportError};

/// How often a call is sent on. As an extension of a request it holds for that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redirects(u32);

impl Default for Redirects {
    fn default() -> Self {
        Self(10)
    }
}

impl Redirects {
    /// Redirects are answers like others.
    #[must_use]
    pub fn none() -> Self {
        Self(0)
    }

    /// At most so many, one after the other; the one after them is the answer.
    #[must_use]
    pub fn limited(hops: u32) -> Self {
        Self(hops)
    }
}

pub(crate) struct FollowRedirects(pub Redirects);

impl Middleware for FollowRedirects {
    fn call<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let Redirects(hops) = request.extensions().get().copied().unwrap_or(self.0);
        Box::pin(async move {
            for _ in 0..hops {
                let sent = request.clone();
                let response = next.run(request).await?;
                request = match onward(sent, &response)? {
                    Some(onward) => onward,
                    None => return Ok(response),
                };
            }
            next.run(request).await
        })
    }
}

/// The request to send instead. None where the answer is no redirect, or one that must not be followed without asking: what
/// changes something is sent again only where the service says "the same once more", and only if its body is still there.
fn onward(mut request: HttpRequest, response: &HttpResponse) -> Result<Option<HttpRequest>, TransportError> {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    match response.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT if !request.body().is_spent() => {}
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER if reads => {}
        StatusCode::SEE_OTHER => {
            *request.method_mut() = Method::GET;
            *request.body_mut() = Outgoing::empty();
            request.headers_mut().remove(CONTENT_TYPE);
            request.headers_mut().remove(CONTENT_LENGTH);
        }
        _ => return Ok(None),
    }
    let from = request.uri().to_string();
    let location = response.headers().get(LOCATION).and_then(|location| link::location(&from, location.to_str().ok()?));
    let Some(location) = location else {
        return Ok(None);
    };
    if link::leaves_https(&from, &location) {
        return Err(TransportError::refused("the redirect leaves HTTPS"));
    }
    if link::origin(&from) != link::origin(&location) {
        drop_credentials(request.headers_mut());
    }
    *request.uri_mut() = location.parse().map_err(|_| TransportError::refused("the redirect leads to no URL"))?;
    Ok(Some(request))
}

/// Takes out what says who calls: the usual headers, and each that the caller marked as sensitive.
fn drop_credentials(headers: &mut HeaderMap) {
    let secret = headers
        .iter()
        .filter(|(name, value)| value.is_sensitive() || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(name));
    let secret: Vec<_> = secret.map(|(name, _)| name.clone()).collect();
    for name in secret {
        headers.remove(name);
    }
}
