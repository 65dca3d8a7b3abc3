//! Method lines of all pages, gathered into operations.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Facts, OperationFact};
use crate::http::identity::Identity;
use crate::http::template::{Segment, Template};
use crate::ids::{TiSlice, TiVec};
use crate::link::exchanges::OperationIndex;
use crate::link::line_queries;
use crate::link::plurals::singular;
use crate::model::{Content, Operation, OperationId, PageId, Variant};

/// One operation per identity, in the order of first appearance; types and permissions are still open. With a finding for each
/// that has no method line.
pub fn gather_operations(pages: &TiSlice<PageId, &Facts>) -> (TiVec<OperationId, Operation>, Vec<Diagnostic>) {
    let lines = || pages.iter().flat_map(|facts| &facts.operations).filter(|line| !line.aside);
    let documented: HashSet<Identity> = lines().map(OperationFact::identity).collect();
    let mut operations: TiVec<OperationId, Operation> = TiVec::new();
    let mut known: HashMap<Identity, OperationId> = HashMap::new();
    for (page, facts) in pages.iter_enumerated() {
        for fact in facts.operations.iter().filter(|line| !line.is_shown) {
            // A remark on an operation that other lines document adds nothing to it.
            if !fact.aside || !documented.contains(&fact.identity()) {
                add(&mut operations, &mut known, page, fact);
            }
        }
    }
    let findings = add_shown(pages, &mut operations, &mut known);
    for operation in &mut operations {
        operation.variants.shrink_to_fit();
        operation.primary = primary(operation, pages);
        operation.template = line_queries::of_all_lines(operation);
    }
    (operations, findings)
}

fn add(
    operations: &mut TiVec<OperationId, Operation>,
    known: &mut HashMap<Identity, OperationId>,
    page: PageId,
    fact: &OperationFact,
) {
    let identity = fact.identity();
    let id = *known.entry(identity.clone()).or_insert_with(|| {
        operations.push_and_get_key(Operation {
            template: Arc::clone(&fact.template),
            identity,
            variants: Vec::new(),
            primary: 0,
            implied_by: None,
            is_alias: false,
            request: Content::None,
            response: Content::None,
        })
    });
    operations[id].variants.push(variant(page, fact));
}

/// The operations that only an example's request documents, which is written like a method line.
fn add_shown(
    pages: &TiSlice<PageId, &Facts>,
    operations: &mut TiVec<OperationId, Operation>,
    known: &mut HashMap<Identity, OperationId>,
) -> Vec<Diagnostic> {
    let index = OperationIndex::new(operations, pages.len());
    let paths: HashSet<String> = operations.iter().map(|operation| operation.template.identity()).collect();
    let documented = operations.next_key();
    let mut findings = Vec::new();
    for (page, facts) in pages.iter_enumerated() {
        for fact in facts.operations.iter().filter(|line| line.is_shown) {
            let follows = |path: &str| index.find(Some(page), fact.method, path, &operations[..documented]).is_some();
            // A documented path with another method is a slip of the example.
            if paths.contains(&fact.template.identity()) || stems(&fact.path).any(follows) {
                continue;
            }
            findings.push(line_missing(fact));
            add(operations, known, page, fact);
        }
    }
    findings
}

/// What is said of a request that is written like a method line, and that no method line documents.
pub fn line_missing(fact: &OperationFact) -> Diagnostic {
    let message = format!("`{} {}` stands in this example alone: its method line is missing", fact.method, fact.path);
    Diagnostic::new(&rules::METHOD_LINE_MISSING, fact.span, message)
}

/// A path and what it may follow from: the same without the options, casts and arguments at its end.
fn stems(path: &str) -> impl Iterator<Item = &str> {
    let without_arguments = path.strip_suffix(')').and_then(|path| path.rsplit_once('(')).map(|(before, _)| before);
    std::iter::successors(Some(path), |path| without_tail(path)).chain(without_arguments)
}

fn without_tail(path: &str) -> Option<&str> {
    let (before, last) = path.rsplit_once('/')?;
    (last.starts_with('$') || last.contains('.')).then_some(before)
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
fn primary(operation: &Operation, pages: &TiSlice<PageId, &Facts>) -> usize {
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
    let singular = singular(&last);
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
