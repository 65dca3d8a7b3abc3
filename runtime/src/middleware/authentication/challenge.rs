//! What a service that refuses a token demands of the next one: `WWW-Authenticate: Bearer …, claims="…"`.

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

use crate::value::decode_base64;

/// The claims of a challenge as JSON; services send them in base64.
pub(super) fn claims(headers: &HeaderMap) -> Option<String> {
    let given = headers.get_all(WWW_AUTHENTICATE).iter().find_map(|value| parameter(value.to_str().ok()?, "claims"))?;
    let decoded = decode_base64(&given).and_then(|bytes| String::from_utf8(bytes).ok());
    Some(decoded.unwrap_or(given))
}

/// The value of a parameter, as a quoted string or a word. What stands inside another quoted string is none.
fn parameter(challenge: &str, name: &str) -> Option<String> {
    let mut rest = challenge;
    loop {
        let (before, after) = rest.split_once('=')?;
        let found = before.rsplit([' ', ',', '\t']).next()?.eq_ignore_ascii_case(name);
        let (value, behind) = value(after);
        if found {
            return Some(value);
        }
        rest = behind;
    }
}

fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(challenge: &'static str, expected: Option<&str>) {
        let mut headers = HeaderMap::new();
        headers.append(WWW_AUTHENTICATE, http::HeaderValue::from_static("Basic realm=x"));
        headers.append(WWW_AUTHENTICATE, http::HeaderValue::from_static(challenge));
        assert_eq!(claims(&headers).as_deref(), expected, "{challenge}");
    }

    #[test]
    fn challenges() {
        check(r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#, Some(r#"{"a":1}"#));
        check(r#"Bearer claims="eyJhIjoxfQ==", error="x""#, Some(r#"{"a":1}"#));
        check(r#"Bearer Claims="{\"a\":1}""#, Some(r#"{"a":1}"#));
        check(r#"Bearer error="say claims=\"no\"", realm=a"#, None);
        check(r#"Bearer error="invalid_token""#, None);
        check("Bearer", None);
        check("Bearer claims=\"", Some(""));
    }
}
