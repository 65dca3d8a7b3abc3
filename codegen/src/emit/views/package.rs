//! The pages around a client's code: manifest, README, and the front page of its documentation.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span, string_literal};
use crate::emit::nodes::Nodes;
use crate::http::method::Method;
use crate::model::{Content, OperationId, TypeRef};
use crate::names::identifiers::root_type;
use crate::names::tree::ROOT;

/// What they say: `client_cargo.toml.tera`, `client_readme.md.tera`, `client_lib.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct PackageView {
    /// The version folder.
    pub version: String,
    /// Name of the package.
    pub package: String,
    /// Name of the crate.
    pub client: String,
    /// The variable that calls begin with.
    pub root: String,
    /// Its type.
    pub root_type: String,
    /// The prefix of the environment's variables in the first program.
    pub environment: String,
    /// What the first program calls.
    pub first_call: Option<FirstCallView>,
    /// Links to the calls below each first segment.
    pub areas: Vec<String>,
}

/// A call that needs no body.
#[derive(Clone, Debug, Serialize)]
pub struct FirstCallView {
    /// `shop.users().list()`.
    pub call: String,
    /// It answers a list.
    pub is_list: bool,
}

impl PackageView {
    /// The package of a client.
    pub fn of(emit: &Emit<'_>, nodes: &Nodes) -> Self {
        let root = &emit.config.service.root;
        Self {
            version: emit.model.api_version.clone(),
            package: emit.client_package(),
            client: emit.client_crate(),
            root: root.clone(),
            root_type: root_type(root),
            environment: root.to_uppercase(),
            first_call: first_call(emit),
            areas: areas(emit, nodes),
        }
    }
}

/// The list that takes the fewest arguments and steps, and of these the one of the richest type, which a reader will most likely know;
/// without a list any other call that only reads.
fn first_call(emit: &Emit<'_>) -> Option<FirstCallView> {
    let (model, tree) = (emit.model, &emit.names.tree);
    let weight = |id: &OperationId| {
        let (operation, call) = (&model.operations[*id], tree.call(*id));
        let arguments = call.steps.iter().map(|step| step.params.len()).sum::<usize>() + call.arguments.len();
        let richness = match operation.response {
            Content::Many(TypeRef::Type(id)) => model.types[id].properties.len(),
            _ => 0,
        };
        (richness == 0, arguments, call.steps.len(), Reverse(richness), operation.template.path())
    };
    let reads = |id: &OperationId| model.operations[*id].method() == Method::Get && tree.twin(*id).is_none();
    let id = model.operations.keys().filter(reads).min_by_key(weight)?;
    let is_list = matches!(model.operations[id].response, Content::Many(TypeRef::Type(_)));
    // Each argument is a text: the name of its parameter stands for it.
    let call = tree.call(id).display_with(&emit.config.service.root, |param| string_literal(&param.rust));
    Some(FirstCallView { call, is_list })
}

/// Each first segment, with a link to its module, or to its type where another area has the same calls.
fn areas(emit: &Emit<'_>, nodes: &Nodes) -> Vec<String> {
    let modules: HashSet<String> = nodes.modules(emit).into_iter().collect();
    let top = emit.names.tree.nodes[ROOT].children.iter();
    let link = |node| {
        let module = nodes.module(node);
        if modules.contains(module) { format!("calls::{module}") } else { nodes.path(node) }
    };
    let calls = top.filter(|(_, node)| emit.names.tree.nodes[*node].action().is_none());
    calls.map(|(_, node)| format!("[{}]({})", code_span(&emit.trail_text(*node)), link(*node))).collect()
}
