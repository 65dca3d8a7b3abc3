//! What a request is answered with.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::replay::{Message, implied_content_type};
use crate::testing::Fault;

/// Headers that describe how bytes travel. What travels here is not what the service sent, so that they would be wrong.
const OF_THE_CONNECTION: [&str; 5] = ["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"];

/// What a request is answered with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The documented exchange that it is of; none for an answer that no page shows.
    pub exchange: Option<String>,
    /// What goes wrong instead of the answer.
    pub fault: Option<Fault>,
}

impl Answer {
    /// An answer without a body.
    ///
    /// # Panics
    ///
    /// When HTTP has no such status.
    pub fn empty(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a status of HTTP");
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), exchange: None, fault: None }
    }

    /// An answer with JSON, given as text or as a value.
    ///
    /// # Panics
    ///
    /// When HTTP has no such status.
    #[expect(clippy::needless_pass_by_value, reason = "an answer is written where it is given, as text or with `json!`")]
    pub fn json(status: u16, body: impl ToString) -> Self {
        let mut answer = Self::empty(status).header("content-type", "application/json");
        answer.body = body.to_string().into();
        answer
    }

    /// The service is busy, and says when it is not: 429 with `Retry-After`.
    pub fn throttled(seconds: u32) -> Self {
        Self::empty(429).header("retry-after", &seconds.to_string())
    }

    /// No answer: something goes wrong on the way.
    pub fn fault(fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::empty(200) }
    }

    /// The same with one more header.
    ///
    /// # Panics
    ///
    /// When HTTP cannot carry it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
        self.headers.append(name, HeaderValue::from_str(value).expect("the value of a header"));
        self
    }

    /// The answer that a page shows; none for a status that HTTP does not have. A header that HTTP cannot carry is left out.
    pub(super) fn documented(exchange: &str, message: &Message<'_>) -> Option<Self> {
        let status = StatusCode::from_u16(message.status()).ok()?;
        let mut headers = HeaderMap::new();
        for (name, value) in &message.headers {
            let travels = !OF_THE_CONNECTION.iter().any(|known| known.eq_ignore_ascii_case(name));
            if let (true, Ok(name), Ok(value)) = (travels, HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
            {
                headers.append(name, value);
            }
        }
        let body = message.body.unwrap_or_default();
        if !body.is_empty() && !headers.contains_key(http::header::CONTENT_TYPE) {
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(implied_content_type(body)));
        }
        Some(Self { status, headers, body: body.to_owned().into(), exchange: Some(exchange.to_owned()), fault: None })
    }

    /// The same with the links of its body and headers at another origin: a server on this machine gives no links to the service.
    #[must_use]
    pub fn with_links_to(mut self, origin: &str, hosts: &[String]) -> Self {
        let moved = |text: &str| {
            hosts.iter().fold(text.to_owned(), |text, host| text.replace(&format!("https://{host}/"), &format!("{origin}/")))
        };
        if let Ok(text) = std::str::from_utf8(&self.body) {
            self.body = moved(text).into();
        }
        for value in self.headers.values_mut() {
            if let Some(moved) = value.to_str().ok().and_then(|text| HeaderValue::from_str(&moved(text)).ok()) {
                *value = moved;
            }
        }
        self
    }
}
