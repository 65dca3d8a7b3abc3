//! What exchanges are called: by the annotation where that is the only one of its name on the page, else by method and path, else by
//! a number behind those. An example that is inserted moves the names of others only where it is called the same.

use std::collections::HashMap;

use crate::ids::TiSlice;
use crate::model::{Exchange, Model, PageId};

use super::identifiers::{Reserved, method_name, snake_case};
use super::length::bounded_name;
use super::pages::{METHOD_LINES, PageName};
use super::scope::Scope;

/// The names of an exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeName {
    /// Its id: its page's, a dot, and what it is there. Snapshot, ledger and test are called so.
    pub id: String,
    /// The function that replays it, in its page's module.
    pub function: String,
}

/// The names of all exchanges, by the place of their page and their own place there.
pub fn exchange_names(model: &Model, pages: &TiSlice<PageId, PageName>) -> HashMap<(PageId, usize), ExchangeName> {
    let mut by_page: HashMap<PageId, Vec<&Exchange>> = HashMap::new();
    for exchange in &model.exchanges {
        by_page.entry(exchange.page).or_default().push(exchange);
    }
    let mut keys: Vec<(PageId, usize)> = Vec::new();
    let (mut wires, mut plain, mut functions) = (Vec::new(), Vec::new(), Vec::new());
    let mut in_order: Vec<(PageId, Vec<&Exchange>)> = by_page.into_iter().collect();
    in_order.sort_by_key(|(page, _)| *page);
    for (page, exchanges) in in_order {
        let labels = labels(&exchanges.iter().map(|exchange| Stated::of(model, exchange)).collect::<Vec<_>>());
        let mut scope = Scope::caseless();
        scope.reserve(METHOD_LINES);
        let called: Vec<String> = labels.iter().map(|label| function(label)).collect();
        let own: Vec<&str> = labels.iter().map(String::as_str).collect();
        functions.extend(scope.distinct_names(&own, &called));
        for (exchange, label) in exchanges.iter().zip(&labels) {
            keys.push((page, exchange.fact.ordinal));
            wires.push(format!("{}/{label}", model.pages[page].stem));
            plain.push(bounded_name(format!("{}.{label}", pages[page].id)));
        }
    }
    let mut scope = Scope::caseless();
    for page in pages {
        scope.reserve(&page.method_lines_id());
    }
    let ids = scope.distinct_names(&wires.iter().map(String::as_str).collect::<Vec<_>>(), &plain);
    keys.into_iter()
        .zip(ids.into_iter().zip(functions))
        .map(|(key, (id, function))| (key, ExchangeName { id, function }))
        .collect()
}

/// What a page says of an exchange that can name it.
struct Stated {
    annotation: Option<String>,
    call: String,
}

impl Stated {
    fn of(model: &Model, exchange: &Exchange) -> Self {
        let annotation = exchange.fact.name.as_deref().map(|name| label(name, '_')).filter(|name| !name.is_empty());
        let (method, url) = exchange.fact.request_line();
        let path = match &exchange.target {
            Some(target) => model.operations[target.operation].template.path(),
            None => path_of(url).to_owned(),
        };
        Self { annotation, call: label(&format!("{} {path}", method.to_lowercase()), '-') }
    }
}

/// The path of a URL: what stands between host and query.
fn path_of(url: &str) -> &str {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
    path.split(['?', '#']).next().unwrap_or(path)
}

/// A label for each exchange of a page, no two alike.
fn labels(stated: &[Stated]) -> Vec<String> {
    let mut annotations: HashMap<String, usize> = HashMap::new();
    for annotation in stated.iter().filter_map(|own| own.annotation.as_ref()) {
        *annotations.entry(annotation.to_lowercase()).or_default() += 1;
    }
    let mut calls: HashMap<&str, usize> = HashMap::new();
    let label = |own: &Stated| own.annotation.clone().filter(|name| annotations[&name.to_lowercase()] == 1);
    stated
        .iter()
        .map(|own| {
            label(own).unwrap_or_else(|| {
                let number = calls.entry(&own.call).or_default();
                *number += 1;
                if *number == 1 { own.call.clone() } else { format!("{}-{number}", own.call) }
            })
        })
        .collect()
}

/// Letters, digits and what a name of an annotation has between them; everything else is one separator.
fn label(text: &str, separator: char) -> String {
    let mut label = String::new();
    for c in text.chars() {
        let c = if c.is_ascii_alphanumeric() || c == '_' || c == '-' { c } else { separator };
        if c != separator || !label.is_empty() && !label.ends_with(separator) {
            label.push(c);
        }
    }
    bounded_name(label.trim_end_matches(separator).to_owned())
}

fn function(label: &str) -> String {
    method_name(&snake_case(label), Reserved::Module)
}

#[cfg(test)]
mod tests {
    use super::{Stated, label, labels, path_of};

    fn check(stated: &[(Option<&str>, &str)], expected: &[&str]) {
        let stated: Vec<Stated> = stated
            .iter()
            .map(|(annotation, call)| Stated { annotation: annotation.map(|name| label(name, '_')), call: label(call, '-') })
            .collect();
        assert_eq!(labels(&stated), expected);
    }

    #[test]
    fn an_annotation_that_is_alone_names_its_exchange() {
        check(&[(Some("bake_loaf"), "post /loaves"), (Some("eat loaf"), "delete /loaves/{id}")], &["bake_loaf", "eat_loaf"]);
        check(&[(Some("bake"), "post /loaves"), (Some("Bake"), "post /ovens")], &["post-loaves", "post-ovens"]);
    }

    #[test]
    fn without_one_the_call_does_and_then_a_number() {
        let get = (None, "get /loaves/{loaf-id}");
        check(&[get, (Some("bake"), "post /loaves"), get], &["get-loaves-loaf-id", "bake", "get-loaves-loaf-id-2"]);
    }

    #[test]
    fn what_is_inserted_moves_no_name() {
        let (get, put) = ((None, "get /loaves"), (Some("put_loaf"), "put /loaves/1"));
        check(&[get, put], &["get-loaves", "put_loaf"]);
        check(&[(Some("new"), "get /loaves"), get, put], &["new", "get-loaves", "put_loaf"]);
    }

    #[test]
    fn the_path_of_a_url_stands_between_host_and_query() {
        for (url, expected) in
            [("https://bakery.example/v1/loaves?$top=1", "/v1/loaves"), ("/loaves", "/loaves"), ("https://x", "")]
        {
            assert_eq!(path_of(url), expected, "{url}");
        }
    }
}
