//! Operations at places that a correction calls the same as another: the documented operation under one more path.
//!
//! No method line is theirs: nothing is judged or invented for them, and what examples at their paths show is said of the operation
//! that they are.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::corrections::{Alias, Outcome};
use crate::http::identity::Identity;
use crate::http::template::Template;
use crate::ids::{TiSlice, TiVec};
use crate::model::{Exchange, Operation, OperationId, Variant};
use crate::source::Span;

/// An operation at a path, and the corrections that led there.
struct Reached {
    documented: OperationId,
    template: Arc<Template>,
    through: Vec<usize>,
}

/// Adds the operations that are documented operations at other places. An entry is gone through once on the way to a path, so
/// that entries may build on one another in any order and nothing grows without end.
pub fn add_aliases(operations: &mut TiVec<OperationId, Operation>, aliases: &[(usize, Span, &Alias)], outcomes: &mut [Outcome]) {
    if aliases.is_empty() {
        return;
    }
    let mut known: HashMap<Identity, OperationId> =
        operations.iter_enumerated().map(|(id, operation)| (operation.identity.clone(), id)).collect();
    let mut open: VecDeque<Reached> = operations
        .iter_enumerated()
        .map(|(documented, operation)| Reached { documented, template: Arc::clone(&operation.template), through: Vec::new() })
        .collect();
    while let Some(reached) = open.pop_front() {
        for (index, place, alias) in aliases.iter().filter(|(index, ..)| !reached.through.contains(index)) {
            for template in alias.others(&reached.template) {
                let identity = Identity::of(operations[reached.documented].method(), &template);
                let is_known = known.contains_key(&identity);
                let outcome = &mut outcomes[*index];
                if !is_known {
                    *outcome = Outcome::Needed;
                } else if *outcome != Outcome::Needed && reached.through.is_empty() {
                    *outcome = Outcome::Unneeded;
                }
                if is_known {
                    continue;
                }
                let template = Arc::new(template);
                let mut through = reached.through.clone();
                through.push(*index);
                let alias = at(&operations[reached.documented], reached.documented, identity.clone(), &template, *place);
                known.insert(identity, operations.push_and_get_key(alias));
                open.push_back(Reached { documented: reached.documented, template, through });
            }
        }
    }
}

/// A documented operation at another path.
fn at(documented: &Operation, id: OperationId, identity: Identity, template: &Arc<Template>, place: Span) -> Operation {
    let primary = documented.primary();
    let variant = Variant {
        page: primary.page,
        span: place,
        path: template.path(),
        written: template.path(),
        repaired: false,
        template: Arc::clone(template),
        permissions: primary.permissions.clone(),
        request: None,
        response: None,
    };
    Operation {
        template: Arc::clone(template),
        identity,
        variants: vec![variant],
        primary: 0,
        implied_by: Some(id),
        is_alias: true,
        ..documented.clone()
    }
}

/// Moves the aliases behind the documented operations. Gives the place behind the documented operations, and the examples with each that
/// exercises an alias given to the operation that the alias stands for.
pub fn move_behind_documented<'e>(
    operations: &mut TiVec<OperationId, Operation>,
    exchanges: &'e mut [Exchange],
) -> (OperationId, Cow<'e, [Exchange]>) {
    let documented: OperationId = operations.iter().filter(|operation| !operation.is_alias).count().into();
    if documented == operations.next_key() {
        return (documented, Cow::Borrowed(exchanges));
    }
    let mut order: Vec<OperationId> = operations.keys().collect();
    order.sort_by_key(|id| operations[*id].is_alias);
    let mut moved: TiVec<OperationId, OperationId> = operations.keys().collect();
    for (now, before) in order.iter().enumerate() {
        moved[*before] = now.into();
    }
    let mut taken: TiVec<OperationId, Option<Operation>> = std::mem::take(operations).into_iter().map(Some).collect();
    operations.extend(order.iter().filter_map(|before| taken[*before].take()));
    for operation in operations.iter_mut() {
        operation.implied_by = operation.implied_by.map(|id| moved[id]);
    }
    for exchange in exchanges.iter_mut() {
        if let Some(target) = &mut exchange.target {
            target.operation = moved[target.operation];
        }
        exchange.method_line = exchange.method_line.map(|(id, variant)| (moved[id], variant));
    }
    let mut speaking = exchanges.to_vec();
    for target in speaking.iter_mut().filter_map(|exchange| exchange.target.as_mut()) {
        let operation = &operations[target.operation];
        target.operation = operation.implied_by.filter(|_| operation.is_alias).unwrap_or(target.operation);
    }
    (documented, Cow::Owned(speaking))
}

/// Gives each alias the bodies of the operation that it is.
pub fn copy_bodies(operations: &mut TiSlice<OperationId, Operation>) {
    for id in operations.keys() {
        let operation = &operations[id];
        let Some(documented) = operation.implied_by.filter(|_| operation.is_alias) else { continue };
        let Operation { request, response, .. } = operations[documented];
        let (stated_request, stated_response) = {
            let primary = operations[documented].primary();
            (primary.request.clone(), primary.response.clone())
        };
        let alias = &mut operations[id];
        alias.request = request;
        alias.response = response;
        for variant in &mut alias.variants {
            variant.request.clone_from(&stated_request);
            variant.response.clone_from(&stated_response);
        }
    }
}
