//! Places of the URL tree and the calls that they offer.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::string_literal;
use crate::emit::nodes::{File, Nodes, node_of_method};
use crate::emit::rust_type::item_of;
use crate::emit::rustdoc::{operation_about, step_about};
use crate::emit::views::area::Areas;
use crate::emit::views::spaced_doc_lines;
use crate::model::{Content, OperationId, Primitive, TypeRef};
use crate::names::calls::{Param, Step, StepKind, Verb};
use crate::names::identifiers::root_type;
use crate::names::tree::{NodeId, ROOT};

/// A file of places: `calls.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct CallsView {
    /// The beginning of the paths, to be shown.
    pub trail: String,
    /// The calls below the first segment by URL, in the file of that segment.
    pub list: Vec<String>,
    /// Files below this one.
    pub modules: Vec<ModuleView>,
    /// The places that stand in this file.
    pub nodes: Vec<NodeView>,
}

/// A file below another one.
#[derive(Clone, Debug, Serialize)]
pub struct ModuleView {
    /// Its name.
    pub name: String,
    /// The types in it.
    pub types: Vec<String>,
}

/// A place: a type with a method for each way on and each operation.
#[derive(Clone, Debug, Serialize)]
pub struct NodeView {
    /// Documentation.
    pub about: Vec<String>,
    /// The type.
    pub name: String,
    /// What it offers.
    pub methods: Vec<MethodView>,
}

/// The place where every call begins: `root.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct RootView {
    /// The type.
    pub name: String,
    /// What it offers.
    pub methods: Vec<MethodView>,
}

/// A way on, or an operation: `method.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct MethodView {
    /// Documentation.
    pub about: Vec<String>,
    /// Its name.
    pub name: String,
    /// What it takes: `&self` or `self` first.
    pub parameters: Vec<String>,
    /// The type that it gives.
    pub returns: String,
    /// It leads to a place, which wraps the path.
    pub leads_on: bool,
    /// The path of the place that has it.
    pub path: &'static str,
    /// What is called on that path, one behind the other.
    pub links: Vec<LinkView>,
}

/// One call of a chain.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// The method.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<String>,
}

impl MethodView {
    /// Its head, as the template writes it.
    pub fn signature(&self) -> String {
        format!("pub fn {}({}) -> {}", self.name, self.parameters.join(", "), self.returns)
    }
}

impl LinkView {
    /// A call of a method.
    pub fn of(name: impl Into<String>, arguments: impl IntoIterator<Item = String>) -> Self {
        Self { name: name.into(), arguments: arguments.into_iter().collect() }
    }
}

impl CallsView {
    /// The places of a file.
    pub fn of(emit: &Emit<'_>, nodes: &Nodes, areas: &Areas, file: &File) -> Self {
        let modules = file.modules.iter().map(|(name, inner)| ModuleView {
            name: name.clone(),
            types: inner.iter().map(|node| nodes.type_name(*node).to_owned()).collect(),
        });
        Self {
            trail: file.nodes.first().or(file.first_below()).map_or_else(String::new, |node| emit.trail_text(*node)),
            list: spaced_doc_lines(file.area().map_or_else(Vec::new, |module| areas.list(emit, nodes, module))),
            modules: modules.collect(),
            nodes: file.nodes.iter().map(|node| place(emit, nodes, *node)).collect(),
        }
    }
}

impl RootView {
    /// The root of a client.
    pub fn of(emit: &Emit<'_>, nodes: &Nodes) -> Self {
        Self { name: root_type(&emit.config.service.root), methods: methods(emit, nodes, ROOT) }
    }
}

fn place(emit: &Emit<'_>, nodes: &Nodes, id: NodeId) -> NodeView {
    NodeView {
        about: spaced_doc_lines(vec![format!("What a call can go on with behind `{}`.", emit.trail_text(id))]),
        name: nodes.type_name(id).to_owned(),
        methods: methods(emit, nodes, id),
    }
}

