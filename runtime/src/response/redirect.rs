//! A documented redirect: a value, followed on request and then without credentials.

use std::fmt;

use http::StatusCode;

use super::{Content, Reply, Response, headers};
use crate::error::Error;
use crate::link;
use crate::middleware::Redirects;
use crate::request::Request;

/// The address where the service has laid the content. It often is a secret of its own and valid for a short time.
pub struct Redirect {
    reply: Reply,
    location: String,
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect").field("location", &without_query(&self.location)).finish_non_exhaustive()
    }
}

impl Redirect {
    /// The address.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The status that came with it.
    pub fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// Fetches the content, without token and cookies, and never over a connection less safe than the service's.
    pub async fn download(self) -> Result<Content, Error> {
        let Reply { client, call, .. } = self.reply;
        if link::leaves_https(&call.url, &self.location) {
            return Err(Error::refused_call(call, "the redirect leaves HTTPS".to_owned()));
        }
        let request = client.anonymous::<Content>(call.documented.reference, "GET", &self.location);
        let mut request = request.extension(Redirects::default()).raw();
        request.documented = call.documented;
        match request.execute(false).await {
            Ok(reply) => Content::read(reply),
            Err(error) if error.status().is_some_and(|status| status.is_redirection()) => {
                Err(Error::refused_call(call, "the content is still elsewhere after many redirects".to_owned()))
            }
            Err(error) => Err(error),
        }
    }

    fn next(reply: &Reply, from: &str) -> Option<String> {
        if !reply.status.is_redirection() {
            return None;
        }
        link::location(from, headers::text(&reply.headers, "location")?)
    }
}

fn without_query(url: &str) -> String {
    url.split(['?', '#']).next().unwrap_or_default().to_owned()
}

impl Response for Redirect {
    const REDIRECTS: bool = true;

    fn read(reply: Reply) -> Result<Self, Error> {
        match Self::next(&reply, &reply.call.url) {
            Some(location) => Ok(Self { reply, location }),
            None => Err(Error::decode(reply, "a redirect with a usable `Location` was promised")),
        }
    }
}

impl Request<Redirect> {
    /// Sends the request and fetches what it leads to, without credentials. A service that answers with the content itself is
    /// taken at its word.
    pub async fn download(self) -> Result<Content, Error> {
        let reply = self.reply().await?;
        if reply.status.is_success() {
            return Content::read(reply);
        }
        Redirect::read(reply)?.download().await
    }
}
