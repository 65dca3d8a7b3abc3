//! Which examples speak for which row.

use std::collections::HashMap;

use crate::config::Config;
use crate::link::exchanges;
use crate::model::{Exchange, Operation};

/// Examples by the operation and page they belong to.
pub struct Examples<'a> {
    by_row: HashMap<(usize, usize), Vec<&'a Exchange>>,
}

impl<'a> Examples<'a> {
    /// Looks at all examples of all pages.
    pub fn new(operations: &[Operation], exchanges: &'a [Exchange], config: &Config) -> Self {
        let mut by_row: HashMap<(usize, usize), Vec<&Exchange>> = HashMap::new();
        let mut unmatched: HashMap<(usize, usize), Vec<&Exchange>> = HashMap::new();
        for exchange in exchanges {
            let (method, written) = exchange.fact.request_line();
            if let Some(target) = &exchange.target {
                by_row.entry((target.operation, exchange.page)).or_default().push(exchange);
            } else if let Some((id, _)) = exchange.row.filter(|(id, _)| operations[*id].method == method)
                && is_of_service(written, config)
            {
                unmatched.entry((id, exchange.page)).or_default().push(exchange);
            }
        }
        // An example that matches nothing still shows the bodies of its page's operation of that method, if nothing else does.
        for (row, examples) in unmatched {
            by_row.entry(row).or_insert(examples);
        }
        // Method lines of one page that differ in the path alone share its examples.
        let mut by_page: HashMap<(usize, String), Vec<&Exchange>> = HashMap::new();
        for ((id, page), list) in &by_row {
            by_page.entry((*page, operations[*id].method.clone())).or_default().extend(list);
        }
        for list in by_page.values_mut() {
            list.sort_by_key(|exchange| exchange.fact.ordinal);
        }
        for (id, operation) in operations.iter().enumerate() {
            for variant in &operation.variants {
                if let Some(shared) = by_page.get(&(variant.page, operation.method.clone())) {
                    by_row.entry((id, variant.page)).or_insert_with(|| closest(operation, shared, operations));
                }
            }
        }
        Self { by_row }
    }

    /// The examples of a row, in page order.
    pub fn of(&self, operation: usize, page: usize) -> Vec<&'a Exchange> {
        self.by_row.get(&(operation, page)).cloned().unwrap_or_default()
    }
}

/// Later steps of a longer conversation go to other hosts, and say nothing of the call that began it.
fn is_of_service(written: &str, config: &Config) -> bool {
    exchanges::path_of(written, config, &[]).is_some()
}

/// The examples whose paths end most like the operation's: a page may show the list, one item and its content. What stands
/// before the last two segments tells where the thing belongs, not what it is.
fn closest<'a>(operation: &Operation, examples: &[&'a Exchange], operations: &[Operation]) -> Vec<&'a Exchange> {
    let end = |operation: &Operation| operation.identity.rsplit('/').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = end(operation);
    let likeness = |exchange: &Exchange| {
        let other = exchange.target.as_ref().map(|target| end(&operations[target.operation])).unwrap_or_default();
        own.iter().zip(&other).take_while(|(own, other)| own == other).count()
    };
    let best = examples.iter().map(|exchange| likeness(exchange)).max().unwrap_or_default();
    examples.iter().copied().filter(|exchange| likeness(exchange) == best).collect()
}
