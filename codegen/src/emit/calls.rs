//! The client's calls: a node type per distinct place of the tree, shared where places offer the same.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::layout::{format, generated_header};
use crate::emit::rustdoc::{operation_about, step_about};
use crate::emit::types::{ident, item_type, spaced};
use crate::emit::{Emit, Output};
use crate::model::{Content, OperationId, Primitive, TypeRef};
use crate::names::calls::{Param, Step, StepKind, Verb};
use crate::names::identifiers::{Reserved, camel, method_name, root_type};
use crate::names::scope::Scope;
use crate::names::tree::NodeId;

/// Which node type stands for each node of the tree.
#[derive(Debug)]
pub struct Nodes {
    /// By node: the node that its type was made for.
    representative: Vec<NodeId>,
    /// By node: the name of its type, and the file it stands in.
    names: Vec<(String, String)>,
}

impl Nodes {
    /// Finds the nodes that offer the same and names the types.
    pub fn of(emit: &Emit<'_>) -> Self {
        let tree = &emit.names.tree;
        let mut shapes: Vec<usize> = vec![0; tree.nodes.len()];
        let mut known: HashMap<String, usize> = HashMap::new();
        // Children come behind their parents, so that going backwards meets them first.
        for id in (1..tree.nodes.len()).rev() {
            let key = signature(emit, id, &shapes);
            let next = known.len();
            shapes[id] = *known.entry(key).or_insert(next);
        }
        // Of nodes that share a type, the one of the shortest path names it: the order of the tree depends on how many pages
        // there are. A place that is there by a correction alone names none that pages document.
        let documented = documented(emit);
        let paths = paths(emit);
        let mut order: Vec<NodeId> = (1..tree.nodes.len()).collect();
        order.sort_by_key(|id| (!documented[*id], paths[*id].matches('/').count(), &paths[*id]));
        let mut first: HashMap<usize, NodeId> = HashMap::new();
        let mut representative = vec![0; tree.nodes.len()];
        for id in order {
            representative[id] = *first.entry(shapes[id]).or_insert(id);
        }
        Self { representative, names: node_names(emit) }
    }

    /// Name of the type that stands for a node; none for the root.
    pub fn type_name(&self, node: NodeId) -> &str {
        &self.names[self.representative[node]].0
    }

    /// Module of that type.
    pub fn file(&self, node: NodeId) -> &str {
        &self.names[self.representative[node]].1
    }

    /// The nodes that the type of this name and module stands for.
    pub fn named(&self, file: &str, type_name: &str) -> Vec<NodeId> {
        (1..self.names.len()).filter(|id| self.type_name(*id) == type_name && self.file(*id) == file).collect()
    }
}

/// The nodes on the way to an operation that is no alias.
fn documented(emit: &Emit<'_>) -> Vec<bool> {
    let tree = &emit.names.tree;
    let mut documented = vec![false; tree.nodes.len()];
    for (id, _) in emit.model.operations.iter().enumerate().filter(|(_, operation)| !operation.is_alias) {
        tree.trail(id).iter().for_each(|node| documented[*node] = true);
    }
    documented
}

/// What a node offers; equal for nodes that can share a type.
fn signature(emit: &Emit<'_>, id: NodeId, shapes: &[usize]) -> String {
    let node = &emit.names.tree.nodes[id];
    let mut text = String::new();
    for (step, child) in &node.children {
        text.push_str(&format!("{}|{}|{:?}|{}\n", step.identity, step.rust, step.wire, shapes[*child]));
    }
    for (verb, operation) in &node.verbs {
        let own = &emit.model.operations[*operation];
        let arguments = &emit.names.tree.call(*operation).arguments;
        text.push_str(&format!(
            "{verb:?}|{}|{}|{:?}|{:?}|{arguments:?}\n",
            own.method,
            own.primary().page,
            own.request,
            own.response
        ));
    }
    text
}

