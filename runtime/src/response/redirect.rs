//! A documented redirect: a value, followed on request and then without credentials.

use std::fmt;

use http::header::USER_AGENT;
use http::{Method, StatusCode};

use super::{Content, Reply, Response, headers};
use crate::client::OFFLINE;
use crate::error::{Call, Error};
use crate::link;
use crate::request::Request;

/// How often a download may be sent on.
const HOPS: usize = 10;

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
        let Reply { client, mut call, .. } = self.reply;
        let mut location = self.location;
        for _ in 0..HOPS {
            if call.url.starts_with("https://") && !location.starts_with("https://") {
                return Err(Error::refused_call(call, "the redirect leaves HTTPS".to_owned()));
            }
            let request = client.anonymous_get(&location).map_err(|error| Error::refused_call(call.clone(), error))?;
            call = Call { method: Method::GET, url: without_query(&location), ..call };
            let Some(transport) = client.transport() else {
                return Err(Error::refused_call(call, OFFLINE.to_owned()));
            };
            let response = transport.send(request).await.map_err(|error| Error::transport(call.clone(), error))?;
            let reply = Reply::of_call(client.clone(), call.clone(), response).checked(true)?;
            match Self::next(&reply, &location) {
                Some(next) => location = next,
                None if reply.status.is_success() => return Content::read(reply),
                None => return Err(Error::status_of(reply)),
            }
        }
        Err(Error::refused_call(call, format!("the content is still elsewhere after {HOPS} redirects")))
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

impl crate::Client {
    /// A GET that carries nothing of this client but its name.
    fn anonymous_get(&self, url: &str) -> Result<http::Request<bytes::Bytes>, String> {
        let mut request = http::Request::new(bytes::Bytes::new());
        *request.uri_mut() = url.parse().map_err(|error| format!("the redirect leads to no URL: {error}"))?;
        request.headers_mut().insert(USER_AGENT, self.user_agent().clone());
        Ok(request)
    }
}
