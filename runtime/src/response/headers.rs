//! Reading of response headers.

use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;

pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// `Retry-After`: seconds, or the date until which to wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, "retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    Some(Duration::try_from(until.duration_since(Timestamp::now())).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &'static str, expected: Option<Duration>) {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", http::HeaderValue::from_static(value));
        assert_eq!(retry_after(&headers), expected, "{value}");
    }

    #[test]
    fn retry_after_in_every_form() {
        check("12", Some(Duration::from_secs(12)));
        check("Sun, 06 Nov 1994 08:49:37 GMT", Some(Duration::ZERO));
        check("soon", None);
        check("-1", None);
    }
}
