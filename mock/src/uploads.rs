//! Upload sessions: bytes are counted and not kept, in whatever pieces they come.

use docwright::documented::Answer;
use docwright::documented::words::{MISSING_RANGES, UPLOAD_URL};
use docwright::http::{HeaderMap, Method};
use docwright::serde_json::{self, Map, Value, json};

use crate::edition::Edition;
use crate::problem::error_answer;

/// A session that takes bytes.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// What opened it, without its URL.
    record: Map<String, Value>,
    /// How many bytes came, from the first on.
    received: u64,
    /// How many there will be, once that was said.
    total: Option<u64>,
    /// The documented answer to the last byte.
    made: Answer,
}

/// What becomes of a session after a request.
#[derive(Debug)]
pub(crate) enum Standing {
    /// It waits for more.
    Open(Answer),
    /// It has ended.
    Closed(Answer),
}

/// The session that an answer opens, which is one with an upload URL.
pub(crate) fn opened(answer: &Answer, edition: &Edition) -> Option<Upload> {
    let mut record: Map<String, Value> = serde_json::from_slice(&answer.body).ok()?;
    record.shift_remove(UPLOAD_URL)?.as_str()?;
    record.retain(|name, _| !name.starts_with('@'));
    let made = edition.exchange(answer).and_then(|exchange| edition.made_beside(&exchange.operation.2));
    let made = made.unwrap_or_else(|| Answer::json(201, json!({})));
    Some(Upload { record, received: 0, total: None, made })
}

/// The same answer with another upload URL.
pub(crate) fn at(answer: &mut Answer, url: &str) {
    if let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(&answer.body) {
        body.insert(UPLOAD_URL.to_owned(), url.into());
        answer.body = Value::from(body).to_string().into();
    }
}

impl Upload {
    /// The same with the links of what is made at another origin.
    pub(crate) fn linking(mut self, origin: &str, hosts: &[String]) -> Self {
        self.made = self.made.with_links_to(origin, hosts);
        self
    }

    /// Answers a request to its URL, with a body of so many bytes.
    pub(crate) fn answer(&mut self, method: &Method, headers: &HeaderMap, length: u64) -> Standing {
        match *method {
            Method::GET => Standing::Open(self.standing(200)),
            Method::DELETE => Standing::Closed(Answer::empty(204)),
            Method::PUT => self.put(headers, length),
            _ => Standing::Open(error_answer(405, "methodNotAllowed", "a session takes PUT, and GET and DELETE")),
        }
    }

    fn put(&mut self, headers: &HeaderMap, length: u64) -> Standing {
        let range = match headers.get("content-range") {
            // Without a range it is the whole.
            None => Range { from: 0, until: length, total: length },
            Some(value) => match value.to_str().ok().and_then(Range::read) {
                Some(range) => range,
                None => return Standing::Open(error_answer(400, "invalidRange", "`Content-Range` is not `bytes FROM-TO/TOTAL`")),
            },
        };
        if range.until - range.from != length {
            let wanted = range.until - range.from;
            let message = format!("the range has {wanted} bytes, and the body {length}");
            return Standing::Open(error_answer(400, "invalidRange", &message));
        }
        if self.total.is_some_and(|total| total != range.total) {
            return Standing::Open(error_answer(400, "invalidRange", "the session is one for content of another length"));
        }
        if range.from != self.received {
            return Standing::Open(self.refusal());
        }
        self.total = Some(range.total);
        self.received = range.until;
        if self.received == range.total { Standing::Closed(self.made.clone()) } else { Standing::Open(self.standing(202)) }
    }

    fn missing(&self) -> Value {
        json!([format!("{}-", self.received)])
    }

    fn standing(&self, status: u16) -> Answer {
        let mut record = self.record.clone();
        record.insert(MISSING_RANGES.to_owned(), self.missing());
        Answer::json(status, Value::from(record))
    }

    fn refusal(&self) -> Answer {
        let message = format!("the next byte that is missing is {}", self.received);
        let error = json!({ "code": "invalidRange", "message": message });
        Answer::json(416, json!({ "error": error, MISSING_RANGES: self.missing() }))
    }
}

/// A range of bytes of a content; `until` is behind the last one.
#[derive(Debug, PartialEq, Eq)]
struct Range {
    from: u64,
    until: u64,
    total: u64,
}

impl Range {
    fn read(text: &str) -> Option<Self> {
        let (range, total) = text.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
        let (from, last) = range.split_once('-')?;
        let number = |text: &str| text.trim().parse::<u64>().ok();
        let range = Self { from: number(from)?, until: number(last)?.checked_add(1)?, total: number(total)? };
        (range.from < range.until && range.until <= range.total).then_some(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        let check = |text: &str, expected: Option<(u64, u64, u64)>| {
            let expected = expected.map(|(from, until, total)| Range { from, until, total });
            assert_eq!(Range::read(text), expected, "{text}");
        };
        check("bytes 0-9/20", Some((0, 10, 20)));
        check("bytes 10-19/20", Some((10, 20, 20)));
        check("bytes 10-20/20", None);
        check("bytes 9-8/20", None);
        check("bytes 0-18446744073709551615/20", None);
        check("bytes */20", None);
        check("0-9/20", None);
    }

    /// Each request as method, range and length, and the status and the missing range that answer it.
    #[track_caller]
    fn check(requests: &[(Method, &str, u64, u16, &str)]) {
        let made = Answer::json(201, json!({ "id": "7" }));
        let mut upload = Upload { record: Map::new(), received: 0, total: None, made };
        for (method, range, length, status, missing) in requests {
            let mut headers = HeaderMap::new();
            if !range.is_empty() {
                headers.insert("content-range", range.parse().expect("a value"));
            }
            let (Standing::Open(answer) | Standing::Closed(answer)) = upload.answer(method, &headers, *length);
            let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
            let told = body[MISSING_RANGES][0].as_str().unwrap_or_default();
            assert_eq!((answer.status.as_u16(), told), (*status, *missing), "{method} {range}");
        }
    }

    #[test]
    fn in_any_pieces() {
        check(&[(Method::PUT, "", 9, 201, "")]);
        check(&[
            (Method::PUT, "bytes 0-3/9", 4, 202, "4-"),
            (Method::PUT, "bytes 5-8/9", 4, 416, "4-"),
            (Method::PUT, "bytes 0-3/9", 4, 416, "4-"),
            (Method::GET, "", 0, 200, "4-"),
            (Method::PUT, "bytes 4-8/10", 5, 400, ""),
            (Method::PUT, "bytes 4-8/9", 4, 400, ""),
            (Method::PUT, "bites", 4, 400, ""),
            (Method::POST, "", 0, 405, ""),
            (Method::PUT, "bytes 4-4/9", 1, 202, "5-"),
            (Method::PUT, "bytes 5-8/9", 4, 201, ""),
        ]);
        check(&[(Method::DELETE, "", 0, 204, "")]);
    }
}
