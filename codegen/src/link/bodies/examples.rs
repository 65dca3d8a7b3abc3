//! Which examples speak for which row.

use std::collections::HashMap;

use crate::config::Config;
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::http::url;
use crate::link::exchanges::Index;
use crate::lower::api::operations::version_segments;
use crate::model::{Exchange, Operation, OperationId, PageId};

/// Examples by the operation and page they belong to.
pub struct Examples<'a> {
    by_row: HashMap<(OperationId, PageId), Speaking<'a>>,
}

/// Examples that speak for a row.
#[derive(Default)]
struct Speaking<'a> {
    examples: Vec<&'a Exchange>,
    /// They exercise the row's operation, or one whose path ends as its own does.
    are_alike: bool,
}

impl<'a> Examples<'a> {
    /// Looks at all examples of all pages.
    pub fn new(operations: &[Operation], exchanges: &'a [Exchange], config: &Config, pages: usize) -> Self {
        let index = Index::new(operations, pages);
        let versions: Vec<String> = config.versions.keys().flat_map(|version| version_segments(config, version)).collect();
        let mut by_row: HashMap<(OperationId, PageId), Speaking<'_>> = HashMap::new();
        for exchange in exchanges {
            let exercised = exchange.target.as_ref().map(|target| target.operation);
            let exercised =
                exercised.or_else(|| of_other_version(&exchange.fact, exchange.page, operations, &index, config, &versions));
            if let Some(id) = exercised {
                let speaking = by_row.entry((id, exchange.page)).or_default();
                speaking.examples.push(exchange);
                speaking.are_alike = true;
            }
        }
        // Method lines of one page that differ in the path alone share its examples.
        let mut by_page: HashMap<(PageId, &str), Vec<(OperationId, &Exchange)>> = HashMap::new();
        for ((id, page), speaking) in &by_row {
            let shared = by_page.entry((*page, operations[*id].method.as_str())).or_default();
            shared.extend(speaking.examples.iter().map(|exchange| (*id, *exchange)));
        }
        for list in by_page.values_mut() {
            list.sort_by_key(|(_, exchange)| exchange.fact.ordinal);
        }
        for (id, operation) in operations.iter().enumerate() {
            for variant in &operation.variants {
                if let Some(shared) = by_page.get(&(variant.page, operation.method.as_str())) {
                    by_row.entry((id, variant.page)).or_insert_with(|| closest(operation, shared, operations));
                }
            }
        }
        Self { by_row }
    }

    /// The examples of a row in page order, and whether their paths end as its own does.
    pub fn of(&self, operation: OperationId, page: PageId) -> (Vec<&'a Exchange>, bool) {
        let speaking = self.by_row.get(&(operation, page));
        speaking.map_or_else(|| (Vec::new(), false), |speaking| (speaking.examples.clone(), speaking.are_alike))
    }
}

/// The operation of the example's own page that its request would exercise under the page's version. An example of a path that
/// its page does not document says nothing of the others.
fn of_other_version(
    fact: &ExchangeFact,
    page: PageId,
    operations: &[Operation],
    index: &Index,
    config: &Config,
    versions: &[String],
) -> Option<OperationId> {
    let StartLine::Request { method, url, .. } = &fact.request.message.start else { return None };
    let url = url::split(url);
    // Later steps of a longer conversation go to other hosts, and say nothing of the call that began it.
    if url.host.as_ref().is_some_and(|host| !config.service.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))) {
        return None;
    }
    let target = index.find(page, method, url.below_version(versions).1, operations)?;
    target.own_page.then_some(target.operation)
}

/// The examples whose paths end most like the operation's: a page may show the list, one item and its content. What stands
/// before the last two segments tells where the thing belongs, not what it is.
fn closest<'a>(operation: &Operation, shared: &[(OperationId, &'a Exchange)], operations: &[Operation]) -> Speaking<'a> {
    let end = |operation: &Operation| operation.identity.rsplit('/').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = end(operation);
    let likeness = |id: OperationId| own.iter().zip(&end(&operations[id])).take_while(|(own, other)| own == other).count();
    let best = shared.iter().map(|(id, _)| likeness(*id)).max().unwrap_or_default();
    let examples = shared.iter().filter(|(id, _)| likeness(*id) == best).map(|(_, exchange)| *exchange).collect();
    Speaking { examples, are_alike: best > 0 }
}
