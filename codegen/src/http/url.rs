//! URLs of examples, taken apart without losing how they were written.

use docwright::replay::split_base;

/// A URL of an example.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Url {
    /// `https`, lower case; `None` for a relative URL.
    pub scheme: Option<String>,
    /// Lower case, a port kept; `None` for a relative URL.
    pub host: Option<String>,
    /// The path as written, version included.
    pub path: String,
    /// The query as written, in order; empty pieces left out.
    pub query: Vec<QueryPair>,
}

/// A name and a value of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryPair {
    /// The name as written.
    pub raw_name: String,
    /// The value as written; empty without `=`.
    pub raw_value: String,
    /// The name, percent-decoded.
    pub name: String,
    /// The value, percent-decoded; `+` stays `+`, because pages mean one.
    pub value: String,
}

/// Takes a URL apart. There is no text for which this fails.
pub fn split_url(url: &str) -> Url {
    let url = url.trim();
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) if !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            (Some(scheme.to_ascii_lowercase()), rest)
        }
        _ => (None, url),
    };
    let (host, rest) = if scheme.is_some() {
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        (Some(rest[..end].to_ascii_lowercase()), &rest[end..])
    } else {
        (None, rest)
    };
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let query = query.split('&').filter(|piece| !piece.is_empty()).map(pair).collect();
    Url { scheme, host, path: path.to_owned(), query }
}

fn pair(piece: &str) -> QueryPair {
    let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
    QueryPair { raw_name: name.to_owned(), raw_value: value.to_owned(), name: percent_decode(name), value: percent_decode(value) }
}

/// Percent-decodes; a `%` without two digits stays, bytes that are no UTF-8 become replacement characters.
pub fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digit = |offset: usize| bytes.get(at + offset).and_then(|b| char::from(*b).to_digit(16));
        if let (b'%', Some(high), Some(low)) = (bytes[at], digit(1), digit(2)) {
            // Two hexadecimal digits are always one byte.
            out.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Percent-encodes everything but letters and digits of ASCII, so that nothing in the text separates parts of a URL.
pub(super) fn encode(text: &str) -> String {
    let escape = |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(escape).collect()
}

impl Url {
    /// The base as written, one of `versions` that the path begins with (case ignored), and the path below it.
    pub fn below_version(&self, versions: &[String]) -> (Option<&str>, &str) {
        split_version(&self.path, versions)
    }
}

/// Splits a path into the base that it begins with, if it has one, and the rest, which begins with `/` or is empty.
pub(super) fn split_version<'p>(path: &'p str, versions: &[String]) -> (Option<&'p str>, &'p str) {
    match split_base(path, versions) {
        Some((_, base, below)) => (Some(base), below),
        None => (None, path),
    }
}

#[cfg(test)]
mod tests {
    use super::{Url, encode, percent_decode, split_url};

    /// Splits `url` and compares scheme, host, path and the query's names and values, all decoded.
    #[track_caller]
    fn check(url: &str, host: Option<&str>, path: &str, query: &[(&str, &str)]) {
        let Url { scheme, host: found, path: written, query: pairs } = split_url(url);
        assert_eq!((scheme.is_some(), found.as_deref(), written.as_str()), (host.is_some(), host, path), "{url}");
        assert_eq!(pairs.iter().map(|pair| (pair.name.as_str(), pair.value.as_str())).collect::<Vec<_>>(), query, "{url}");
    }

    #[test]
    fn urls_are_taken_apart() {
        check(
            "HTTPS://API.example.com:8080/v1/a%20b?x=1&%24y=%27z%27",
            Some("api.example.com:8080"),
            "/v1/a%20b",
            &[("x", "1"), ("$y", "'z'")],
        );
        check("/a/{id}?$filter=b eq 'c=d'&&e", None, "/a/{id}", &[("$filter", "b eq 'c=d'"), ("e", "")]);
        check("https://example.com?x=1", Some("example.com"), "", &[("x", "1")]);
        check("/a?at=10:00+02:00&next=http://b/c?d", None, "/a", &[("at", "10:00+02:00"), ("next", "http://b/c?d")]);
        check("", None, "", &[]);
    }

    #[test]
    fn versions_are_set_apart() {
        let versions = ["v1".to_owned()];
        assert_eq!(split_url("https://example.com/V1/a").below_version(&versions), (Some("V1"), "/a"));
        assert_eq!(split_url("/a/v1").below_version(&versions), (None, "/a/v1"));
        assert_eq!(split_url("/v1").below_version(&versions), (Some("v1"), ""));
    }

    #[test]
    fn escapes_are_decoded_where_they_are_whole() {
        assert_eq!(percent_decode("%C3%A9%2F%zz%4"), "é/%zz%4");
        assert_eq!(percent_decode("%FF"), "\u{fffd}");
        assert_eq!(encode("{a/é}"), "%7Ba%2F%C3%A9%7D");
        assert_eq!(percent_decode(&encode("{a/é %41}")), "{a/é %41}");
    }
}
