//! Which method lines a permission table is for, as its annotation says.

use crate::config::Config;
use crate::facts::LineChoice;
use crate::http::{message, template};
use crate::json::{Node, Value};
use crate::lower::annotation::{self, Kind};
use crate::markdown::page::Page;

/// What the annotation of the table or inclusion at `index` says; nothing where it has none.
pub fn chosen(page: &Page, index: usize, config: &Config) -> LineChoice {
    let keys = &config.annotations;
    let Some(value) = annotation::bound_to(page, index).filter(|value| annotation::kind(value, keys) == Some(Kind::Permissions))
    else {
        return LineChoice::default();
    };
    let named = value.get(&keys.request_urls).map(texts).unwrap_or_default();
    LineChoice {
        named: named.into_iter().filter_map(|written| identity(written, config)).collect(),
        merged: annotation::flag(value, &keys.merge_permissions),
    }
}

/// One string, or those of a list.
fn texts(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => items.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    }
}

/// `GET https://host/v1/me/cards/{card}` → `GET /me/cards/{}`.
fn identity(written: &str, config: &Config) -> Option<String> {
    let written = written.trim();
    let (method, url) = match message::method_line(written) {
        Some((method, url)) => (Some(method), &written[url]),
        None => (None, written),
    };
    let identity = template::parse(url, &config.service.hosts, &config.bases("")).0?.identity();
    Some(method.map_or_else(|| identity.clone(), |method| format!("{method} {identity}")))
}
