//! One page, and places on it, for tests.

use crate::source::{FileId, PageKind, SourceFile, Sources, Span};

/// A reference of one page.
pub fn sources(path: &str, text: &str) -> Sources {
    let mut sources = Sources::default();
    let file = SourceFile { path: path.into(), api_version: "v1".into(), page_kind: PageKind::Api, text: text.into() };
    sources.push(file, None);
    sources
}

/// Where a part first stands in the text of that page.
pub fn span_of(text: &str, part: &str) -> Span {
    let start = text.find(part).expect("it stands there");
    Span { file: FileId(0), start: start as u32, end: (start + part.len()) as u32 }
}
