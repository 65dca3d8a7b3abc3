//! Does a URL of an example belong to a template, and what does it put in the template's places?

use std::ops::Range;

use super::scan::{LONGEST, closing_paren, is_name, segment_end, split_assignment, split_at_commas};
use super::{Argument, Segment, Template};
use crate::http::url::percent_decode;

/// A value that a URL has in a place of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Index of the segment.
    pub segment: usize,
    /// Index of the argument, when the segment is a function.
    pub argument: Option<usize>,
    /// The value: percent-decoded, quotes taken off.
    pub value: String,
    /// The value as written, quotes taken off.
    pub raw: String,
}

impl Template {
    /// Matches the path of a URL (host and version taken off). Literals match without case, `name('key')` is
    /// `name/key`, functions match by name and set of argument names, a key matches any segment that is neither a
    /// call nor begins with `$`. The bindings follow the order of segments and arguments.
    pub fn matches(&self, path: &str) -> Option<Vec<Binding>> {
        if path.len() > LONGEST {
            return None;
        }
        let tokens = tokens(path);
        let mut bindings = Vec::new();
        let mut rest = tokens.as_slice();
        let mut at = 0;
        while let Some(segment) = self.segments.get(at) {
            let next = self.segments.get(at + 1);
            if let Segment::Colon(_) = segment {
                let taken = colon_tokens(path, rest, next.is_none())?;
                let raw = &path[rest[0].start..rest[taken - 1].end];
                bindings.push(bind(at, None, raw.strip_suffix(':').unwrap_or(raw)));
                rest = &rest[taken..];
                at += 1;
                continue;
            }
            let (token, later) = rest.split_first()?;
            rest = later;
            // The colon that opens a path belongs to the segment before it, in the URL and in the template.
            let opens = matches!(next, Some(Segment::Colon(_)));
            let token = match path[token.clone()].strip_suffix(':') {
                Some(before) if opens => before,
                None if !opens => &path[token.clone()],
                _ => return None,
            };
            // `name('key')` stands for two segments.
            if let (Segment::Literal(name), Some(Segment::Key(_))) = (segment, next)
                && let Some(raw) = key_call(token, name)
            {
                bindings.push(bind(at + 1, None, raw));
                at += 2;
                continue;
            }
            bind_segment(at, segment, token, &mut bindings)?;
            at += 1;
        }
        rest.is_empty().then_some(bindings)
    }

    /// How much of the path is fixed. When several templates match a URL, the one with the most is meant.
    pub fn fixed_segments(&self) -> usize {
        self.segments.iter().filter(|segment| !matches!(segment, Segment::Key(_) | Segment::Colon(_))).count()
    }
}

/// The non-empty segments of a raw path.
fn tokens(path: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < path.len() {
        let end = segment_end(path, at);
        if end > at {
            tokens.push(at..end);
        }
        at = end + 1;
    }
    tokens
}

/// Matches one token with a segment that is no path between colons.
fn bind_segment(at: usize, segment: &Segment, token: &str, bindings: &mut Vec<Binding>) -> Option<()> {
    match segment {
        Segment::Literal(text) => same(token.strip_suffix("()").unwrap_or(token), text).then_some(()),
        Segment::Key(_) => {
            bindings.push(bind(at, None, token));
            (!token.starts_with('$') && call(token).is_none()).then_some(())
        }
        Segment::AlternateKey { name, .. } => {
            let (written, raw) = split_assignment(token)?;
            bindings.push(bind(at, None, unquote(raw)));
            written.eq_ignore_ascii_case(name).then_some(())
        }
        Segment::Function { name, arguments } => {
            let (written, values) = call(token).unwrap_or((token, Vec::new()));
            (same(written, name) && bind_arguments(at, arguments, &values, bindings)).then_some(())
        }
        Segment::Colon(_) => None,
    }
}

