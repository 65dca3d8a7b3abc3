//! A documented exchange as text, and its messages taken apart.

use super::{BodyKind, body_kind, media_type};

/// A documented exchange: whole messages, as the page shows them, mended where that is mechanical.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The page and the number of the exchange on it: `user-get.2`.
    pub id: &'a str,
    /// The request: its line, headers, a blank line, the body.
    pub request: &'a str,
    /// The responses in the same form.
    pub responses: &'a [&'a str],
    /// The messages are not quite what the page shows, but mended.
    pub repaired: bool,
    /// How many JSON leaves of its bodies go through a documented property.
    pub typed: usize,
    /// Method, page and path template of the operation that the request matches.
    pub operation: Option<(&'a str, &'a str, &'a str)>,
}

/// A message taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// The first line.
    pub start: &'a str,
    /// Headers in order.
    pub headers: Vec<(&'a str, &'a str)>,
    /// What follows the blank line.
    pub body: Option<&'a str>,
}

impl<'a> Message<'a> {
    /// Takes a message apart: a line, headers, a blank line, the body.
    pub fn parse(text: &'a str) -> Self {
        let (head, body) = match text.split_once("\n\n") {
            Some((head, body)) => (head, Some(body)),
            None => (text.trim_end_matches('\n'), None),
        };
        let mut lines = head.lines();
        let start = lines.next().unwrap_or_default();
        let headers = lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.trim(), value.trim())).collect();
        Self { start, headers, body }
    }

    /// Method and URL of a request.
    pub fn request_line(&self) -> (&'a str, &'a str) {
        self.start.split_once(' ').unwrap_or((self.start, ""))
    }

    /// Status code of a response; 0 where there is none.
    pub fn status(&self) -> u16 {
        self.start.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
    }

    /// A header by name.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The body where it is meant as JSON: by its looks, or by its headers where it does not stand for something else.
    pub fn json(&self) -> Option<&'a str> {
        let body = self.body.filter(|body| !body.trim().is_empty())?;
        match self.kind(body) {
            BodyKind::Json => Some(body),
            BodyKind::Text | BodyKind::Xml => self.states_json().then_some(body),
            BodyKind::Placeholder | BodyKind::Base64 | BodyKind::Multipart => None,
        }
    }

    /// The body where it stands for bytes, though its headers call it JSON.
    pub fn stand_in(&self) -> Option<&'a str> {
        let body = self.body.filter(|body| !body.trim().is_empty() && self.states_json())?;
        matches!(self.kind(body), BodyKind::Placeholder | BodyKind::Base64).then_some(body)
    }

    fn kind(&self, body: &str) -> BodyKind {
        body_kind(body.trim(), self.header("content-type").unwrap_or_default())
    }

    fn states_json(&self) -> bool {
        self.header("content-type").is_some_and(|value| media_type(value).ends_with("json"))
    }
}
