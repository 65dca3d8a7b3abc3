//! Lines of a message's head, each by itself.

use std::ops::Range;

use crate::http::method::Method;

/// Header names without a dash that are known anyway; every name with one of these beginnings is a header's.
const HEADERS: [&str; 24] = [
    "accept",
    "allow",
    "age",
    "authorization",
    "cache-control",
    "client-request-id",
    "connection",
    "consistencylevel",
    "content-",
    "cookie",
    "date",
    "etag",
    "host",
    "if-",
    "location",
    "odata-",
    "ocp-",
    "operation-location",
    "prefer",
    "request-id",
    "retry-after",
    "transfer-encoding",
    "user-agent",
    "x-",
];

/// The method of a method line and the range of the URL or template behind it, protocol and blanks left out.
pub fn method_line(line: &str) -> Option<(Method, Range<usize>)> {
    let start = line.len() - line.trim_start().len();
    let word = line[start..].split_whitespace().next()?;
    // `DELETE/items`: the blank was forgotten.
    let (method, word) = match glued_method(word) {
        Some(method) => (method, &word[..method.as_str().len()]),
        None => (Method::named(word)?, word),
    };
    let rest = &line[start + word.len()..];
    let url = without_protocol(rest).trim();
    // A method in lower case is one only when what follows cannot be a sentence.
    if url.is_empty() || (method.as_str() != word && !begins_like_url(url)) {
        return None;
    }
    let from = line.len() - rest.trim_start().len();
    Some((method, from..from + url.len()))
}

/// A line of one or several methods and a URL or template.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodLine {
    /// The methods, each with its place in the line.
    pub methods: Vec<(Method, usize)>,
    /// The range of the URL or template in it, protocol and blanks left out.
    pub url: Range<usize>,
}

impl MethodLine {
    /// Reads a line. Several methods have a sign between them, or one of the words `joining`: `PATCH/PUT /shelf`, `GET, HEAD /shelf`,
    /// `PUT or PATCH /shelf`.
    pub fn read(line: &str, joining: &[String]) -> Option<Self> {
        several_methods(line, joining).or_else(|| {
            let (method, url) = method_line(line)?;
            Some(Self { methods: vec![(method, line.len() - line.trim_start().len())], url })
        })
    }
}

fn several_methods(line: &str, joining: &[String]) -> Option<MethodLine> {
    let mut at = line.len() - line.trim_start().len();
    let mut methods: Vec<(Method, usize)> = Vec::new();
    let mut is_joined = false;
    loop {
        let word = letters(&line[at..]);
        let method = Method::named(word)?;
        if methods.iter().all(|(known, _)| *known != method) {
            methods.push((method, at));
        }
        let behind = &line[at + word.len()..];
        let Some(next) = after_separator(behind, joining) else {
            let url = without_protocol(behind).trim();
            let from = line.len() - behind.trim_start().len();
            let is_whole = behind.starts_with(char::is_whitespace) && begins_like_url(url);
            return (is_whole && is_joined).then(|| MethodLine { methods, url: from..from + url.len() });
        };
        at = line.len() - next.len();
        is_joined = true;
    }
}

/// What follows the sign or word between two methods; `None` where there is none. In `GET /put` the slash has a blank before it and none
/// behind: it begins a path.
fn after_separator<'t>(text: &'t str, joining: &[String]) -> Option<&'t str> {
    let trimmed = text.trim_start();
    let has_blank_before = trimmed.len() < text.len();
    let behind_sign = trimmed.strip_prefix([',', '|', '&']);
    let behind_stroke = || trimmed.strip_prefix('/').filter(|rest| rest.starts_with(char::is_whitespace) == has_blank_before);
    let rest = behind_sign.or_else(behind_stroke).unwrap_or(trimmed).trim_start();
    let word = letters(rest);
    let is_joint = joining.iter().any(|known| known.eq_ignore_ascii_case(word));
    let rest = if is_joint { rest[word.len()..].trim_start() } else { rest };
    (rest.len() < trimmed.len() && Method::named(letters(rest)).is_some()).then_some(rest)
}

/// The letters that a text begins with.
fn letters(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len())]
}

/// The method that a word begins with when a path or a whole URL follows it at once, and no other method: `PATCH/PUT`.
fn glued_method(word: &str) -> Option<Method> {
    let is_method =
        |rest: &str| rest.strip_prefix('/').is_some_and(|other| Method::ALL.iter().any(|known| known.as_str() == other));
    let begins_url = |rest: &str| !is_method(rest) && ["/", "https://", "http://"].iter().any(|begin| rest.starts_with(begin));
    Method::ALL.into_iter().find(|method| word.strip_prefix(method.as_str()).is_some_and(begins_url))
}