/// How many tokens a path between colons takes: those up to one with a colon, or all of them when nothing follows.
fn colon_tokens(path: &str, tokens: &[Range<usize>], last: bool) -> Option<usize> {
    let closing = tokens.iter().position(|token| path[token.clone()].ends_with(':'));
    let open_end = (last && !tokens.is_empty()).then_some(tokens.len());
    closing.map(|closing| closing + 1).or(open_end)
}

fn bind(segment: usize, argument: Option<usize>, raw: &str) -> Binding {
    let decoded = percent_decode(raw);
    // Quotes are doubled inside quoted arguments.
    let value = if argument.is_some() { decoded.replace("''", "'") } else { decoded };
    Binding { segment, argument, value, raw: raw.to_owned() }
}

fn same(token: &str, literal: &str) -> bool {
    let encoded = || token.contains('%') && percent_decode(token).eq_ignore_ascii_case(literal);
    token.eq_ignore_ascii_case(literal) || encoded()
}

/// A call in the path of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenCall {
    /// The segment's bytes in the path.
    pub range: Range<usize>,
    /// What is called.
    pub name: String,
    /// Names of its arguments, each with whether its value stands in quotes.
    pub arguments: Vec<(String, bool)>,
}

/// The segments of a URL's path that call something with named arguments.
pub fn calls(path: &str) -> Vec<WrittenCall> {
    if path.len() > LONGEST {
        return Vec::new();
    }
    let written = tokens(path).into_iter().filter_map(|range| {
        let token = &path[range.clone()];
        let open = token.find('(')?;
        call(token)?;
        let arguments = split_at_commas(token, open + 1..token.len() - 1).into_iter().map(|piece| {
            let (name, raw) = split_assignment(&token[piece])?;
            Some((name.to_owned(), unquote(raw) != raw.trim()))
        });
        Some(WrittenCall { range, name: token[..open].to_owned(), arguments: arguments.collect::<Option<_>>()? })
    });
    written.collect()
}

/// An argument of a call in a URL: its name, maybe empty, and its value without quotes.
type Value<'t> = (&'t str, &'t str);

/// `name(a=1,b='x')` in a URL.
fn call(token: &str) -> Option<(&str, Vec<Value<'_>>)> {
    let open = token.find('(')?;
    let name = &token[..open];
    if !is_name(name) || closing_paren(token, open)? + 1 != token.len() {
        return None;
    }
    let values = split_at_commas(token, open + 1..token.len() - 1).into_iter().map(|piece| {
        let (name, value) = split_assignment(&token[piece.clone()]).unwrap_or(("", &token[piece]));
        (name, unquote(value))
    });
    Some((name, values.collect()))
}

/// The raw key of `name('key')`.
fn key_call<'t>(token: &'t str, name: &str) -> Option<&'t str> {
    match call(token)? {
        (written, values) if same(written, name) => match values.as_slice() {
            [("", raw)] => Some(raw),
            _ => None,
        },
        _ => None,
    }
}

fn bind_arguments(at: usize, arguments: &[Argument], values: &[Value<'_>], bindings: &mut Vec<Binding>) -> bool {
    if arguments.len() != values.len() {
        return false;
    }
    arguments.iter().enumerate().all(|(index, argument)| {
        let value = values.iter().find(|(name, _)| name.eq_ignore_ascii_case(&argument.name));
        if let Some((_, raw)) = value {
            bindings.push(bind(at, Some(index), raw));
        }
        value.is_some()
    })
}

/// A raw value without quotes, plain or encoded, and without the qualified name before them.
fn unquote(raw: &str) -> &str {
    let raw = raw.trim();
    for quote in ["'", "%27", "\"", "%22"] {
        if let Some(inside) = raw.strip_suffix(quote)
            && let Some(open) = inside.find(quote)
            && (open == 0 || is_name(&inside[..open]))
        {
            return &inside[open + quote.len()..];
        }
    }
    raw
}
