//! Requests and responses in a fence. Ranges are byte offsets into the fence's text.

mod blanks;
mod head;
mod misplaced;
mod read;
mod reason;
mod separators;
mod start;

#[cfg(test)]
mod tests;

use crate::diagnostic::rules::Rule;
use crate::http::method::Method;
use std::ops::Range;

pub use docwright::replay::BodyKind;
pub use head::{
    MethodLine, is_header, is_remark, lacks_blank, looks_like_request, looks_like_response, method_line, misspelt_method,
};
pub use misplaced::headers_in_braces;
pub use read::read;

/// A request or a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its first line.
    pub start: StartLine,
    /// Headers in order, names as written.
    pub headers: Vec<Header>,
    /// What follows the head, untouched; `None` when nothing but blank lines does.
    pub body: Option<Body>,
    /// The whole message.
    pub range: Range<usize>,
    /// What was odd about its form.
    pub faults: Vec<MessageFault>,
}

impl Message {
    /// The first header of this name, which is written in any case.
    pub fn header(&self, name: &str) -> Option<&Header> {
        self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))
    }

    /// Whether its `Content-Type` is one of JSON; `None` where it has none.
    pub fn announces_json(&self) -> Option<bool> {
        self.header("content-type").map(|header| header.value.to_ascii_lowercase().contains("json"))
    }

    /// A request by a method that sends something as a rule.
    pub fn sends(&self) -> bool {
        matches!(self.start, StartLine::Request { method, .. } if method.carries_a_body())
    }

    /// A response of which only the body is shown, which is JSON.
    pub fn of_body(status: u16, text: &str) -> Self {
        let text = text.trim_end();
        let body = Body { text: text.to_owned(), range: 0..text.len(), kind: BodyKind::Json };
        let start = StartLine::Response { status, reason: String::new(), status_range: 0..0 };
        Self { start, headers: Vec::new(), body: Some(body), range: 0..text.len(), faults: Vec::new() }
    }
}

/// The first line of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum StartLine {
    /// `GET https://host/path HTTP/1.1`; lines of a wrapped URL are joined.
    Request {
        /// The method.
        method: Method,
        /// As written, without the protocol at the end.
        url: String,
        /// The URL's bytes.
        url_range: Range<usize>,
    },
    /// `HTTP/1.1 200 OK`
    Response {
        /// The code.
        status: u16,
        /// The free text behind it.
        reason: String,
        /// The code's bytes.
        status_range: Range<usize>,
    },
}

/// A header line.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// As written.
    pub name: String,
    /// Trimmed.
    pub value: String,
    /// The line's bytes.
    pub range: Range<usize>,
}

/// The body of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The text as shown.
    pub text: String,
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is by its looks.
    pub kind: BodyKind,
}

/// An oddity of a message's form.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageFault {
    /// Stable rule id, such as `http-blank-before-headers`.
    pub rule: &'static Rule,
    /// Where.
    pub range: Range<usize>,
    /// One line.
    pub message: String,
    /// Replacement that mends it, where that is mechanical.
    pub fix: Option<(Range<usize>, String)>,
}
