//! Pages for people where an answer for programs was expected: what a proxy or a sign-in sends in the service's place.

use http::HeaderMap;

use crate::headers;

/// Whether it is one, by its media type or by how it starts.
pub(super) fn is_html(headers: &HeaderMap, body: &[u8]) -> bool {
    let media_type = headers::text(headers, "content-type").unwrap_or_default();
    let starts = |with: &str| {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
        body.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    !body.is_empty() && (media_type.to_ascii_lowercase().starts_with("text/html") || starts("<!doctype html") || starts("<html"))
}

/// What the page calls itself.
pub(super) fn title(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let start = text.to_ascii_lowercase().find("<title>")? + "<title>".len();
    let title = text[start..].split('<').next()?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then(|| title.chars().take(100).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(media_type: &'static str, body: &str, expected: bool, called: Option<&str>) {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", http::HeaderValue::from_static(media_type));
        assert_eq!((is_html(&headers, body.as_bytes()), title(body.as_bytes()).as_deref()), (expected, called), "{body}");
    }

    #[test]
    fn pages_for_people() {
        check("text/html; charset=utf-8", "busy", true, None);
        check("application/json", "\u{feff} <!DOCTYPE HTML><HEAD><Title>\n Sign\n in </Title>", true, Some("Sign in"));
        check("text/plain", "<html><title></title>", true, None);
        check("application/json", "{}", false, None);
        check("text/html", "", false, None);
    }
}
