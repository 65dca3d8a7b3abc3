//! What is known of an expression's value.

use crate::model::OperationId;
use crate::names::tree::{NodeId, ROOT};
use crate::usage::Client;

/// What is known of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing of a client, as far as the source says.
    #[default]
    Other,
    /// A place of a client's tree; the root is its node 0. What wraps it, such as `Arc` or `Option`, is looked through.
    At(usize, NodeId),
    /// A place of a client whose path is not known.
    Lost,
    /// The source does not say that it is of a client, but its methods are called as those of these places.
    Perhaps(Vec<(usize, NodeId)>),
}

/// Where a method leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Another place.
    To(NodeId),
    /// A request.
    Sends(OperationId),
}

impl Value {
    /// The root of a client.
    pub fn root(client: usize) -> Self {
        Self::At(client, ROOT)
    }

    /// The client whose root it is.
    pub fn client_of_root(&self) -> Option<usize> {
        match self {
            Self::At(client, node) if *node == ROOT => Some(*client),
            _ => None,
        }
    }

    /// True for the root of some client.
    pub fn is_root(&self) -> bool {
        self.client_of_root().is_some()
    }

    /// True for what is no root, and whose calls are lost where it is handed on.
    pub fn is_below_a_root(&self) -> bool {
        self.is_of_a_client() && !self.is_root()
    }

    /// True where calls can follow that have to be found.
    pub fn is_of_a_client(&self) -> bool {
        matches!(self, Self::At(..) | Self::Lost)
    }
}

/// Where a method of a place leads to.
pub fn step_of_method(client: &Client<'_>, node: NodeId, method: &str) -> Option<Step> {
    let node = &client.tree.nodes[node];
    if let Some((_, child)) = node.children.iter().find(|(step, _)| step.rust == method) {
        return Some(match client.tree.nodes[*child].action() {
            Some(operation) => Step::Sends(operation),
            None => Step::To(*child),
        });
    }
    node.verbs.iter().find(|(verb, _)| verb.name() == Some(method)).map(|(_, operation)| Step::Sends(*operation))
}

/// How many arguments the step of this name takes behind a place; none for a verb.
pub fn arguments(client: &Client<'_>, node: NodeId, method: &str) -> Option<usize> {
    let found = client.tree.nodes[node].children.iter().find(|(step, _)| step.rust == method);
    found.map(|(step, _)| step.params.len())
}
