//! Documented operations, one a row.

use indexmap::IndexMap;
use serde::Serialize;

use crate::ids::TiVec;
use crate::model::{Model, OperationId, Permissions};
use crate::replay::{Outcome, Replayed};

use super::{Place, Places};

/// An operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationRow {
    /// Upper case.
    pub method: &'static str,
    /// Its path.
    pub path: String,
    /// The method line that speaks for it.
    pub place: Place,
    /// Examples that exercise it.
    pub examples: usize,
    /// Those of them that replay.
    pub replayed: usize,
    /// For each scheme that the page speaks of the least permissions, of which one is enough; none where the scheme is not supported.
    pub least: IndexMap<String, Vec<String>>,
}

/// The operations that pages document.
pub(super) fn of(model: &Model, replayed: &[Replayed], places: &mut Places<'_>) -> Vec<OperationRow> {
    let mut examples: TiVec<OperationId, (usize, usize)> = vec![(0, 0); model.operations.len()].into();
    for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
        if let Some(target) = &exchange.target {
            let (all, replay) = &mut examples[target.operation];
            *all += 1;
            *replay += usize::from(replayed.outcome == Outcome::Replayed);
        }
    }
    let documented = model.operations.iter().zip(examples).filter(|(operation, _)| operation.implied_by.is_none());
    let row = |(operation, (examples, replayed)): (&crate::model::Operation, _)| OperationRow {
        method: operation.method().as_str(),
        path: operation.template.path(),
        place: places.of(operation.primary().span),
        examples,
        replayed,
        least: operation.primary().permissions.as_ref().map(least).unwrap_or_default(),
    };
    documented.map(row).collect()
}

/// The alternatives that the page calls the least, else the first one: pages put them first.
fn least(stated: &Permissions) -> IndexMap<String, Vec<String>> {
    let schemes = stated.schemes.iter().zip(&stated.least);
    schemes
        .map(|((scheme, sets), least)| {
            let least = sets.iter().take(least.unwrap_or(1)).map(|set| set.join(" + "));
            (scheme.clone(), least.collect())
        })
        .collect()
}
