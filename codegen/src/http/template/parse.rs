//! Reads a path template as pages write it, and repairs what can be repaired.

use crate::diagnostic::rules;
use std::ops::Range;

use docwright::replay::{is_host, is_placeholder_alone};

use super::parser::Parser;
use super::placeholder::{placeholder_words, plain_words};
use super::scan::{LONGEST, find_outside_brackets, segment_end, trim_blanks};
use super::{Placeholder, Segment, Template, TemplateFault};
use crate::http::url::split_version;

/// Reads a template from the words behind the method of a method line. `hosts` and `version_segments` (case ignored)
/// are taken off its beginning. Without a template one of the faults says why there is none.
pub fn parse(written: &str, hosts: &[String], version_segments: &[String]) -> (Option<Template>, Vec<TemplateFault>) {
    parse_beside(written, hosts, version_segments, &|_, _| false)
}

/// The same for a line of a page that tells whether a function has an argument of a name.
pub fn parse_beside(
    written: &str,
    hosts: &[String],
    version_segments: &[String],
    has_argument: &dyn Fn(&str, &str) -> bool,
) -> (Option<Template>, Vec<TemplateFault>) {
    let mut parser = Parser { text: written, has_argument, faults: Vec::new(), segments: Vec::new() };
    let template = parser.template(hosts, version_segments);
    (template, parser.faults)
}

/// Where the query begins: at a `?`, or at the bracket around an optional one.
fn query_start(text: &str, start: usize) -> Option<usize> {
    let at = find_outside_brackets(text, start, |c| matches!(c, '?' | '['))?;
    let optional = text[at..].strip_prefix('[').is_none_or(|inside| inside.trim_start().starts_with(['?', '&', '$']));
    if optional { Some(at) } else { find_outside_brackets(text, at, |c| c == '?') }
}

