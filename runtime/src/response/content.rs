//! Answers that are no records: bytes, text, JSON of any form, and the promise to work on it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::{Reply, Response};
use crate::error::Error;
use crate::headers;

/// A file.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    bytes: Bytes,
    content_type: Option<String>,
}

impl Content {
    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its bytes, owned.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// Its media type, without parameters, if the service says one.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

/// Short, and without the bytes.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("content_type", &self.content_type).field("bytes", &self.bytes.len()).finish()
    }
}

impl Response for Content {
    fn read(reply: Reply) -> Result<Self, Error> {
        let content_type = reply.media_type().map(str::to_owned);
        Ok(Self { bytes: reply.body, content_type })
    }
}

/// A text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(pub String);

impl Response for Text {
    fn read(reply: Reply) -> Result<Self, Error> {
        match reply.text() {
            Ok(text) => Ok(Self(text.to_owned())),
            Err(error) => Err(reply.into_decode_error(error)),
        }
    }
}

/// JSON of any form.
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Value);

impl Response for Json {
    fn read(reply: Reply) -> Result<Self, Error> {
        match json(&reply) {
            Ok(value) => Ok(Self(value)),
            Err(error) => Err(reply.into_decode_error(error)),
        }
    }
}

pub(super) fn json(reply: &Reply) -> Result<Value, crate::transport::BoxError> {
    Ok(serde_json::from_str(reply.promised("JSON")?)?)
}

/// The service has taken the job and works on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    location: Option<String>,
    retry_after: Option<Duration>,
}

impl Accepted {
    /// Where to ask how far it is: [`Client::at`](crate::Client::at) makes a request of it.
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// How long to wait before asking.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

impl Response for Accepted {
    fn read(reply: Reply) -> Result<Self, Error> {
        let location = ["location", "operation-location"].iter().find_map(|name| headers::text(&reply.headers, name));
        Ok(Self { location: location.map(str::to_owned), retry_after: headers::retry_after(&reply.headers) })
    }
}
