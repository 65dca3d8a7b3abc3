//! Reading of response headers.

use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;

pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// How long `Retry-After` asks to wait: its seconds, or the time until its date.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    retry_after_at(headers, Timestamp::now())
}

/// The same, seen from another time.
pub(crate) fn retry_after_at(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = text(headers, "retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date(value)?;
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

/// The three forms of a date in HTTP, the one in use first.
pub(crate) fn http_date(text: &str) -> Option<Timestamp> {
    if let Ok(date) = jiff::fmt::rfc2822::parse(text) {
        return Some(date.timestamp());
    }
    let old = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let civil = old.iter().find_map(|form| jiff::civil::DateTime::strptime(form, text).ok())?;
    jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
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
        check("Sunday, 06-Nov-94 08:49:37 GMT", Some(Duration::ZERO));
        check("Sun Nov  6 08:49:37 1994", Some(Duration::ZERO));
        check("soon", None);
        check("-1", None);
    }

    #[test]
    fn retry_after_a_date_to_come() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", http::HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        let now = "1994-11-06T08:49:00Z".parse().expect("a time");
        assert_eq!(retry_after_at(&headers, now), Some(Duration::from_secs(37)));
    }
}
