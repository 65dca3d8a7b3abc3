//! Reads the text of a fence as messages. It never fails: what belongs to no message becomes a fault.

use crate::diagnostic::rules;
use crate::diagnostic::rules::Rule;
use std::ops::Range;

use docwright::replay::body_kind;

use super::head::{
    bare_status_line, header_line, is_header, is_known_header, is_remark, is_request_line, method_line, status_line,
};
use super::{Body, Header, Message, MessageFault, misplaced};

/// Reads every message of a text. The second part holds the faults that belong to no message.
pub fn read(text: &str) -> (Vec<Message>, Vec<MessageFault>) {
    let lines = lines(text);
    let mut faults = Vec::new();
    let mut messages: Vec<Message> = Vec::new();
    let begins = |line: &str| method_line(line).is_some() || status_line(line).is_some();
    let says_nothing = |line: &Range<usize>| text[line.clone()].trim().is_empty() || is_remark(&text[line.clone()]);
    let top = lines.iter().position(|line| !says_nothing(line));
    let first = match top {
        Some(at) if bare_status_line(&text[lines[at].clone()]).is_some() => top,
        _ => lines.iter().position(|line| begins(&text[line.clone()])),
    };
    let before = first.map_or(text.len(), |at| lines[at].start);
    let skipped = lines.iter().take_while(|line| line.start < before);
    if !skipped.clone().all(says_nothing) {
        let range = trimmed(text, 0..before);
        faults.push(message_fault(&rules::HTTP_NO_START_LINE, range, "this belongs to no request or response", None));
    } else if before > 0 && first.is_some() && text[..before].trim().is_empty() {
        faults.push(message_fault(
            &rules::HTTP_BLANK_BEFORE_START,
            0..before,
            "blank lines before the first line",
            Some((0..before, String::new())),
        ));
    }
    let mut at = first.unwrap_or(lines.len());
    while at < lines.len() {
        let mut reader = Reader { text, lines: &lines, at, faults: Vec::new(), leading: None };
        let Some(mut message) = reader.message() else {
            break;
        };
        if !messages.is_empty() {
            let place = lines[at].clone();
            message
                .faults
                .insert(0, message_fault(&rules::HTTP_SEVERAL_MESSAGES, place, "another message in the same block", None));
        }
        at = reader.at;
        messages.push(message);
    }
    (messages, faults)
}

/// The lines of a text without their ends.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let start = at;
            at += line.len();
            start..start + line.trim_end_matches(['\n', '\r']).len()
        })
        .collect()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..(range.start + part.trim_end().len()).max(start)
}

pub(super) fn message_fault(
    rule: &'static Rule,
    range: Range<usize>,
    message: &str,
    fix: Option<(Range<usize>, String)>,
) -> MessageFault {
    MessageFault { rule, range, message: message.to_owned(), fix }
}

/// The state of reading.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) lines: &'t [Range<usize>],
    /// The next line.
    pub(super) at: usize,
    pub(super) faults: Vec<MessageFault>,
    /// A header on the line of the URL.
    pub(super) leading: Option<Header>,
}

