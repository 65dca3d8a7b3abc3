//! A documented redirect, as a value.

use std::fmt;

use http::StatusCode;

use super::{Reply, Response};
use crate::error::Error;
use crate::headers;
use crate::link;

/// The address where the service has laid the content. It often is a secret of its own and valid for a short time.
pub struct Redirect {
    pub(crate) reply: Reply,
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
            None => Err(reply.into_decode_error("a redirect with a usable `Location` was promised")),
        }
    }
}
