//! First lines of messages, with the lines that continue their URLs.

use crate::diagnostic::rules;
use std::ops::Range;

use super::blanks::without_blanks;
use super::head::{bare_status_line, header_line, is_known_header, lacks_blank, method_line, status_line, without_protocol};
use super::read::{Reader, message_fault};
use super::{Header, StartLine, reason, separators};

impl Reader<'_> {
    pub(super) fn start_line(&mut self) -> Option<StartLine> {
        let (text, line) = (self.text, self.lines.get(self.at)?.clone());
        let words = &text[line.clone()];
        self.at += 1;
        if let Some((status, code, reason)) = status_line(words) {
            let status_range = line.start + code.start..line.start + code.end;
            self.faults.extend(reason::fault_of(text, status, reason));
            return Some(StartLine::Response { status, reason: reason.to_owned(), status_range });
        }
        if let Some((status, code, reason)) = bare_status_line(words) {
            let status_range = line.start + code.start..line.start + code.end;
            let at = status_range.start;
            self.faults.push(message_fault(
                &rules::HTTP_NO_PROTOCOL,
                line,
                "the protocol is missing",
                Some((at..at, "HTTP/1.1 ".into())),
            ));
            return Some(StartLine::Response { status, reason: reason.to_owned(), status_range });
        }
        let (method, url) = method_line(words)?;
        let url_range = line.start + url.start..line.start + url.end;
        if lacks_blank(words) {
            let at = url_range.start;
            let message = "a blank is missing behind the method";
            self.faults.push(message_fault(&rules::HTTP_METHOD_BLANK, line.clone(), message, Some((at..at, " ".into()))));
        }
        // A protocol at the end says that the line is whole.
        let complete = words.trim_end().len() > url.end;
        let url_range = if complete { url_range } else { self.wrapped(url_range) };
        let url_range = self.without_header(url_range);
        self.faults.extend(separators::faults(text, url_range.clone()));
        let url: String = text[url_range.clone()].lines().map(str::trim).collect();
        if is_remark_for_a_url(&url) {
            self.faults.push(message_fault(&rules::HTTP_NO_URL, url_range.clone(), "there is no URL here", None));
        } else if url.contains(char::is_whitespace) {
            let fix = without_blanks(&url);
            // One that is wrapped too has a finding for that: each is mended for itself.
            let is_plain = !text[url_range.clone()].contains('\n') && !has_blank_in_braces(&url);
            let fix = is_plain.then(|| (url_range.clone(), fix));
            self.faults.push(message_fault(&rules::HTTP_URL_BLANK, url_range.clone(), "the URL has blanks", fix));
        }
        Some(StartLine::Request { method, url, url_range })
    }

    /// Takes a header off that stands on the line of the URL: ` Content-Type: text/plain`.
    fn without_header(&mut self, url: Range<usize>) -> Range<usize> {
        let text = &self.text[url.clone()];
        let blanks = text.match_indices([' ', '\t']).map(|(at, _)| at);
        let found = blanks.filter_map(|at| header_line(text[at..].trim_start()).map(|found| (at, found)));
        let Some((at, (name, value))) = found.filter(|(_, (name, _))| is_known_header(name)).min_by_key(|(at, _)| *at) else {
            return url;
        };
        let before = text[..at].trim_end();
        let end = url.start + before.len();
        let from = url.end - text[at..].trim_start().len();
        let fix = Some((end..from, "\n".into()));
        self.faults.push(message_fault(
            &rules::HTTP_HEADER_ON_URL_LINE,
            from..url.end,
            "a header stands on the line of the URL",
            fix,
        ));
        self.leading = Some(Header { name: name.to_owned(), value: value.trim().to_owned(), range: from..url.end });
        url.start..url.start + without_protocol(before).trim_end().len()
    }

    /// Extends the range of a URL over the lines that continue it.
    fn wrapped(&mut self, url: Range<usize>) -> Range<usize> {
        let mut end = url.end;
        let mut at = self.at;
        let mut joined = None;
        let mut open = depth(&self.text[url.clone()]);
        while let Some(line) = self.line(at) {
            let so_far = &self.text[url.start..end];
            let more = line.trim_start().starts_with(['?', '&']) || so_far.ends_with(['?', '&']);
            let ends = line.trim().is_empty()
                || self.begins_message(at)
                || header_line(line).is_some_and(|(name, _)| is_known_header(name));
            if ends || line.trim_start().starts_with('{') || !(open > 0 || more) {
                break;
            }
            end = self.lines[at].start + line.trim_end().len();
            at += 1;
            open += depth(line);
            if open <= 0 {
                joined = Some((end, at));
            }
        }
        // Brackets that nothing closes are a slip of the pen, not a reason to swallow the body.
        let Some((end, at)) = joined else { return url };
        let one_line = self.text[url.start..end].lines().map(str::trim).collect();
        self.faults.push(message_fault(
            &rules::HTTP_WRAPPED_URL,
            url.start..end,
            "the URL goes over several lines",
            Some((url.start..end, one_line)),
        ));
        self.at = at;
        url.start..end
    }
}

/// A blank within braces belongs to a placeholder, which is a sample or nothing; so may one behind a brace that is never closed.
fn has_blank_in_braces(url: &str) -> bool {
    let mut depth = 0_usize;
    url.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 && c.is_whitespace()
    })
}

/// Words that a tool left where the path should be: the first segment behind the host is a sentence.
fn is_remark_for_a_url(url: &str) -> bool {
    let below = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, below)| below);
    let first = below.split(['/', '?']).next().unwrap_or(below);
    // A blank on either side of a word is a slip; three words are a sentence.
    first.split_whitespace().count() > 2
}

/// Open brackets of a URL, those that close taken off.
fn depth(url: &str) -> i32 {
    url.chars().map(|c| i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'))).sum()
}
