//! Setters for the request headers that the reference documents.

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span, doc_paragraphs, string_literal};
use crate::emit::views::spaced_doc_lines;
use crate::names::headers::HeaderName;

/// The file of the trait with the setters: `headers.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct HeadersView {
    /// A setter each.
    pub headers: Vec<HeaderView>,
}

/// The setter of a header.
#[derive(Clone, Debug, Serialize)]
pub struct HeaderView {
    /// Documentation.
    pub about: Vec<String>,
    /// Its name.
    pub name: String,
    /// The header, as a literal.
    pub wire_literal: String,
}

impl HeadersView {
    /// The headers of a client.
    pub fn of(emit: &Emit<'_>) -> Self {
        Self { headers: emit.names.headers.iter().map(header).collect() }
    }
}

fn header(header: &HeaderName) -> HeaderView {
    let mut about = doc_paragraphs(&header.description);
    if !about.is_empty() {
        about.push(String::new());
    }
    about.push(format!("Header: {}.", code_span(&header.wire)));
    HeaderView { about: spaced_doc_lines(about), name: header.rust.clone(), wire_literal: string_literal(&header.wire) }
}
