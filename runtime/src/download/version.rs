//! Which content an answer brings: the rest of a download must be of the same.

use http::{HeaderMap, StatusCode};

use crate::headers::{http_date, text};
use crate::response::StreamedReply;

pub(super) struct Version {
    pub length: Option<u64>,
    /// What `If-Range` takes; none where the service tells nothing that tells two versions apart for sure.
    pub validator: Option<String>,
}

/// How an answer goes on where another broke off.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Rest {
    Follows,
    /// The service gives no parts: all of it comes once more.
    AfterTheBeginning,
    Changed,
}

impl Version {
    /// Of a request that itself asks for a part there is no rest.
    pub(super) fn of(request: &HeaderMap, first: &StreamedReply) -> Self {
        let headers = first.headers();
        let whole =
            first.status() == StatusCode::OK && !request.contains_key("range") && !headers.contains_key("content-encoding");
        let length = text(headers, "content-length").and_then(|length| length.trim().parse().ok());
        Self { length, validator: whole.then(|| validator(headers)).flatten() }
    }

    /// Content without a length may have been unpacked on its way: what was received says nothing of places in it.
    pub(super) fn is_resumable(&self) -> bool {
        self.length.is_some() && self.validator.is_some()
    }

    pub(super) fn rest(&self, reply: &StreamedReply, received: u64) -> Rest {
        self.rest_by(reply.status(), reply.headers(), received)
    }

    fn rest_by(&self, status: StatusCode, headers: &HeaderMap, received: u64) -> Rest {
        let other = validator(headers);
        match status {
            StatusCode::PARTIAL_CONTENT => {
                let part = text(headers, "content-range").and_then(part);
                let fits = part.is_some_and(|(from, total)| from == received && (total.is_none() || total == self.length));
                if fits && (other.is_none() || other == self.validator) { Rest::Follows } else { Rest::Changed }
            }
            StatusCode::OK if other.is_some() && other == self.validator => Rest::AfterTheBeginning,
            _ => Rest::Changed,
        }
    }
}

/// A strong tag, or a time of change that no other change can share because the answer is from a later second.
fn validator(headers: &HeaderMap) -> Option<String> {
    if let Some(tag) = text(headers, "etag") {
        return tag.starts_with('"').then(|| tag.to_owned());
    }
    let modified = text(headers, "last-modified")?;
    let answered = http_date(text(headers, "date")?)?;
    (http_date(modified)? < answered).then(|| modified.to_owned())
}

/// First place and length of the whole: `bytes 26-99/100`, or `*` for a length that is not known.
fn part(range: &str) -> Option<(u64, Option<u64>)> {
    let (from, rest) = range.trim().strip_prefix("bytes ")?.split_once('-')?;
    let (_, total) = rest.split_once('/')?;
    let total = if total.trim() == "*" { None } else { Some(total.trim().parse().ok()?) };
    Some((from.trim().parse().ok()?, total))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &str) -> HeaderMap {
        let line = |line: &str| {
            let (name, value) = line.split_once(": ").expect("a header");
            (name.parse::<http::HeaderName>().expect("a name"), value.parse().expect("a value"))
        };
        lines.lines().map(line).collect()
    }

    #[test]
    fn validators() {
        let check = |lines: &str, expected: Option<&str>| assert_eq!(validator(&headers(lines)).as_deref(), expected, "{lines}");
        check("etag: \"a\"", Some("\"a\""));
        check("etag: W/\"a\"\nlast-modified: Sun, 06 Nov 1994 08:49:37 GMT\ndate: Sun, 06 Nov 1994 08:50:00 GMT", None);
        check("last-modified: Sun, 06 Nov 1994 08:49:37 GMT", None);
        check("last-modified: Sun, 06 Nov 1994 08:49:37 GMT\ndate: Sun, 06 Nov 1994 08:49:37 GMT", None);
        check(
            "last-modified: Sun, 06 Nov 1994 08:49:37 GMT\ndate: Sun, 06 Nov 1994 08:49:38 GMT",
            Some("Sun, 06 Nov 1994 08:49:37 GMT"),
        );
        check("", None);
    }

    #[test]
    fn rests() {
        let version = Version { length: Some(100), validator: Some("\"a\"".to_owned()) };
        let check = |status: u16, lines: &str, expected: Rest| {
            let status = StatusCode::from_u16(status).expect("a status");
            assert_eq!(version.rest_by(status, &headers(lines), 26), expected, "{lines}");
        };
        check(206, "content-range: bytes 26-99/100\netag: \"a\"", Rest::Follows);
        check(206, "content-range: bytes 26-99/*", Rest::Follows);
        check(206, "content-range: bytes 26-99/100\netag: \"b\"", Rest::Changed);
        check(206, "content-range: bytes 25-99/100", Rest::Changed);
        check(206, "content-range: bytes 26-98/99", Rest::Changed);
        check(206, "", Rest::Changed);
        check(200, "etag: \"a\"", Rest::AfterTheBeginning);
        check(200, "etag: \"b\"", Rest::Changed);
        check(200, "", Rest::Changed);
    }
}
