//! When two request lines and heads are equal.

use std::error::Error;

use http::HeaderMap;
use percent_encoding::percent_decode_str;

use super::{BodyKind, Message, body_kind, is_placeholder_alone, media_type};

/// A URL taken apart, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SplitUrl<'a> {
    /// The host; `None` for a relative URL.
    pub host: Option<&'a str>,
    /// The path.
    pub path: &'a str,
    /// The query.
    pub query: &'a str,
}

/// Takes a URL apart.
pub fn split_url(url: &str) -> SplitUrl<'_> {
    let (host, rest) = match url.split_once("://") {
        // A relative URL may have a whole one in its query.
        Some((scheme, rest)) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            (Some(&rest[..end]), &rest[end..])
        }
        _ => (None, url),
    };
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    SplitUrl { host, path, query }
}

/// Whether a built URL is the documented one: path without case of its literals, values after decoding, the query as a set.
/// A documented URL without host, or without version, is compared from its end.
pub fn urls_equal(documented: &str, built: &str) -> bool {
    let (left, right) = (split_url(documented), split_url(built));
    // A placeholder in the place of a host stands for the base as well.
    let whole = left.host.is_some_and(|host| !is_placeholder_alone(host));
    paths_equal(left.path, right.path, whole) && query_pairs(left.query) == query_pairs(right.query)
}

/// What stands for a part of the base that varies.
const ANY: &str = "\u{1}";

fn paths_equal(documented: &str, built: &str, whole: bool) -> bool {
    let left = decoded_segments(documented);
    // A base that varies has a placeholder where a page may show a sample. Values of a call are encoded, braces and all.
    let varies = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let built: Vec<&str> = built.split('/').map(|segment| if varies(segment) { ANY } else { segment }).collect();
    let right = decoded_segments(&built.join("/"));
    let right = if whole || right.len() <= left.len() { &right[..] } else { &right[right.len() - left.len()..] };
    let fits = |(left, right): (&String, &String)| left == right || right == ANY;
    left.len() == right.len() && left.iter().zip(right).all(fits)
}

/// Segments decoded and in lower case: which of them are literals the text alone does not tell, and keys of the service
/// are compared without case as well. Slashes that stand together are one.
pub(crate) fn decoded_segments(path: &str) -> Vec<String> {
    let text = path.trim_matches('/').trim_end_matches(':');
    let mut found = Vec::new();
    let mut below_item = false;
    for segment in split_outside(text, '/').into_iter().filter(|segment| !segment.is_empty()) {
        let segment = decoded(segment).to_lowercase();
        let turns = segment.ends_with(':');
        if below_item {
            // A path below an item is one value, whose slashes may be encoded.
            found.extend(segment.split('/').filter(|part| !part.is_empty()).map(str::to_owned));
        } else {
            found.extend(normal(&segment));
        }
        below_item ^= turns;
    }
    found
}

/// A segment without what may be written either way: `name('key')` is `name/key`, `name()` is `name`, and arguments may be
/// ordered, spaced and quoted as one likes.
fn normal(segment: &str) -> Vec<String> {
    let Some((name, inside)) = segment.split_once('(').and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?))) else {
        return vec![argument(segment)];
    };
    let mut arguments: Vec<String> =
        split_outside(inside, ',').into_iter().filter(|piece| !piece.trim().is_empty()).map(argument).collect();
    arguments.sort();
    match arguments.as_slice() {
        [] => vec![name.to_owned()],
        [key] if !name.is_empty() && !is_assignment(inside) => vec![name.to_owned(), key.clone()],
        // A value may hold a comma itself, but no line break.
        _ => vec![format!("{name}({})", arguments.join("\n"))],
    }
}

/// `name='value'` or a value, without blanks around it and without quotes.
fn argument(text: &str) -> String {
    let text = text.trim();
    match text.split_once('=') {
        Some((name, value)) if is_assignment(text) => format!("{}={}", name.trim(), unquoted(value)),
        _ => unquoted(text).replace(' ', ""),
    }
}

fn is_assignment(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, _)| !name.contains(['\'', '"']))
}

/// A value without quotes around it; the full name of an enumeration may stand before them.
fn unquoted(value: &str) -> String {
    value.chars().filter(|c| *c != '\'' && !c.is_whitespace()).collect()
}

/// The pieces of a path between separators that stand outside brackets, where values in quotes may have their own.
fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        if c == separator {
            pieces.push(&text[start..at]);
            start = at + 1;
        }
        let end = match c {
            '(' => closing_bracket(&text[at..]),
            '\'' if separator == ',' => text[at + 1..].find('\'').map(|end| end + 1),
            '{' => text[at + 1..].find(['{', '}']).filter(|end| text[at + 1 + end..].starts_with('}')).map(|end| end + 1),
            _ => None,
        };
        at += end.unwrap_or(0) + if end.is_some() { 1 } else { c.len_utf8() };
    }
    pieces.push(&text[start..]);
    pieces
}

