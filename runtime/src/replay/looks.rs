//! What a body is by its looks.

/// What a body is by its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// Begins like JSON.
    Json,
    /// XML or HTML.
    Xml,
    /// Several parts.
    Multipart,
    /// Base64 only.
    Base64,
    /// Words that stand for bytes ("binary data", `{image}`).
    Placeholder,
    /// Anything else.
    Text,
}

/// Words of bodies that stand for bytes.
const STAND_INS: [&str; 12] = [
    "binary",
    "contents of",
    "content of",
    "bytes",
    "file content",
    "image data",
    "raw data",
    "byte array",
    "data goes here",
    "goes here",
    "the file",
    "data here",
];

/// The media type of a `Content-Type`, in lower case.
pub fn media_type(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// Classifies a body, which is trimmed and not empty. Under a media type that is not JSON's, only what can be read as JSON is JSON; else
/// the text decides, and its `Content-Type` what the text leaves open.
pub fn body_kind(text: &str, content_type: &str) -> BodyKind {
    let media_type = content_type.to_ascii_lowercase();
    if media_type.starts_with("multipart/") || (text.starts_with("--") && text.contains("\nContent-")) {
        return BodyKind::Multipart;
    }
    let text = behind_remarks(text);
    let may_be_json = || media_type.is_empty() || media_type.contains("json") || is_json(text);
    match text.chars().next() {
        Some('{') if !is_token(text) && may_be_json() => BodyKind::Json,
        Some('[') if !is_label(text) && may_be_json() => BodyKind::Json,
        Some('<') if is_markup(text) => BodyKind::Xml,
        _ if media_type.contains("json") && is_scalar(text) => BodyKind::Json,
        _ if is_stand_in(text) => BodyKind::Placeholder,
        _ if is_base64(text) => BodyKind::Base64,
        _ => BodyKind::Text,
    }
}

/// A body of JSON without the byte order mark, and the remarks and ellipses above its first bracket; any other as it is.
fn behind_remarks(text: &str) -> &str {
    let mut rest = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    while let Some(below) = behind_remark(rest) {
        rest = below.trim_start();
    }
    if rest.starts_with(['{', '[']) { rest } else { text }
}

/// What stands behind a remark or an ellipsis that a text begins with.
fn behind_remark(text: &str) -> Option<&str> {
    if text.starts_with("//") {
        return Some(text.split_once('\n').map_or("", |(_, below)| below));
    }
    if let Some(remark) = text.strip_prefix("/*") {
        return remark.split_once("*/").map(|(_, behind)| behind);
    }
    if let Some(remark) = text.strip_prefix("<!--") {
        return remark.split_once("-->").map(|(_, behind)| behind);
    }
    let dots = text.bytes().take_while(|byte| *byte == b'.').count();
    let behind = if dots >= 2 { &text[dots..] } else { text.strip_prefix('…')? };
    let behind = behind.trim_start();
    Some(behind.strip_prefix(',').unwrap_or(behind))
}

/// One whole value of JSON without a fault.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// `{image}`: a placeholder for the whole body.
fn is_token(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    inner.is_some_and(|inner| {
        inner.contains(char::is_alphabetic) && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
    })
}

/// `[image bytes]`: words in brackets.
fn is_label(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner.is_some_and(|inner| {
        inner.contains(char::is_alphabetic)
            && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            && !is_scalar(inner)
    })
}

fn is_scalar(text: &str) -> bool {
    text.starts_with(['"', '“']) || matches!(text, "true" | "false" | "null") || text.parse::<f64>().is_ok()
}

/// Markup closes what it opens; `<bytes 0-25>` alone is a placeholder.
fn is_markup(text: &str) -> bool {
    let begins = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '?' || c == '!');
    begins && (text.contains("</") || text.contains("/>") || text.starts_with("<?") || text.starts_with("<!"))
}

fn is_stand_in(text: &str) -> bool {
    let short = text.len() <= 160 && text.lines().count() <= 3;
    let words = text.to_lowercase();
    short
        && (is_token(text)
            || text.starts_with(['<', '['])
            || text.contains("...")
            || STAND_INS.iter().any(|word| words.contains(word)))
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches("...");
    let symbols = body.bytes().filter(|b| !b.is_ascii_whitespace());
    let legal = body.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'-' | b'_' | b'\n' | b'\r'));
    legal
        && symbols.count() >= 16
        && body.bytes().any(|b| b.is_ascii_digit() || b == b'=')
        && body.bytes().any(|b| b.is_ascii_uppercase())
}
