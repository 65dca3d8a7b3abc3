//! One request and one response as they stand in the JSON of a batch.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::body::Body;
use crate::request::RawRequest;
use crate::value::decode_base64;

/// A batch on its way.
#[derive(Serialize)]
pub(super) struct Message<'a> {
    pub requests: Vec<Part<'a>>,
}

/// A request of a batch.
#[derive(Serialize)]
pub(super) struct Part<'a> {
    id: String,
    method: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Box<RawValue>>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
}

/// How the request at a position is called.
fn id_of(position: usize) -> String {
    (position + 1).to_string()
}

impl<'a> Part<'a> {
    pub(super) fn new(position: usize, url: &'a str, request: &'a RawRequest, depends_on: &[usize]) -> Self {
        let mut headers: BTreeMap<&str, String> = BTreeMap::new();
        for (name, value) in &request.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            headers
                .entry(name.as_str())
                .and_modify(|known| {
                    known.push_str(", ");
                    known.push_str(&value);
                })
                .or_insert_with(|| value.to_string());
        }
        Self {
            id: id_of(position),
            method: request.method.as_str(),
            url,
            headers,
            body: body(request),
            depends_on: depends_on.iter().copied().map(id_of).collect(),
        }
    }
}

/// JSON as it is, text as a string, and all else as base64 in the alphabet for URLs: so the JSON format of `OData` has it.
fn body(request: &RawRequest) -> Option<Box<RawValue>> {
    if request.body.is_empty() {
        return None;
    }
    let bytes = match &request.body {
        Body::Json(text) | Body::Text(text) => Bytes::copy_from_slice(text.as_bytes()),
        other => other.to_bytes(),
    };
    let media_type = MediaType::of(&request.headers);
    let json = || serde_json::from_slice::<Box<RawValue>>(&bytes).ok();
    let string = |text: &str| serde_json::value::to_raw_value(text).ok();
    match media_type {
        MediaType::Json => json(),
        MediaType::Text => std::str::from_utf8(&bytes).ok().and_then(string),
        MediaType::Other | MediaType::None => None,
    }
    .or_else(|| string(&URL_SAFE.encode(&bytes)))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MediaType {
    Json,
    Text,
    Other,
    None,
}

impl MediaType {
    fn of(headers: &HeaderMap) -> Self {
        let Some(value) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
            return Self::None;
        };
        let essence = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "" => Self::None,
            "application/json" => Self::Json,
            json if json.ends_with("+json") => Self::Json,
            text if text.starts_with("text/") => Self::Text,
            _ => Self::Other,
        }
    }
}

/// What a batch is answered with: the responses by the names of their requests.
pub(super) struct Answer(BTreeMap<String, http::Response<Bytes>>);

#[derive(Deserialize)]
struct Envelope<'j> {
    /// Unread, so that one that is wrong does not cost the others.
    #[serde(borrow)]
    responses: Vec<&'j RawValue>,
}

#[derive(Deserialize)]
struct Returned<'j> {
    id: Value,
    status: Value,
    #[serde(default)]
    headers: Option<BTreeMap<String, Value>>,
    #[serde(borrow, default)]
    body: Option<&'j RawValue>,
}

impl Answer {
    pub(super) fn read(json: &str) -> Result<Self, serde_json::Error> {
        let envelope: Envelope<'_> = serde_json::from_str(json)?;
        let mut responses = BTreeMap::new();
        for json in envelope.responses {
            if let Ok(returned) = serde_json::from_str::<Returned<'_>>(json.get()) {
                let id = text(&returned.id);
                if let Some(response) = returned.into_response() {
                    responses.entry(id).or_insert(response);
                }
            }
        }
        Ok(Self(responses))
    }

    /// The response to the request at a position, if there is one that can be read.
    pub(super) fn take(&mut self, position: usize) -> Option<http::Response<Bytes>> {
        self.0.remove(&id_of(position))
    }
}

impl Returned<'_> {
    fn into_response(self) -> Option<http::Response<Bytes>> {
        let status: StatusCode = text(&self.status).parse().ok()?;
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers.iter().flatten() {
            if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text(value))) {
                headers.append(name, value);
            }
        }
        let body = self.body.map_or_else(Bytes::new, |json| bytes(json.get(), MediaType::of(&headers)));
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Some(response)
    }
}

/// The body that the JSON stands for. A string is one only where the media type says JSON.
fn bytes(json: &str, media_type: MediaType) -> Bytes {
    let text = match media_type {
        MediaType::Json => None,
        _ => serde_json::from_str::<String>(json).ok(),
    };
    match text {
        None => Bytes::copy_from_slice(json.as_bytes()),
        Some(text) if media_type == MediaType::Other => decode_base64(&text).map_or_else(|| text.into(), Bytes::from),
        Some(text) => text.into(),
    }
}

/// A string, or how anything else prints: identifiers and statuses come as both.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(media_type: &str, json: &str, expected: &[u8]) {
        let headers =
            if media_type.is_empty() { String::new() } else { format!(r#""headers":{{"content-TYPE":"{media_type}"}},"#) };
        let answer = format!(r#"{{"responses":[7,{{"id":"9"}},{{"id":1,"status":"200",{headers}"body":{json}}}]}}"#);
        let mut answer = Answer::read(&answer).expect("an answer");
        let response = answer.take(0).expect("a response");
        assert_eq!(response.body(), expected, "{media_type} {json}");
        assert!(answer.take(1).is_none() && answer.take(8).is_none());
    }

    #[test]
    fn bodies_of_responses() {
        check("application/json; charset=utf-8", r#"{"a":1.0}"#, br#"{"a":1.0}"#);
        check("application/problem+json", r#""a""#, br#""a""#);
        check("", r#"{"a":1.0}"#, br#"{"a":1.0}"#);
        check("", r#""a\nb""#, b"a\nb");
        check("text/plain", r#""7""#, b"7");
        check("text/plain", "7", b"7");
        check("image/png", r#""/+8=""#, &[255, 239]);
        check("image/png", r#""_-8""#, &[255, 239]);
        check("image/png", r#""no base64!""#, b"no base64!");
        check("application/xml", "null", b"");
    }
}