/// The name and the file of each node's type. Nodes whose names meet are told apart by their own paths, and by nothing else.
fn node_names(emit: &Emit<'_>) -> Vec<(String, String)> {
    let tree = &emit.names.tree;
    let paths = paths(emit);
    let mut plain = vec![String::new(); tree.nodes.len()];
    let mut first = vec![0; tree.nodes.len()];
    for id in 0..tree.nodes.len() {
        for (step, child) in &tree.nodes[id].children {
            plain[*child] = format!("{}_{}", plain[id], step.rust);
            first[*child] = if id == 0 { *child } else { first[id] };
        }
    }
    let wires: Vec<&str> = paths.iter().map(String::as_str).collect();
    let plain: Vec<String> = plain.iter().map(|name| camel(name)).collect();
    let mut scope = Scope::exact();
    // Bodies of bytes are `impl Into<…>` in the same modules.
    scope.reserve("Into");
    let names = scope.all(&wires, &plain);
    let top = &tree.nodes[0].children;
    let wires: Vec<&str> = top.iter().map(|(_, child)| paths[*child].as_str()).collect();
    let plain: Vec<String> = top.iter().map(|(step, _)| module(&step.rust)).collect();
    let files: HashMap<NodeId, String> = top.iter().map(|(_, child)| *child).zip(Scope::caseless().all(&wires, &plain)).collect();
    names.into_iter().zip(first).map(|(name, first)| (name, files.get(&first).cloned().unwrap_or_default())).collect()
}

/// The module of a first segment: its method's name, unless a file cannot be called so.
fn module(method: &str) -> String {
    if method_name(method.trim_end_matches('_'), Reserved::Module) == method.trim_end_matches('_') {
        method.to_owned()
    } else {
        format!("{}_", method.trim_end_matches('_'))
    }
}

/// What each node is: the identities of the steps that lead to it.
fn paths(emit: &Emit<'_>) -> Vec<String> {
    let nodes = &emit.names.tree.nodes;
    let mut paths = vec![String::new(); nodes.len()];
    for id in 0..nodes.len() {
        for (step, child) in &nodes[id].children {
            paths[*child] = format!("{}/{}", paths[id], step.identity);
        }
    }
    paths
}

