//! When two request lines and heads are equal.

use std::error::Error;

use http::HeaderMap;
use percent_encoding::percent_decode_str;

use super::{Message, is_placeholder_alone};

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
    paths_equal(left.path, right.path, whole) && pairs(left.query) == pairs(right.query)
}

fn paths_equal(documented: &str, built: &str, whole: bool) -> bool {
    let left = segments(documented);
    let right = segments(built);
    let right = if whole || right.len() <= left.len() { &right[..] } else { &right[right.len() - left.len()..] };
    // A base that varies has a placeholder where a page may show a sample.
    let fits = |(left, right): (&String, &String)| left == right || right.starts_with('{') && right.ends_with('}');
    left.len() == right.len() && left.iter().zip(right).all(fits)
}

/// Segments decoded and in lower case: which of them are literals the text alone does not tell, and keys of the service
/// are compared without case as well.
fn segments(path: &str) -> Vec<String> {
    let text = path.trim_matches('/').trim_end_matches(':');
    text.split('/').flat_map(|segment| normal(&decoded(segment).to_lowercase())).collect()
}

/// A segment without what may be written either way: `name('key')` is `name/key`, `name()` is `name`, and arguments may be
/// spaced and quoted as one likes.
fn normal(segment: &str) -> Vec<String> {
    let Some((name, inside)) = segment.split_once('(').and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?))) else {
        return vec![segment.to_owned()];
    };
    let is_key = !name.is_empty() && inside.len() > 1 && inside.starts_with('\'') && inside.ends_with('\'');
    if is_key {
        return vec![name.to_owned(), inside[1..inside.len() - 1].to_owned()];
    }
    let inside: String = inside.chars().filter(|c| *c != '\'' && !c.is_whitespace()).collect();
    if inside.is_empty() { vec![name.to_owned()] } else { vec![format!("{name}({inside})")] }
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort();
    pairs.dedup();
    pairs
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Headers that depend on the connection, the caller or the time.
const PASSED_OVER: [&str; 7] =
    ["content-length", "authorization", "date", "host", "user-agent", "request-id", "client-request-id"];

/// Whether a header takes no part in a comparison.
pub fn is_passed_over(name: &str) -> bool {
    PASSED_OVER.iter().any(|known| known.eq_ignore_ascii_case(name.trim()))
}

/// The media type of a `Content-Type`, in lower case.
pub fn media_type(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// The media type of a body without a `Content-Type`.
pub fn implied_content_type(body: &str) -> &'static str {
    if body.trim_start().starts_with(['{', '[']) { "application/json" } else { "text/plain" }
}

/// Compares documented headers with built ones.
pub fn headers_equal(documented: &Message<'_>, built: &HeaderMap) -> Result<(), Box<dyn Error>> {
    for (name, value) in documented.headers.iter().filter(|(name, _)| !is_passed_over(name)) {
        let found: Vec<&str> = built.get_all(*name).iter().filter_map(|value| value.to_str().ok()).collect();
        let equal = if name.eq_ignore_ascii_case("content-type") {
            // A request without a body carries no media type, whatever the page shows.
            documented.body.is_none() || found.iter().any(|found| media_type(found) == media_type(value))
        } else {
            found.contains(value)
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
