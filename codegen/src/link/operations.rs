//! Method lines of all pages, gathered into operations.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::facts::{Facts, OperationFact};
use crate::http::template::{Segment, Template};
use crate::model::{Content, Operation, PageId, Variant};

/// One operation per identity, in the order of first appearance; types and permissions are still open.
pub fn link(pages: &[&Facts]) -> Vec<Operation> {
    let identity = |fact: &OperationFact| format!("{} {}", fact.method, fact.template.identity());
    let lines = pages.iter().flat_map(|facts| &facts.operations);
    let documented: HashSet<String> = lines.filter(|line| !line.aside).map(identity).collect();
    let mut operations: Vec<Operation> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (page, facts) in pages.iter().enumerate() {
        for fact in &facts.operations {
            let identity = identity(fact);
            // A remark on an operation that other lines document adds nothing to it.
            if fact.aside && documented.contains(&identity) {
                continue;
            }
            let variant = variant(page, fact);
            let id = *known.entry(identity.clone()).or_insert_with(|| {
                operations.push(Operation {
                    method: fact.method.clone(),
                    template: Arc::clone(&fact.template),
                    identity,
                    variants: Vec::new(),
                    primary: 0,
                    implied_by: None,
                    is_alias: false,
                    request: Content::None,
                    response: Content::None,
                });
                operations.len() - 1
            });
            operations[id].variants.push(variant);
        }
    }
    for operation in &mut operations {
        operation.variants.shrink_to_fit();
        operation.primary = primary(operation, pages);
        operation.template = Arc::clone(&operation.primary().template);
    }
    operations
}

fn variant(page: PageId, fact: &OperationFact) -> Variant {
    Variant {
        page,
        span: fact.span,
        path: fact.path.clone(),
        written: fact.written.clone(),
        repaired: fact.repaired,
        template: Arc::clone(&fact.template),
        permissions: None,
        request: None,
        response: None,
    }
}

/// The page whose template has no query, then the one about the last segment, then the one with the fewest method lines,
/// then the first by name.
fn primary(operation: &Operation, pages: &[&Facts]) -> usize {
    let rank = |variant: &Variant| {
        let facts = pages[variant.page];
        (!variant.template.query.is_empty(), distance(&facts.stem, &variant.template), facts.operations.len(), facts.stem.clone())
    };
    operation.variants.iter().enumerate().min_by_key(|(_, variant)| rank(variant)).map_or(0, |(index, _)| index)
}

/// Which part of the page's file name is the last literal of the path, in singular or plural, or ends in it (`driveitem` for
/// `items`): a page about users begins with `user`, one that only mentions them has the word further behind, others not at all.
fn distance(stem: &str, template: &Template) -> usize {
    let Some(last) = last_literal(template) else { return usize::MAX };
    let last = last.to_lowercase();
    let singular =
        last.strip_suffix("ies").map_or_else(|| last.strip_suffix('s').unwrap_or(&last).to_owned(), |head| format!("{head}y"));
    let exact = stem.split('-').position(|part| part == last || part == singular).map(|at| 2 * at);
    let ending = stem.split('-').position(|part| part.ends_with(&last) || part.ends_with(&singular)).map(|at| 2 * at + 1);
    exact.into_iter().chain(ending).min().unwrap_or(usize::MAX)
}

/// The last fixed segment of a template.
pub fn last_literal(template: &Template) -> Option<&str> {
    template.segments.iter().rev().find_map(|segment| match segment {
        Segment::Literal(text) => Some(text.as_str()),
        Segment::Function { name, .. } => Some(name),
        _ => None,
    })
}
