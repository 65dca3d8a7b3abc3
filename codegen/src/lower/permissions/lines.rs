//! Which method lines a permission table is for, as its annotation or the code block right above it says.

use crate::config::Config;
use crate::facts::{LineChoice, NamedLine};
use crate::http::{message, template};
use crate::json::{Node, Value};
use crate::lower::annotation::{self, Kind};
use crate::lower::words;
use crate::markdown::page::{Block, Page};

/// What the annotation of the table or inclusion at `index` says, else the method lines right above it in the permission section.
pub fn chosen_lines(page: &Page, index: usize, config: &Config) -> LineChoice {
    let keys = &config.annotations;
    let Some(value) = annotation::bound_to(page, index).filter(|value| annotation::kind(value, keys) == Some(Kind::Permissions))
    else {
        return LineChoice { named: lines_above(page, index, config), merged: false };
    };
    let named = value.get(&keys.request_urls).map(texts).unwrap_or_default();
    LineChoice {
        named: named.into_iter().filter_map(|written| named_line(written, config)).collect(),
        merged: annotation::flag(value, &keys.merge_permissions),
    }
}

/// `GET /me/cards` in a code block of the permission section, above the table that is for it.
fn lines_above(page: &Page, index: usize, config: &Config) -> Vec<NamedLine> {
    let mut above = page.blocks[..index].iter().rev();
    let nearest = above.find(|block| !matches!(block, Block::Comment(_) | Block::Paragraph(_)));
    let Some(Block::Fence(fence)) = nearest else { return Vec::new() };
    let section = above.find_map(|block| match block {
        Block::Heading(heading) => Some(heading.text.plain.as_str()),
        _ => None,
    });
    if !section.is_some_and(|heading| words::begins_with_any(heading, &config.words.permissions)) {
        return Vec::new();
    }
    let lines = fence.text.lines().filter(|line| !line.trim().is_empty());
    let read: Option<Vec<NamedLine>> =
        lines.map(|line| message::method_line(line.trim()).and_then(|_| named_line(line, config))).collect();
    read.unwrap_or_default()
}

/// One string, or those of a list.
fn texts(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => items.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    }
}

/// `GET https://host/v1/me/cards/{card}` → GET and `/me/cards/{}`.
fn named_line(written: &str, config: &Config) -> Option<NamedLine> {
    let written = written.trim();
    let (method, url) = match message::method_line(written) {
        Some((method, url)) => (Some(method), &written[url]),
        None => (None, written),
    };
    let template = template::parse(url, &config.service.hosts, &config.bases("")).0?;
    Some(NamedLine { method, path: template.identity() })
}
