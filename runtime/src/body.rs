//! Request bodies as data.

use std::fmt::{self, Display};

use bytes::Bytes;

use crate::transport::{Outgoing, StreamBody};

/// What a request carries. Its media type is the request's `Content-Type` header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// JSON text.
    Json(String),
    /// Any other text.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
    /// Parts, each with headers of its own.
    Multipart(Multipart),
    /// Bytes that are made while they are sent.
    Stream(StreamBody),
}

impl Body {
    /// Whether there is no body at all.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The body as it goes to the transport.
    pub fn to_outgoing(&self) -> Outgoing {
        match self {
            Self::Stream(stream) => stream.clone().into(),
            known => known.to_bytes().into(),
        }
    }

    /// The bytes of the body as it goes out; none of one that is made while it is sent.
    pub fn to_bytes(&self) -> Bytes {
        match self {
            Self::Empty | Self::Stream(_) => Bytes::new(),
            Self::Json(text) | Self::Text(text) => Bytes::copy_from_slice(text.as_bytes()),
            Self::Bytes(bytes) => bytes.clone(),
            Self::Multipart(parts) => parts.to_bytes(),
        }
    }
}

impl Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Json(text) | Self::Text(text) => f.write_str(text),
            Self::Bytes(bytes) => write!(f, "({} bytes)", bytes.len()),
            Self::Stream(_) => f.write_str("(a stream)"),
            Self::Multipart(parts) => f.write_str(&String::from_utf8_lossy(&parts.to_bytes())),
        }
    }
}

/// A body of several parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multipart {
    subtype: &'static str,
    boundary: Option<String>,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Multipart {
    /// `multipart/form-data`.
    #[must_use]
    pub fn form() -> Self {
        Self { subtype: "form-data", boundary: None, parts: Vec::new() }
    }

    /// `multipart/mixed`.
    #[must_use]
    pub fn mixed() -> Self {
        Self { subtype: "mixed", ..Self::form() }
    }

    /// Chooses the boundary; without it one is found that no part contains.
    #[must_use]
    pub fn boundary(mut self, boundary: impl Into<String>) -> Self {
        self.boundary = Some(boundary.into());
        self
    }

    /// Adds a named field of a form.
    #[must_use]
    pub fn field(self, name: &str, content_type: &str, body: impl Into<Bytes>) -> Self {
        let disposition = format!("form-data; name=\"{}\"", name.replace('"', "%22"));
        self.part([("Content-Disposition", disposition.as_str()), ("Content-Type", content_type)], body)
    }

    /// Adds a part with these headers. Line ends inside a header become spaces.
    #[must_use]
    pub fn part<'a>(mut self, headers: impl IntoIterator<Item = (&'a str, &'a str)>, body: impl Into<Bytes>) -> Self {
        let one_line = |text: &str| text.replace(['\r', '\n'], " ");
        let headers = headers.into_iter().map(|(name, value)| (one_line(name), one_line(value))).collect();
        self.parts.push(Part { headers, body: body.into() });
        self
    }

    pub(crate) fn content_type(&self) -> String {
        format!("multipart/{}; boundary={}", self.subtype, self.found_boundary())
    }

    fn found_boundary(&self) -> String {
        if let Some(boundary) = &self.boundary {
            return boundary.clone();
        }
        let contains = |boundary: &str| {
            self.parts.iter().any(|part| part.body.windows(boundary.len()).any(|window| window == boundary.as_bytes()))
        };
        let mut number = 0;
        loop {
            let boundary = format!("part-{number:08}");
            if !contains(&boundary) {
                return boundary;
            }
            number += 1;
        }
    }

    fn to_bytes(&self) -> Bytes {
        let boundary = self.found_boundary();
        let mut out = Vec::new();
        for part in &self.parts {
            out.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            for (name, value) in &part.headers {
                out.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
            }
            out.extend_from_slice(b"\r\n");
            out.extend_from_slice(&part.body);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        out.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parts: Multipart, content_type: &str, text: &str) {
        assert_eq!(parts.content_type(), content_type);
        assert_eq!(Body::Multipart(parts).to_bytes(), text.replace('\n', "\r\n"));
    }

    #[test]
    fn multipart_prints() {
        check(
            Multipart::form().boundary("cut").field("note", "text/html", "<p>"),
            "multipart/form-data; boundary=cut",
            "--cut\nContent-Disposition: form-data; name=\"note\"\nContent-Type: text/html\n\n<p>\n--cut--\n",
        );
        check(
            Multipart::mixed().part([("A", "b\r\nEvil: c")], "part-00000000"),
            "multipart/mixed; boundary=part-00000001",
            "--part-00000001\nA: b  Evil: c\n\npart-00000000\n--part-00000001--\n",
        );
    }
}
