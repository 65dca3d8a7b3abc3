//! What is said of an area, the calls below one first segment: a list of them by URL.

use std::collections::HashMap;

use crate::emit::Emit;
use crate::emit::escape::{code_span, doc_line};
use crate::emit::nodes::{Nodes, node_of_method};
use crate::model::OperationId;
use crate::names::tree::ROOT;

/// The operations below each first segment, by the module of that segment, in the order of their paths, whatever their keys are called.
#[derive(Debug)]
pub struct Areas(HashMap<String, Vec<OperationId>>);

impl Areas {
    /// Sorts the operations by area. Of those that are one call, the one that stands is there.
    pub fn of(emit: &Emit<'_>, nodes: &Nodes) -> Self {
        let tree = &emit.names.tree;
        let mut areas: HashMap<String, Vec<OperationId>> = HashMap::new();
        for id in emit.model.operations.keys().filter(|id| tree.twin(*id).is_none()) {
            if let Some(top) = tree.trail(id).first() {
                areas.entry(nodes.module(*top).to_owned()).or_default().push(id);
            }
        }
        for operations in areas.values_mut() {
            operations.sort_by_cached_key(|id| {
                let end = tree.trail(*id).last().copied().unwrap_or(ROOT);
                (emit.trail_text(end), emit.model.operations[*id].method())
            });
        }
        Self(areas)
    }

    /// The operations of a module of calls.
    pub fn operations(&self, module: &str) -> &[OperationId] {
        self.0.get(module).map_or(&[], Vec::as_slice)
    }

    /// A line of documentation for each of them, with a link to its method.
    pub fn list(&self, emit: &Emit<'_>, nodes: &Nodes, module: &str) -> Vec<String> {
        let line = |id: &OperationId| {
            let (operation, method) = (&emit.model.operations[*id], emit.names.tree.call(*id).last_method());
            let url = code_span(&format!("{} {}", operation.method(), operation.template.path()));
            let title = doc_line(&emit.model.pages[operation.primary().page].title);
            // A method of the root is the whole call, below which no module lies.
            format!("* [{url}]({}::{method}): {title}", nodes.path(node_of_method(emit, *id)))
        };
        self.operations(module).iter().map(line).collect()
    }
}