impl Parser<'_> {
    fn template(&mut self, hosts: &[String], versions: &[String]) -> Option<Template> {
        let mut whole = trim_blanks(self.text, 0..self.text.len());
        if let Some(protocol) = self.text[whole.clone()].rfind(" HTTP/") {
            whole = trim_blanks(self.text, whole.start..whole.start + protocol);
        }
        let text = self.text;
        if whole.is_empty() || whole.len() > LONGEST || text[whole.clone()].starts_with('*') {
            self.fault(&rules::TEMPLATE_UNREADABLE, whole, "this is no path", None);
            return None;
        }
        let start = self.origin(whole.clone(), hosts)?;
        let query = query_start(&text[..whole.end], start);
        let path = self.below_version(start..query.unwrap_or(whole.end), versions);
        self.path(path.clone())?;
        if self.segments.is_empty() {
            self.fault(&rules::TEMPLATE_UNREADABLE, path, "no segment is left of this path", None);
            return None;
        }
        let query = query.map_or_else(Vec::new, |at| self.query(at..whole.end));
        Some(Template { segments: std::mem::take(&mut self.segments), query })
    }

    /// Passes over scheme and host.
    fn origin(&mut self, whole: Range<usize>, hosts: &[String]) -> Option<usize> {
        let text = &self.text[whole.clone()];
        if let Some(rest) = text.strip_prefix('~') {
            let tilde = whole.start..whole.start + 1;
            self.fault(&rules::TEMPLATE_TILDE, tilde.clone(), "`~` stands for nothing in a path", Some((tilde, String::new())));
            return Some(whole.end - rest.len());
        }
        let known = |host: &str| hosts.iter().any(|known| is_host(known, host));
        let Some((_, rest)) = text.split_once("://").filter(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphanumeric()))
        else {
            let first = text.split('/').next().unwrap_or(text);
            return Some(whole.start + if known(first) { first.len() } else { 0 });
        };
        let host = &rest[..rest.find(['/', '?']).unwrap_or(rest.len())];
        let start = whole.end - rest.len();
        if !known(host) {
            self.fault(&rules::TEMPLATE_FOREIGN_HOST, start..start + host.len(), "the host is not the service's", None);
            return None;
        }
        Some(start + host.len())
    }

    fn below_version(&mut self, path: Range<usize>, versions: &[String]) -> Range<usize> {
        let (version, below) = split_version(&self.text[path.clone()], versions);
        let start = path.end - below.len();
        let whole = self.text[..path.start].split_once("://").is_some_and(|(_, host)| !is_placeholder_alone(host));
        if let (None, Some(own), true) = (version, versions.first(), whole) {
            let at = path.start..path.start;
            self.fault(&rules::TEMPLATE_NO_VERSION, at.clone(), "this URL names no version", Some((at, format!("/{own}"))));
        }
        if version.is_none() && !below.starts_with('/') && !below.is_empty() {
            self.fault(
                &rules::TEMPLATE_LEADING_SLASH,
                start..start,
                "this path does not begin with `/`",
                Some((start..start, "/".into())),
            );
        }
        start..path.end
    }

    fn path(&mut self, path: Range<usize>) -> Option<()> {
        let parts = self.split(path.clone());
        let mut at = 0;
        while at < parts.len() {
            let part = parts[at].clone();
            at += 1;
            match self.text[part.clone()].strip_suffix(':') {
                Some(before) if !before.is_empty() => {
                    self.segment(part.start..part.end - 1)?;
                    at += self.colon(&parts[at..]);
                }
                _ => self.segment(part)?,
            }
        }
        Some(())
    }

    /// The parts between slashes. Empty ones are faults.
    fn split(&mut self, path: Range<usize>) -> Vec<Range<usize>> {
        let text = &self.text[..path.end];
        let mut parts = Vec::new();
        let mut at = path.start + usize::from(text[path.clone()].starts_with('/'));
        while at < path.end {
            let end = segment_end(text, at);
            let part = trim_blanks(text, at..end);
            if part.is_empty() {
                self.fault(
                    &rules::TEMPLATE_EMPTY_SEGMENT,
                    at..end + 1,
                    "nothing stands between two slashes",
                    Some((at..end + 1, String::new())),
                );
            } else {
                parts.push(part);
            }
            at = end + 1;
            if at == path.end && end < path.end {
                self.fault(&rules::TEMPLATE_TRAILING_SLASH, end..at, "this path ends with `/`", Some((end..at, String::new())));
            }
        }
        parts
    }

    /// A path between colons, from the first of `parts`; tells how many of them it took.
    fn colon(&mut self, parts: &[Range<usize>]) -> usize {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
            return 0;
        };
        // A path may have several levels; what else ends a segment, or the path, may not stand in it.
        let named = |part: &Range<usize>| {
            let said = placeholder_words(self.text[part.clone()].trim_end_matches(':'));
            said.split('/').map(|level| plain_words(level, "path").replace(':', "-")).collect::<Vec<_>>().join("/")
        };
        let join = |parts: &[Range<usize>]| parts.iter().map(named).collect::<Vec<_>>().join("/");
        let is_placeholder = |part: &Range<usize>| self.text[part.clone()].trim_end_matches(':').starts_with('{');
        let (taken, text) = if let Some(closing) = parts.iter().position(|part| self.text[part.clone()].ends_with(':')) {
            (closing + 1, join(&parts[..=closing]))
        } else if is_placeholder(first) && !parts.iter().all(is_placeholder) {
            let (text, end) = (named(first), first.end);
            self.fault(
                &rules::TEMPLATE_UNCLOSED_COLON,
                first.clone(),
                "the path after `:` needs a `:` behind it",
                Some((end..end, ":".into())),
            );
            (1, text)
        } else {
            (parts.len(), join(parts))
        };
        let written = &self.text[first.start..parts.get(taken - 1).unwrap_or(last).end];
        let sample = !written.contains('{');
        self.segments.push(Segment::Colon(Placeholder { text, sample }));
        taken
    }
}