/// The method of an operation, and the node whose type has it. Of operations that are one call, the one that stands.
pub fn method(emit: &Emit<'_>, id: OperationId) -> (NodeId, MethodView) {
    let tree = &emit.names.tree;
    let id = tree.twin(id).unwrap_or(id);
    let (node, call) = (node_of_method(emit, id), tree.call(id));
    let end = tree.trail(id).last().filter(|_| call.is_action());
    let last_step = end.and_then(|end| tree.nodes[node].children.iter().find(|(_, child)| child == end)).map(|(step, _)| step);
    (node, send(emit, node, id, call.last_method(), last_step))
}

fn methods(emit: &Emit<'_>, nodes: &Nodes, id: NodeId) -> Vec<MethodView> {
    let node = &emit.names.tree.nodes[id];
    let steps = node.children.iter().map(|(step, child)| match emit.names.tree.nodes[*child].action() {
        Some(operation) => action(emit, id, step, operation),
        None => lead(emit, id, step, nodes.path(*child)),
    });
    let verbs = node.verbs.iter().filter(|(kind, _)| *kind != Verb::Action);
    let verbs = verbs.filter_map(|(kind, operation)| Some(send(emit, id, *operation, kind.name()?, None)));
    steps.chain(verbs).collect()
}

/// The receiver of a node's methods, and the path that it stands for.
fn receiver(id: NodeId) -> (&'static str, &'static str) {
    if id == ROOT { ("&self", "self.0.path()") } else { ("self", "self.0") }
}

/// A way on to the place of type `returns`.
fn lead(emit: &Emit<'_>, node: NodeId, step: &Step, returns: String) -> MethodView {
    let (receiver, path) = receiver(node);
    MethodView {
        about: step_about(step),
        name: step.rust.clone(),
        parameters: [receiver.to_owned()].into_iter().chain(parameters(step)).collect(),
        returns,
        leads_on: true,
        path,
        links: segment(emit, node, step),
    }
}

/// An operation whose last step is itself the method.
fn action(emit: &Emit<'_>, node: NodeId, step: &Step, operation: OperationId) -> MethodView {
    send(emit, node, operation, &step.rust, Some(step))
}

/// An operation, behind one more step where it is an action.
fn send(emit: &Emit<'_>, node: NodeId, id: OperationId, name: &str, last_step: Option<&Step>) -> MethodView {
    let operation = &emit.model.operations[id];
    let (receiver, path) = receiver(node);
    let (body_parameters, body_link) = body(emit, operation.request);
    let queries = &emit.names.tree.call(id).arguments;
    let parameters = [receiver.to_owned()]
        .into_iter()
        .chain(last_step.into_iter().flat_map(parameters))
        .chain(queries.iter().map(|param| format!("{}: &str", param.rust)))
        .chain(body_parameters);
    let page = &emit.model.pages[operation.primary().page].stem;
    let request = LinkView::of(
        "request",
        ["&crate::REFERENCE".to_owned(), string_literal(operation.method().as_str()), string_literal(page)],
    );
    let links = last_step
        .into_iter()
        .flat_map(|step| segment(emit, node, step))
        .chain([request])
        .chain(queries.iter().map(|param| LinkView::of("query", [string_literal(&param.wire), param.rust.clone()])))
        .chain(body_link);
    MethodView {
        about: operation_about(emit, id),
        name: name.to_owned(),
        parameters: parameters.collect(),
        returns: format!("docwright::Request<{}>", response_type(emit, operation.response)),
        leads_on: false,
        path,
        links: links.collect(),
    }
}

/// How a step behind a node lengthens the path.
fn segment(emit: &Emit<'_>, node: NodeId, step: &Step) -> Vec<LinkView> {
    let values = step.params.iter().map(|param| param.rust.clone());
    match step.kind {
        StepKind::Literal | StepKind::Cast | StepKind::Bound => vec![LinkView::of("literal", [string_literal(&step.wire)])],
        StepKind::Key => {
            let beside: Vec<String> = named_segments(emit, node).into_iter().map(string_literal).collect();
            if beside.is_empty() {
                return vec![LinkView::of("key", values)];
            }
            vec![LinkView::of("key_beside", [format!("&[{}]", beside.join(", "))].into_iter().chain(values))]
        }
        StepKind::AlternateKey => vec![LinkView::of("alternate_key", [string_literal(&step.wire)].into_iter().chain(values))],
        StepKind::Colon => vec![LinkView::of("colon", values)],
        StepKind::Function => {
            let function = LinkView::of("function", [string_literal(&step.wire)]);
            [function].into_iter().chain(step.params.iter().map(argument)).collect()
        }
    }
}

