//! Which examples speak for an operation on one of its pages.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::config::Config;
use crate::http::method::Method;
use crate::http::template::Segment;
use crate::ids::TiSlice;
use crate::link::exchanges;
use crate::model::{Exchange, Operation, OperationId, PageId};

/// Examples by the operation and page they belong to.
pub struct Examples<'a> {
    by_place: HashMap<(OperationId, PageId), Speaking<'a>>,
}

/// Examples that speak for an operation on a page.
#[derive(Default)]
struct Speaking<'a> {
    examples: Vec<&'a Exchange>,
    /// They exercise the operation, or one whose path ends as its own does.
    are_alike: bool,
}

impl<'a> Examples<'a> {
    /// Looks at all examples of all pages.
    pub fn new(operations: &TiSlice<OperationId, Operation>, exchanges: &'a [Exchange], config: &Config) -> Self {
        let mut by_place: HashMap<(OperationId, PageId), Speaking<'_>> = HashMap::new();
        let mut unmatched: HashMap<PageId, Vec<&Exchange>> = HashMap::new();
        for exchange in exchanges {
            match &exchange.target {
                Some(target) => by_place.entry((target.operation, exchange.page)).or_default().examples.push(exchange),
                None => unmatched.entry(exchange.page).or_default().push(exchange),
            }
        }
        // Method lines of one page that differ in the path alone share its examples.
        let mut by_page: HashMap<(PageId, Method), Vec<(OperationId, &Exchange)>> = HashMap::new();
        for ((id, page), speaking) in &mut by_place {
            speaking.are_alike = true;
            let shared = by_page.entry((*page, operations[*id].method())).or_default();
            shared.extend(speaking.examples.iter().map(|exchange| (*id, *exchange)));
        }
        for list in by_page.values_mut() {
            list.sort_by_key(|(_, exchange)| exchange.fact.ordinal);
        }
        for (id, operation) in operations.iter_enumerated() {
            for variant in &operation.variants {
                let of_page =
                    || by_page.get(&(variant.page, operation.method())).map(|shared| closest(operation, shared, operations));
                let otherwise = || reached_otherwise(operation, unmatched.get(&variant.page)?, config);
                if let Entry::Vacant(vacant) = by_place.entry((id, variant.page))
                    && let Some(speaking) = otherwise().or_else(of_page)
                {
                    vacant.insert(speaking);
                }
            }
        }
        Self { by_place }
    }

    /// The examples of an operation on a page, in page order, and whether their paths end as its own does.
    pub fn speaking_for(&self, operation: OperationId, page: PageId) -> (Vec<&'a Exchange>, bool) {
        let speaking = self.by_place.get(&(operation, page));
        speaking.map_or_else(|| (Vec::new(), false), |speaking| (speaking.examples.clone(), speaking.are_alike))
    }
}

/// The examples of a page whose paths no page documents and end in the operation's own last name: the same thing, reached
/// another way. Any other example of an undocumented path says nothing of the documented ones.
fn reached_otherwise<'a>(operation: &Operation, unmatched: &[&'a Exchange], config: &Config) -> Option<Speaking<'a>> {
    let Some(Segment::Literal(name) | Segment::Function { name, .. }) = operation.template.segments.last() else { return None };
    let ends_alike = |exchange: &&&Exchange| {
        let (_, url) = exchange.fact.request_line();
        let path = exchanges::path_of(url, config, &[]);
        let last = path.as_deref().and_then(|path| path.trim_end_matches('/').rsplit('/').next()).unwrap_or_default();
        exchange.fact.method() == Some(operation.method())
            && last.split('(').next().is_some_and(|last| last.eq_ignore_ascii_case(name))
    };
    let examples: Vec<&Exchange> = unmatched.iter().filter(ends_alike).copied().collect();
    (!examples.is_empty()).then_some(Speaking { examples, are_alike: true })
}

/// The examples whose paths end most like the operation's: a page may show the list, one item and its content. What stands
/// before the last two segments tells where the thing belongs, not what it is.
fn closest<'a>(
    operation: &Operation,
    shared: &[(OperationId, &'a Exchange)],
    operations: &TiSlice<OperationId, Operation>,
) -> Speaking<'a> {
    let end = |operation: &Operation| operation.identity.path.rsplit('/').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = end(operation);
    let likeness = |id: OperationId| own.iter().zip(&end(&operations[id])).take_while(|(own, other)| own == other).count();
    let best = shared.iter().map(|(id, _)| likeness(*id)).max().unwrap_or_default();
    let examples = shared.iter().filter(|(id, _)| likeness(*id) == best).map(|(_, exchange)| *exchange).collect();
    Speaking { examples, are_alike: best > 0 }
}