/// Where the bracket closes that opens the text: in quotes there is none.
fn closing_bracket(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\'' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth -= 1,
            _ => continue,
        }
        if depth == 0 && !quoted {
            return Some(at);
        }
    }
    None
}

/// The pairs of a query, in one order; services read the names without case.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded_query(name).to_lowercase(), decoded_query(value)))
        .collect();
    pairs.sort();
    pairs.dedup();
    pairs
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A name or value of a query, decoded: `+` is a blank there, but for the offset of a time, which pages write with a plain one.
pub fn decoded_query(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_offset = |at: usize| {
        let digits = |range: std::ops::Range<usize>| bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
        let colon = match bytes.get(at + 3..) {
            Some([b':', ..]) => 1,
            Some([b'%', b'3', b'a' | b'A', ..]) => 3,
            _ => return false,
        };
        digits(at + 1..at + 3) && digits(at + 3 + colon..at + 5 + colon) && at > 0 && digits(at - 1..at)
    };
    let blank: Vec<u8> =
        bytes.iter().enumerate().map(|(at, byte)| if *byte == b'+' && !is_offset(at) { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&blank).decode_utf8_lossy().into_owned()
}

/// Headers that depend on the connection, the caller or the time.
const PASSED_OVER: [&str; 7] =
    ["content-length", "authorization", "date", "host", "user-agent", "request-id", "client-request-id"];

/// Whether a header takes no part in a comparison.
pub fn is_passed_over(name: &str) -> bool {
    PASSED_OVER.iter().any(|known| known.eq_ignore_ascii_case(name.trim()))
}

/// The media type of a body without a `Content-Type`.
pub fn implied_content_type(body: &str) -> &'static str {
    if body_kind(body.trim(), "") == BodyKind::Json { "application/json" } else { "text/plain" }
}

/// Compares documented headers with built ones.
pub fn headers_equal(documented: &Message<'_>, built: &HeaderMap) -> Result<(), Box<dyn Error>> {
    for (name, value) in documented.headers.iter().filter(|(name, _)| !is_passed_over(name)) {
        let found: Vec<&str> = built.get_all(*name).iter().filter_map(|value| value.to_str().ok()).collect();
        let equal = if name.eq_ignore_ascii_case("content-type") {
            // A request without a body carries no media type, whatever the page shows.
            documented.body.is_none() || found.iter().any(|found| media_type(found) == media_type(value))
        } else {
            // A header may come several times: all of them, in their order.
            let all = documented.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
            all.map(|(_, value)| *value).eq(found.iter().copied())
        };
        if !equal {
            return Err(format!("the header `{name}` is {found:?}, documented is `{value}`").into());
        }
    }
    for (name, value) in built {
        let known = documented.header(name.as_str()).is_some() || name == "content-type";
        if !known && !is_passed_over(name.as_str()) {
            return Err(format!("the header `{name}: {value:?}` is not documented").into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(documented: &str, built: &str, expected: bool) {
        let base = "https://shop.example/v1";
        assert_eq!(urls_equal(&format!("{base}{documented}"), &format!("{base}{built}")), expected, "{documented} and {built}");
    }

    #[test]
    fn paths_by_what_they_say() {
        check("//shelves//7", "/shelves/7", true);
        check("/find(at='a/b')", "/find(at='a%2Fb')", true);
        check("/find(at='a/b')", "/find(at='a')", false);
        check("/find(b=1,a='x')", "/find(a='x',b=1)", true);
        check("/find(b=1,a='x')", "/find(a='1',b=x)", false);
        check("/find(a='1,b=2')", "/find(b=2,a='1')", false);
        check("/find('x')", "/find(x)", true);
        check("/shelves/code='x'", "/shelves/code=x", true);
        check("/root:/a%2fb:/rows", "/root:/a/b:/rows", true);
        check("/shelves/{a/b}", "/shelves/%7Ba%2Fb%7D", true);
        check("/shelves/{a}", "/shelves/%7Bb%7D", false);
        check("/north/shelves", "/{region}/shelves", true);
        check("/shelves/O'Neil/rows", "/shelves/O'Neil/rows", true);
        check("/shelves/(open/rows", "/shelves/%28open/rows", true);
    }

    #[test]
    fn queries_by_what_they_say() {
        check("/rows?$filter=name%2C+'J'", "/rows?$filter=name,%20'J'", true);
        check("/rows?at=09:00:00+02:00", "/rows?at=09:00:00%2B02:00", true);
        check("/rows?Size=1", "/rows?size=1", true);
        check("/rows?$select=a&$select=b", "/rows?$select=a,b", false);
        check("/rows?$select=a&$select=b", "/rows?$select=a&$select=b", true);
    }
}
