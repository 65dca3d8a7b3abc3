//! Which method lines a permission table is for, as its annotation or the code block right above it says.

use crate::config::Config;
use crate::facts::{LineChoice, NamedLine};
use crate::http::message::MethodLine;
use crate::http::template;
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
        named: named.into_iter().flat_map(|written| named_lines(written, config)).collect(),
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
    let read = lines.map(|line| named_lines(line, config));
    let are_whole = |named: &Vec<NamedLine>| !named.is_empty() && named.iter().all(|line| line.method.is_some());
    let read: Option<Vec<Vec<NamedLine>>> = read.map(|named| Some(named).filter(are_whole)).collect();
    read.unwrap_or_default().concat()
}

/// One string, or those of a list.
fn texts(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => items.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    }
}

/// `GET https://host/v1/me/cards/{card}` → GET and `/me/cards/{}`; a line for each of several methods.
fn named_lines(written: &str, config: &Config) -> Vec<NamedLine> {
    let written = written.trim();
    let (methods, url) = match MethodLine::read(written, &config.words.list_joining) {
        Some(line) => (line.methods.into_iter().map(|(method, _)| Some(method)).collect(), &written[line.url]),
        None => (vec![None], written),
    };
    let Some(template) = template::parse(url, &config.service.hosts, &config.bases("")).0 else { return Vec::new() };
    methods.into_iter().map(|method| NamedLine { method, path: template.identity() }).collect()
}