/// The files of all node types, one per first segment, and the root's.
pub fn files(emit: &Emit<'_>, nodes: &Nodes, folder: &str) -> Vec<Output> {
    use rayon::prelude::*;
    let tree = &emit.names.tree;
    let mut by_file: Vec<(String, Vec<NodeId>)> = Vec::new();
    for id in 1..tree.nodes.len() {
        if nodes.representative[id] != id || tree.nodes[id].action().is_some() {
            continue;
        }
        let file = nodes.file(id);
        match by_file.iter_mut().find(|(name, _)| name == file) {
            Some((_, list)) => list.push(id),
            None => by_file.push((file.to_owned(), vec![id])),
        }
    }
    by_file.sort();
    // Node by node, because a few first segments hold most of the nodes.
    let nodes_text: HashMap<NodeId, String> =
        by_file.par_iter().flat_map(|(_, list)| list).map(|id| (*id, format("", &node(emit, nodes, *id)))).collect();
    let mut outputs: Vec<Output> = by_file
        .iter()
        .map(|(name, list)| {
            let items: Vec<&str> = list.iter().map(|id| nodes_text[id].as_str()).collect();
            let header = generated_header(&format!("Calls below `/{name}`."));
            let pages = list.iter().flat_map(|id| pages(emit, *id)).collect();
            Output::of(format!("{folder}/src/calls/{name}.rs"), format!("{header}{}", items.join("\n")), pages)
        })
        .collect();
    let modules = by_file.iter().map(|(name, _)| ident(name));
    let header = generated_header("What calls go through: a type per place of a path; its name is not for writing down.");
    outputs.push(Output::new(format!("{folder}/src/calls/mod.rs"), format(&header, &quote! { #(pub mod #modules;)* })));
    outputs.push(root(emit, nodes, folder));
    outputs
}

/// Pages of the operations that stand on a node.
fn pages(emit: &Emit<'_>, id: NodeId) -> Vec<String> {
    let node = &emit.names.tree.nodes[id];
    let actions = node.children.iter().filter_map(|(_, child)| emit.names.tree.nodes[*child].action());
    let operations = node.verbs.iter().map(|(_, operation)| *operation).chain(actions);
    operations.flat_map(|id| &emit.model.operations[id].variants).map(|variant| emit.api_page(variant.page)).collect()
}

fn node(emit: &Emit<'_>, nodes: &Nodes, id: NodeId) -> TokenStream {
    let name = ident(nodes.type_name(id));
    let methods = methods(emit, nodes, id);
    let about = spaced(vec![format!("What a call can go on with behind `{}`.", emit.trail_text(id))]);
    quote! {
        #(#[doc = #about])*
        #[derive(Clone, Debug)]
        pub struct #name(pub(crate) docwright::Path);
        impl #name { #(#methods)* }
    }
}

fn root(emit: &Emit<'_>, nodes: &Nodes, folder: &str) -> Output {
    let name = ident(&root_type(&emit.config.service.root));
    let methods = methods(emit, nodes, 0);
    let items = quote! {
        /// The root of all calls: a call is the URL read aloud.
        #[derive(Clone, Debug)]
        pub struct #name(docwright::Client);
        impl #name {
            /// Calls that are sent by `client`.
            pub fn new(client: docwright::Client) -> Self { Self(client) }
            /// Calls that build requests and send none.
            pub fn offline() -> Self { Self(docwright::Client::offline()) }
            /// The client that sends.
            pub fn client(&self) -> &docwright::Client { &self.0 }
            #(#methods)*
        }
    };
    Output::new(format!("{folder}/src/root.rs"), format(&generated_header("The root of all calls."), &items))
}

/// The receiver of a node's methods, and the path that it stands for.
fn receiver(id: NodeId) -> (TokenStream, TokenStream) {
    if id == 0 { (quote!(&self), quote!(self.0.path())) } else { (quote!(self), quote!(self.0)) }
}

/// The method of an operation, and the node whose type has it. Of operations that are one call, the one that stands.
pub fn method(emit: &Emit<'_>, id: OperationId) -> Option<(NodeId, TokenStream)> {
    let tree = &emit.names.tree;
    let twin = tree.duplicates.iter().find(|(own, _)| *own == id);
    let id = twin.map_or(id, |(_, stands)| *stands);
    let trail = tree.trail(id);
    let end = trail.last().copied().unwrap_or(0);
    if tree.nodes[end].action() == Some(id) {
        let parent = trail.len().checked_sub(2).map_or(0, |at| trail[at]);
        let (step, _) = tree.nodes[parent].children.iter().find(|(_, child)| *child == end)?;
        return Some((parent, action(emit, parent, step, id)));
    }
    let (kind, _) = tree.nodes[end].verbs.iter().find(|(_, operation)| *operation == id)?;
    let (receiver, path) = receiver(end);
    Some((end, verb(emit, id, kind.name()?, &receiver, &[], &path)))
}

fn action(emit: &Emit<'_>, node: NodeId, step: &Step, operation: OperationId) -> TokenStream {
    let (receiver, path) = receiver(node);
    let (parameters, next) = step_path(step, &path);
    verb(emit, operation, &step.rust, &receiver, &parameters, &next)
}

fn methods(emit: &Emit<'_>, nodes: &Nodes, id: NodeId) -> Vec<TokenStream> {
    let node = &emit.names.tree.nodes[id];
    let (receiver, path) = receiver(id);
    let mut methods = Vec::new();
    for (step, child) in &node.children {
        match emit.names.tree.nodes[*child].action() {
            Some(operation) => methods.push(action(emit, id, step, operation)),
            None => {
                let (parameters, next) = step_path(step, &path);
                let name = ident(&step.rust);
                let about = step_about(step);
                let file = ident(nodes.file(*child));
                let ty = ident(nodes.type_name(*child));
                methods.push(quote! {
                    #(#[doc = #about])*
                    #[inline]
                    pub fn #name(#receiver, #(#parameters),*) -> crate::calls::#file::#ty { crate::calls::#file::#ty(#next) }
                });
            }
        }
    }
    for (kind, operation) in &node.verbs {
        if let (Some(name), true) = (kind.name(), *kind != Verb::Action) {
            methods.push(verb(emit, *operation, name, &receiver, &[], &path));
        }
    }
    methods
}

/// The parameters of a step and the path with its segment.
fn step_path(step: &Step, path: &TokenStream) -> (Vec<TokenStream>, TokenStream) {
    let wire = &step.wire;
    let parameters: Vec<TokenStream> = step.params.iter().map(|param| parameter(step, param)).collect();
    let names: Vec<_> = step.params.iter().map(|param| ident(&param.rust)).collect();
    let next = match step.kind {
        StepKind::Literal | StepKind::Cast | StepKind::Bound => quote!(#path.literal(#wire)),
        StepKind::Key => quote!(#path.key(#(#names)*)),
        StepKind::AlternateKey => quote!(#path.alternate_key(#wire, #(#names)*)),
        StepKind::Colon => quote!(#path.colon(#(#names)*)),
        StepKind::Function => {
            let arguments = step.params.iter().map(|param| {
                let name = ident(&param.rust);
                let wire = &param.wire;
                let prefix = &param.prefix;
                if !prefix.is_empty() {
                    quote!(.member(#wire, #prefix, #name))
                } else if param.quoted {
                    quote!(.text(#wire, #name))
                } else {
                    quote!(.argument(#wire, #name))
                }
            });
            quote!(#path.function(#wire) #(#arguments)*)
        }
    };
    (parameters, next)
}

/// Text between quotes is `&str`; what stands bare in the URL is whatever prints so.
fn parameter(step: &Step, param: &Param) -> TokenStream {
    let name = ident(&param.rust);
    if step.kind == StepKind::Function && !param.quoted { quote!(#name: impl std::fmt::Display) } else { quote!(#name: &str) }
}

fn verb(
    emit: &Emit<'_>,
    id: OperationId,
    name: &str,
    receiver: &TokenStream,
    parameters: &[TokenStream],
    path: &TokenStream,
) -> TokenStream {
    let operation = &emit.model.operations[id];
    let call = emit.names.tree.call(id);
    let name = ident(name);
    let about = operation_about(emit, id);
    let page = &emit.model.pages[operation.primary().page].stem;
    let method = &operation.method;
    let response = response_type(emit, operation.response);
    let queries = call.arguments.iter().map(|param| {
        let name = ident(&param.rust);
        quote!(#name: &str)
    });
    let set_queries = call.arguments.iter().map(|param| {
        let (name, wire) = (ident(&param.rust), &param.wire);
        quote!(.query(#wire, #name))
    });
    let (body, set_body) = body(emit, operation.request);
    quote! {
        #(#[doc = #about])*
        #[inline]
        pub fn #name(#receiver, #(#parameters,)* #(#queries,)* #body) -> docwright::Request<#response> {
            #path.request(&crate::REFERENCE, #method, #page) #(#set_queries)* #set_body
        }
    }
}

fn body(emit: &Emit<'_>, content: Content) -> (TokenStream, TokenStream) {
    match content {
        Content::None | Content::Redirect => (TokenStream::new(), TokenStream::new()),
        Content::One(ty @ TypeRef::Type(_)) => {
            let path = emit.full_path(ty);
            (quote!(body: impl docwright::Is<#path>), quote!(.json::<#path>(body)))
        }
        Content::Bytes => (quote!(content_type: &str, body: impl Into<docwright::Bytes>), quote!(.bytes(content_type, body))),
        Content::One(_) | Content::Many(_) | Content::Untyped => {
            (quote!(body: docwright::serde_json::Value), quote!(.json_value(body)))
        }
    }
}

fn response_type(emit: &Emit<'_>, content: Content) -> TokenStream {
    match content {
        Content::None => quote!(()),
        Content::One(ty @ TypeRef::Type(_)) => emit.full_path(ty),
        Content::Many(ty @ TypeRef::Type(_)) => {
            let path = emit.full_path(ty);
            quote!(docwright::Collection<#path>)
        }
        Content::One(TypeRef::Primitive(Primitive::Untyped))
        | Content::Many(TypeRef::Primitive(Primitive::Untyped))
        | Content::Untyped => {
            quote!(docwright::Json)
        }
        Content::One(ty) => {
            let item = scalar_type(emit, ty);
            quote!(docwright::Scalar<#item>)
        }
        Content::Many(ty) => {
            let item = scalar_type(emit, ty);
            quote!(docwright::Scalars<#item>)
        }
        Content::Bytes => quote!(docwright::Content),
        Content::Redirect => quote!(docwright::Redirect),
    }
}

fn scalar_type(emit: &Emit<'_>, ty: TypeRef) -> TokenStream {
    match ty {
        TypeRef::Primitive(Primitive::String | Primitive::Guid) => quote!(String),
        TypeRef::Primitive(kind) => item_type(kind),
        ty => emit.full_path(ty),
    }
}