impl<'t> Reader<'t> {
    pub(super) fn line(&self, at: usize) -> Option<&'t str> {
        self.lines.get(at).map(|range| &self.text[range.clone()])
    }

    fn is_blank(&self, at: usize) -> bool {
        self.line(at).is_some_and(|line| line.trim().is_empty())
    }

    pub(super) fn begins_message(&self, at: usize) -> bool {
        self.line(at).is_some_and(|line| is_request_line(line) || status_line(line).is_some())
    }

    fn message(&mut self) -> Option<Message> {
        let first = self.lines.get(self.at)?.start;
        let start = self.start_line()?;
        let mut headers = self.headers();
        let body = self.body(&mut headers);
        let shown = headers.iter().map(|header| header.range.end).chain(body.iter().map(|body| body.range.end));
        let last = shown.max().filter(|_| body.is_some()).unwrap_or_else(|| self.lines[self.at - 1].end);
        let end = first + self.text[first..last].trim_end().len();
        Some(Message { start, headers, body, range: first..end, faults: std::mem::take(&mut self.faults) })
    }

    fn headers(&mut self) -> Vec<Header> {
        let mut headers: Vec<Header> = self.leading.take().into_iter().collect();
        while let Some(line) = self.line(self.at) {
            let range = self.lines[self.at].clone();
            if line.trim().is_empty() {
                // Until the content's type is known, what looks like a header is none of its text.
                let complete = headers.iter().any(|header| header.name.eq_ignore_ascii_case("content-type"));
                let blank = self.at;
                if !complete {
                    self.pass_blank_before_headers();
                }
                if self.at > blank {
                    continue;
                }
                break;
            }
            if self.begins_message(self.at) {
                break;
            }
            let folded = line.starts_with([' ', '\t']) && !line.trim_start().starts_with(['{', '[', '<', '"', '}', ']']);
            if let (true, Some(last)) = (folded && header_line(line.trim()).is_none(), headers.last_mut()) {
                last.value.push(' ');
                last.value.push_str(line.trim());
                last.range.end = range.end;
            } else if let Some((name, value)) = header_line(line) {
                if !value.is_empty() && !value.starts_with(char::is_whitespace) {
                    let at = range.end - value.len();
                    self.faults.push(message_fault(
                        &rules::HTTP_HEADER_SPACE,
                        range.clone(),
                        "a blank is missing behind the colon",
                        Some((at..at, " ".into())),
                    ));
                }
                headers.push(Header { name: name.to_owned(), value: value.trim().to_owned(), range });
            } else if let Some((name, value)) = line.trim().split_once(' ').filter(|(name, _)| is_known_header(name)) {
                let at = range.start + line.find(' ').unwrap_or(0);
                self.faults.push(message_fault(
                    &rules::HTTP_HEADER_COLON,
                    range.clone(),
                    "a colon is missing behind the header's name",
                    Some((at..at, ":".into())),
                ));
                headers.push(Header { name: name.to_owned(), value: value.trim().to_owned(), range });
            } else {
                break;
            }
            self.at += 1;
        }
        headers
    }

    /// Blank lines between the first line and the headers.
    fn pass_blank_before_headers(&mut self) {
        let first = self.at;
        let mut at = first;
        while self.is_blank(at) {
            at += 1;
        }
        if self.line(at).and_then(header_line).is_some_and(|(name, _)| is_known_header(name)) {
            let range = self.lines[first].start..self.lines[at].start;
            let fix = Some((range.clone(), String::new()));
            self.faults.push(message_fault(
                &rules::HTTP_BLANK_BEFORE_HEADERS,
                range,
                "a blank line stands before the headers",
                fix,
            ));
            self.at = at;
        }
    }

    /// Remarks between one message and the next, or at the end: a message without headers has no text for a body.
    fn pass_remarks(&mut self) {
        let mut at = self.at;
        while self.line(at).is_some_and(|line| line.trim().is_empty() || is_remark(line)) {
            at += 1;
        }
        if at >= self.lines.len() || self.begins_message(at) {
            self.at = at;
        }
    }

    fn body(&mut self, headers: &mut Vec<Header>) -> Option<Body> {
        if headers.is_empty() {
            self.pass_remarks();
        }
        let head = self.lines[self.at.max(1) - 1].end;
        let glued = self.at < self.lines.len() && !self.is_blank(self.at) && !self.begins_message(self.at);
        while self.is_blank(self.at) {
            self.at += 1;
        }
        let start = self.lines.get(self.at)?.start;
        let multipart = headers.iter().any(|header| {
            header.name.eq_ignore_ascii_case("content-type") && header.value.to_ascii_lowercase().starts_with("multipart/")
        });
        let mut nesting = Nesting::default();
        while self.at < self.lines.len() && (multipart || !self.begins_message(self.at) || nesting.inside()) {
            nesting.pass(&self.text[self.lines[self.at].clone()]);
            self.at += 1;
        }
        let end = self.lines.get(self.at).map_or(self.text.len(), |line| line.start);
        let range = start..start + self.text[start..end].trim_end().len();
        if range.is_empty() {
            return None;
        }
        let shown = range.clone();
        let range = if multipart { range } else { self.without_misplaced_headers(head, range, headers) };
        if range.is_empty() {
            return None;
        }
        if glued && range == shown {
            self.faults.push(message_fault(
                &rules::HTTP_MISSING_BLANK,
                start..start,
                "a blank line is missing before the body",
                Some((start..start, "\n".into())),
            ));
        }
        Some(self.body_of(range, headers))
    }

    fn body_of(&self, range: Range<usize>, headers: &[Header]) -> Body {
        let text = self.text[range.clone()].to_owned();
        let content_type = headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type"));
        let kind = body_kind(text.trim(), content_type.map_or("", |header| &header.value));
        Body { text, range, kind }
    }

    /// Takes headers for what they are that stand in `shown`, the place of the body, behind a head that ends at `head`. Gives the place
    /// of what is left: all of it where there are none, an empty one where there is nothing else.
    fn without_misplaced_headers(&mut self, head: usize, shown: Range<usize>, headers: &mut Vec<Header>) -> Range<usize> {
        let text = &self.text[shown.clone()];
        let (body, found, mended) = if let Some(lines) = misplaced::headers_in_braces(text) {
            (shown.start..shown.start, shown.clone(), format!("\n{lines}"))
        } else if let Some(below) = misplaced::below(text) {
            let json = text[..below].trim_end();
            let lines: Vec<&str> = text[below..].lines().filter(|line| !line.trim().is_empty()).collect();
            let found = trimmed(self.text, shown.start + below..shown.end);
            (shown.start..shown.start + json.len(), found, format!("\n{}\n\n{json}", lines.join("\n")))
        } else {
            return shown;
        };
        let message =
            if body.is_empty() { "headers stand in braces, as if they were a body" } else { "headers stand below the body" };
        self.faults.push(message_fault(&rules::HTTP_HEADER_MISPLACED, found.clone(), message, Some((head..shown.end, mended))));
        for range in lines(&self.text[found.clone()]) {
            let line = self.text[found.start + range.start..found.start + range.end].trim().trim_end_matches(',');
            if let Some((name, value)) = header_line(line).filter(|_| is_header(line)) {
                let range = found.start + range.start..found.start + range.end;
                headers.push(Header { name: name.to_owned(), value: value.trim().to_owned(), range });
            }
        }
        body
    }
}

/// Whether a line stands inside a JSON value, so that a word such as `GET` there begins no message.
#[derive(Default)]
struct Nesting {
    depth: i32,
    quoted: bool,
}

impl Nesting {
    fn inside(&self) -> bool {
        self.quoted
    }

    fn pass(&mut self, line: &str) {
        let mut escaped = false;
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => self.quoted = !self.quoted,
                '{' | '[' if !self.quoted => self.depth += 1,
                '}' | ']' if !self.quoted => self.depth -= 1,
                _ => {}
            }
        }
        // A string over several lines is rare, a forgotten quote is not.
        if self.depth <= 0 {
            self.quoted = false;
        }
    }
}
