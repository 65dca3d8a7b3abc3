//! A documented redirect, followed on request and then without credentials.

use crate::error::Error;
use crate::link;
use crate::middleware::Redirects;
use crate::request::Request;
use crate::response::{Content, Redirect, Reply, Response};

impl Redirect {
    /// Fetches the content, without token and cookies, and never over a connection less safe than the service's.
    pub async fn download(self) -> Result<Content, Error> {
        let location = self.location().to_owned();
        let Reply { client, call, .. } = self.reply;
        if link::leaves_https(&call.url, &location) {
            return Err(Error::refused_call(call, "the redirect leaves HTTPS".to_owned()));
        }
        let request = client.anonymous::<Content>(call.documented.reference, "GET", &location);
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
