//! `permissions.txt`: what each operation needs, as constants of the client read it. One line an operation, so that changes diff well.

use docwright::PermissionTable;

use crate::model::{Model, OperationId};
use crate::names::Names;

/// The text of a version's `permissions.txt`. Of operations that are one call, the one that stands speaks.
pub fn render(model: &Model, names: &Names) -> String {
    let stands = |id: &OperationId| names.tree.twin(*id).is_none();
    PermissionTable::text_of(model.operations.keys().filter(stands).map(|id| {
        let stated = model.operations[id].primary().permissions.as_ref();
        (key(model, id), stated.map(|stated| stated.schemes.clone()).unwrap_or_default())
    }))
}

/// An operation as the documentation of its call shows it, which is what its line is found by.
pub fn key(model: &Model, id: OperationId) -> String {
    let operation = &model.operations[id];
    format!("{} {}", operation.method(), operation.template.path())
}
