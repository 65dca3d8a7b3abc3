//! The protocol's types and how plain data becomes them. Nothing here knows what a page means.

pub mod command;
pub mod completion;
pub mod diagnostic;
pub mod edit;
pub mod symbol;
pub mod tokens;

use lsp_types::{MarkupContent, MarkupKind};

use crate::client::Client;

/// A Markdown text, for clients that show it as such and for those that show it as it is written.
pub fn markup_content(client: &Client, value: String) -> MarkupContent {
    MarkupContent { kind: if client.shows_markdown { MarkupKind::Markdown } else { MarkupKind::PlainText }, value }
}