/// Whether the blank between method and path of a method line was forgotten.
pub fn lacks_blank(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| glued_method(word).is_some())
}

/// What the first line of a text most likely means when its first word is a method with a slip of the pen: the word's range
/// in the text, and the method.
pub fn misspelt_method(text: &str) -> Option<(Range<usize>, Method)> {
    let line = first_line(text)?;
    let (word, rest) = line.trim_start().split_once(' ')?;
    let rest = rest.trim_start();
    let is_path = rest.starts_with('/')
        || rest.split_once("://").is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphabetic()));
    if !is_path || word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    // One letter missing, doubled, wrong or changed for its neighbour; `GT` is as near to `PUT` as to `GET`.
    let mut near = Method::ALL.into_iter().filter(|method| strsim::osa_distance(method.as_str(), word) == 1);
    let method = near.next().filter(|_| near.next().is_none())?;
    let at = line.as_ptr() as usize - text.as_ptr() as usize + (line.len() - line.trim_start().len());
    Some((at..at + word.len(), method))
}

/// A request line whose URL begins as URLs do; prose such as `GET or POST` is none.
pub(super) fn is_request_line(line: &str) -> bool {
    method_line(line).is_some_and(|(_, url)| begins_like_url(&line[url]))
}

fn begins_like_url(url: &str) -> bool {
    url.starts_with(['/', '~', '{', '<']) || url.contains("://")
}

/// `rest` up to a ` HTTP/1.1` at its end.
pub(super) fn without_protocol(rest: &str) -> &str {
    match rest.trim_end().rfind(" HTTP/") {
        Some(at) if !rest[at + 1..].trim().contains(' ') => &rest[..at],
        _ => rest,
    }
}

/// The code, its range and the reason of a status line.
pub(super) fn status_line(line: &str) -> Option<(u16, Range<usize>, &str)> {
    let start = line.len() - line.trim_start().len();
    let rest = line[start..].strip_prefix("HTTP")?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let version = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let code = rest[version..].trim_start();
    if code.len() == rest[version..].len() {
        return None;
    }
    let at = line.len() - code.len();
    let digits = code.bytes().take_while(u8::is_ascii_digit).count();
    let status = code[..digits].parse().ok().filter(|status| (100..600).contains(status))?;
    Some((status, at..at + digits, code[digits..].trim()))
}

/// `400 Bad Request`: a status line whose protocol was left out.
pub(super) fn bare_status_line(line: &str) -> Option<(u16, Range<usize>, &str)> {
    let start = line.len() - line.trim_start().len();
    let (code, reason) = line.trim().split_once(' ')?;
    let status = code.parse().ok().filter(|status| code.len() == 3 && (100..600).contains(status))?;
    let words =
        reason.starts_with(char::is_uppercase) && reason.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\''));
    words.then_some((status, start..start + 3, reason))
}

/// A writer's note among the lines of a block: `// like this` or `# like this`.
pub fn is_remark(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("//") || line.strip_prefix('#').is_some_and(|rest| rest.trim_start_matches('#').starts_with([' ', '\t']))
}

/// True when the first line that is neither blank nor a remark is a request line.
pub fn looks_like_request(text: &str) -> bool {
    first_line(text).is_some_and(|line| method_line(line).is_some())
}

/// True when the first line that is neither blank nor a remark is a status line.
pub fn looks_like_response(text: &str) -> bool {
    first_line(text).is_some_and(|line| status_line(line).or_else(|| bare_status_line(line)).is_some())
}

fn first_line(text: &str) -> Option<&str> {
    text.lines().find(|line| !line.trim().is_empty() && !is_remark(line))
}

/// Name and value of a header line.
pub(super) fn header_line(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim();
    let token = name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.bytes().any(|b| b.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    (token && !value.starts_with("//")).then_some((name, value))
}

/// Whether a line is a header that references know.
pub fn is_header(line: &str) -> bool {
    header_line(line).is_some_and(|(name, _)| is_known_header(name))
}

/// Whether a name is a header's by its looks: known, and not just any word before a colon.
pub(super) fn is_known_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HEADERS.iter().any(|known| {
        if known.ends_with('-') { name.starts_with(known) } else { name == *known || name.starts_with(&format!("{known}-")) }
    })
}