/// The segments behind a node that have a name, which a key in their place must not be taken for.
fn named_segments<'e>(emit: &'e Emit<'_>, node: NodeId) -> BTreeSet<&'e str> {
    let steps = emit.names.tree.nodes[node].children.iter().map(|(step, _)| step);
    let named = |step: &&Step| {
        matches!(step.kind, StepKind::Literal | StepKind::Function | StepKind::Cast | StepKind::Bound)
            && !step.wire.starts_with('$')
    };
    steps.filter(named).map(|step| step.wire.as_str()).collect()
}

/// How a value becomes an argument of a function in the path.
fn argument(param: &Param) -> LinkView {
    let (wire, name) = (string_literal(&param.wire), param.rust.clone());
    if !param.prefix.is_empty() {
        LinkView::of("member", [wire, string_literal(&param.prefix), name])
    } else if param.quoted {
        LinkView::of("text", [wire, name])
    } else {
        LinkView::of("argument", [wire, name])
    }
}

/// Text between quotes is `&str`; what stands bare in the URL is whatever prints so.
fn parameters(step: &Step) -> impl Iterator<Item = String> {
    let is_bare = |param: &Param| step.kind == StepKind::Function && !param.quoted;
    step.params.iter().map(move |param| {
        let ty = if is_bare(param) { "impl std::fmt::Display" } else { "&str" };
        format!("{}: {ty}", param.rust)
    })
}

/// What a method takes for its body, and the link that sets it.
pub(crate) fn body(emit: &Emit<'_>, content: Content) -> (Vec<String>, Option<LinkView>) {
    let name = || "body".to_owned();
    match content {
        Content::None | Content::Redirect => (Vec::new(), None),
        Content::One(ty @ TypeRef::Type(_)) => {
            let path = emit.full_path(ty);
            (vec![format!("body: impl docwright::Is<{path}>")], Some(LinkView::of(format!("json::<{path}>"), [name()])))
        }
        Content::Bytes => (
            vec!["content_type: &str".to_owned(), "body: impl Into<docwright::Bytes>".to_owned()],
            Some(LinkView::of("bytes", ["content_type".to_owned(), name()])),
        ),
        Content::One(_) | Content::Many(_) | Content::Untyped => {
            (vec!["body: docwright::serde_json::Value".to_owned()], Some(LinkView::of("json_value", [name()])))
        }
    }
}

/// What a request gives when its answer is read.
pub(crate) fn response_type(emit: &Emit<'_>, content: Content) -> String {
    match content {
        Content::None => "()".to_owned(),
        Content::One(ty @ TypeRef::Type(_)) => emit.full_path(ty),
        Content::Many(ty @ TypeRef::Type(_)) => format!("docwright::Collection<{}>", emit.full_path(ty)),
        Content::Untyped
        | Content::One(TypeRef::Primitive(Primitive::Untyped))
        | Content::Many(TypeRef::Primitive(Primitive::Untyped)) => "docwright::Json".to_owned(),
        Content::One(ty) => format!("docwright::Scalar<{}>", scalar_type(emit, ty)),
        Content::Many(ty) => format!("docwright::Scalars<{}>", scalar_type(emit, ty)),
        Content::Bytes => "docwright::Content".to_owned(),
        Content::Redirect => "docwright::Redirect".to_owned(),
    }
}

/// A scalar that outlives the answer it came in.
fn scalar_type(emit: &Emit<'_>, ty: TypeRef) -> String {
    match ty {
        TypeRef::Primitive(Primitive::String | Primitive::Guid) => "String".to_owned(),
        TypeRef::Primitive(kind) => item_of(kind).to_owned(),
        ty => emit.full_path(ty),
    }
}
