//! JSON in a block of its own, which continues the message above it or stands for a whole one.

use crate::config::{Config, Words};
use crate::http::message::{self, BodyKind};
use crate::json::{self, Value};
use crate::lower::api::labels::{self, Label};
use crate::lower::leftovers;
use crate::lower::words::contains_any;
use crate::markdown::page::{Block, Fence, Page};

/// One whole object or list, in the language of the service.
pub fn is_one(fence: &Fence, config: &Config) -> bool {
    let looks = docwright::replay::body_kind(fence.text.trim(), "");
    if looks != BodyKind::Json || leftovers::is_for_people(fence, config) {
        return false;
    }
    let (node, _) = json::read(&fence.text);
    node.is_some_and(|node| matches!(node.value, Value::Object(_) | Value::Array(_)))
}

/// Whether what stands between a request and JSON leads on to the request's body: nothing, its heading, or words that speak of the request.
/// Tabs with the request in other languages may stand between.
pub fn continues_request(between: &[Block], words: &Words) -> bool {
    between.iter().all(|block| match block {
        Block::Comment(_) | Block::Tab(_) | Block::TabEnd(_) | Block::Include(_) => true,
        Block::Fence(fence) => leftovers::is_foreign_tab(fence.tab.as_deref(), words),
        block if labels::of(block, words) == Some(Label::Request) => true,
        Block::Paragraph(paragraph) => {
            let text = &paragraph.text.plain;
            contains_any(text, &words.request) && !contains_any(text, &words.response)
        }
        _ => false,
    })
}

/// The same of a response.
pub fn continues_response(between: &[Block], words: &Words) -> bool {
    between.iter().all(|block| matches!(block, Block::Comment(_)) || labels::of(block, words) == Some(Label::Response))
}

/// Whether a message with a status line stands below a block and under the same heading: that one is the response.
pub fn response_follows(page: &Page, index: usize) -> bool {
    let section = page.blocks[index + 1..].iter().take_while(|block| !matches!(block, Block::Heading(_)));
    section.into_iter().any(|block| matches!(block, Block::Fence(fence) if message::looks_like_response(&fence.text)))
}
