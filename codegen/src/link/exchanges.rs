//! Which operation each example exercises.

use std::collections::HashMap;
use std::sync::Arc;

use docwright::replay::is_host;

use crate::config::Config;
use crate::facts::{ExchangeFact, Facts};
use crate::http::message::StartLine;
use crate::http::method::Method;
use crate::http::template::{Segment, Template};
use crate::http::url;
use crate::ids::{TiSlice, TiVec};
use crate::model::{Exchange, Operation, OperationId, PageId, Target};

/// All examples, each with the operation its request matches.
pub fn match_exchanges(
    pages: &TiSlice<PageId, &Facts>,
    operations: &TiSlice<OperationId, Operation>,
    config: &Config,
    version: &str,
) -> Vec<Exchange> {
    let index = OperationIndex::new(operations, pages.len());
    let segments = config.bases(version);
    let mut exchanges = Vec::new();
    for (page, facts) in pages.iter_enumerated() {
        for fact in &facts.exchanges {
            let target = find_target(Some(page), fact, operations, &index, config, &segments);
            let method_line = method_line(page, fact, target.as_ref(), operations, &index);
            exchanges.push(Exchange { page, fact: Arc::clone(fact), target, method_line });
        }
    }
    exchanges
}

/// The operation that an example exercises; `versions` are the first segments that name the page's version. A page that is newer than the
/// index is none of those in it.
pub fn find_target(
    page: Option<PageId>,
    fact: &ExchangeFact,
    operations: &TiSlice<OperationId, Operation>,
    index: &OperationIndex,
    config: &Config,
    versions: &[String],
) -> Option<Target> {
    let StartLine::Request { method, url, .. } = &fact.request.message.start else { return None };
    path_of(url, config, versions).and_then(|path| index.find(page, *method, &path, operations))
}

/// The path of a URL below host and version; `None` when it leads to a host that is not the service's.
pub fn path_of(written: &str, config: &Config, versions: &[String]) -> Option<String> {
    let url = url::split_url(written);
    if url.host.as_ref().is_some_and(|host| !config.service.hosts.iter().any(|own| is_host(own, host))) {
        return None;
    }
    Some(url.below_version(versions).1.to_owned())
}

/// Operations by method and first segment, and by page, so that a request is compared with few of them.
#[derive(Debug)]
pub struct OperationIndex {
    by_start: HashMap<(Method, String), Vec<OperationId>>,
    by_page: TiVec<PageId, Vec<(OperationId, usize)>>,
}

impl OperationIndex {
    /// Prepares the operations of this many pages.
    pub fn new(operations: &TiSlice<OperationId, Operation>, pages: usize) -> Self {
        let mut by_start: HashMap<(Method, String), Vec<OperationId>> = HashMap::new();
        let mut by_page: TiVec<PageId, _> = vec![Vec::new(); pages].into();
        for (id, operation) in operations.iter_enumerated() {
            let key = (operation.method(), start(&operation.template));
            by_start.entry(key).or_default().push(id);
            for (index, variant) in operation.variants.iter().enumerate() {
                by_page[variant.page].push((id, index));
            }
        }
        Self { by_start, by_page }
    }

    /// The method lines of a page: operations and which of their variants.
    pub fn of_page(&self, page: PageId) -> impl Iterator<Item = (OperationId, usize)> + '_ {
        self.by_page.get(page).into_iter().flatten().copied()
    }

    /// The operation that a request on a page exercises: one of the page's own where one fits, else the closest of all.
    pub fn find(
        &self,
        page: Option<PageId>,
        method: Method,
        path: &str,
        operations: &TiSlice<OperationId, Operation>,
    ) -> Option<Target> {
        // The operation's own template gives the values in the order in which its call takes them.
        let lines = page.into_iter().flat_map(|page| self.of_page(page));
        let own = lines.filter(|(id, _)| operations[*id].method() == method).filter_map(|(id, variant)| {
            matched(id, &operations[id].template, path).or_else(|| matched(id, &operations[id].variants[variant].template, path))
        });
        if let Some(best) = best(own) {
            return Some(Target { own_page: true, ..best });
        }
        let first = path.trim_start_matches('/').split(['/', '(']).next().unwrap_or_default().to_lowercase();
        let others = self.by_start.get(&(method, first)).into_iter().flatten();
        best(others.filter_map(|id| matched(*id, &operations[*id].template, path)))
    }
}

fn matched(operation: OperationId, template: &Template, path: &str) -> Option<(usize, Target)> {
    let bindings = template.matches(path)?;
    let fixed =
        template.segments.iter().filter(|segment| matches!(segment, Segment::Literal(_) | Segment::Function { .. })).count();
    let values = bindings.into_iter().map(|binding| binding.value).collect();
    Some((fixed, Target { operation, values, own_page: false }))
}

/// The match with the most fixed segments, the first on a tie.
fn best(matches: impl Iterator<Item = (usize, Target)>) -> Option<Target> {
    let mut best: Option<(usize, Target)> = None;
    for found in matches {
        if best.as_ref().is_none_or(|(fixed, _)| found.0 > *fixed) {
            best = Some(found);
        }
    }
    best.map(|(_, target)| target)
}

fn start(template: &Template) -> String {
    match template.segments.first() {
        Some(Segment::Literal(text)) => text.to_lowercase(),
        Some(Segment::Function { name, .. }) => name.to_lowercase(),
        _ => String::new(),
    }
}

/// The method line that lists an example: the one it exercises on its own page, else the page's first.
fn method_line(
    page: PageId,
    fact: &ExchangeFact,
    target: Option<&Target>,
    operations: &TiSlice<OperationId, Operation>,
    index: &OperationIndex,
) -> Option<(OperationId, usize)> {
    let documented = |id: OperationId| operations[id].implied_by.is_none();
    let exact = target.filter(|target| documented(target.operation)).and_then(|target| {
        let url = url::split_url(fact.request_line().1);
        let own = operations[target.operation].variants.iter().enumerate().filter(|(_, variant)| variant.page == page);
        // Lines that differ in the query alone: the one whose parameters the example has, and of these the one with the most.
        let closest = own.min_by_key(|(_, variant)| {
            let query = &variant.template.query;
            let has = |name: &str| url.query.iter().any(|pair| pair.name.eq_ignore_ascii_case(name));
            let missing = query.iter().filter(|parameter| !has(&parameter.name)).count();
            (missing, std::cmp::Reverse(query.len()))
        });
        closest.map(|(variant, _)| (target.operation, variant))
    });
    exact.or_else(|| {
        let on_page = &index.by_page[page];
        let lines = on_page.iter().copied().filter(|(id, _)| documented(*id));
        // A method line that a correction gives stands behind those of the page.
        lines.min_by_key(|(id, variant)| {
            let span = operations[*id].variants[*variant].span;
            (span.file != fact.request.span.file, span.start)
        })
    })
}
