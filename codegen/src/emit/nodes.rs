//! The types that stand for the places of the URL tree, and the files that they lie in. Places that offer the same share a type.

use std::collections::{BTreeMap, HashMap};

use crate::emit::Emit;
use crate::http::method::Method;
use crate::ids::{TiSlice, TiVec};
use crate::model::{Content, OperationId, PageId};
use crate::names::calls::{Param, StepKind, Verb};
use crate::names::identifiers::{Reserved, guard_digit, method_name, upper_camel_case};
use crate::names::length::bounded_below;
use crate::names::scope::Scope;
use crate::names::tree::{NodeId, ROOT};

/// Which type stands for each place of the tree, and where it is defined.
#[derive(Debug)]
pub struct Nodes {
    /// By node: the node that its type was made for.
    representative: TiVec<NodeId, NodeId>,
    /// By node: the name of the type that it would have for itself.
    names: TiVec<NodeId, String>,
    /// By node: where that type would be defined.
    places: TiVec<NodeId, Place>,
}

/// Where a type is defined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Place {
    /// The module of the path's first segment.
    module: String,
    /// The file below it; empty for what stands in the module itself.
    file: String,
}

/// A file of places.
#[derive(Debug, Default)]
pub struct File {
    /// Path below the folder of calls.
    pub path: String,
    /// The places that are defined in it.
    pub nodes: Vec<NodeId>,
    /// The files below it, by name, with the places that are defined there.
    pub modules: BTreeMap<String, Vec<NodeId>>,
}

impl File {
    /// The module of a first segment, where this is its own file.
    pub fn area(&self) -> Option<&str> {
        self.path.strip_suffix(MODULE_FILE)
    }

    /// The first place below it.
    pub fn first_below(&self) -> Option<&NodeId> {
        self.modules.values().flatten().min()
    }
}

impl Nodes {
    /// Finds the nodes that offer the same and names the types.
    pub fn of(emit: &Emit<'_>) -> Self {
        let tree = &emit.names.tree;
        let mut shapes: TiVec<NodeId, usize> = vec![0; tree.nodes.len()].into();
        let mut known: HashMap<Shape<'_>, usize> = HashMap::new();
        // Children come behind their parents, so that going backwards meets them first.
        for id in tree.below_root().rev() {
            let shape = Shape::of(emit, id, &shapes);
            let next = known.len();
            shapes[id] = *known.entry(shape).or_insert(next);
        }
        // Of nodes that share a type, the one of the shortest path names it: the order of the tree depends on how many pages
        // there are. A place that is there by a correction alone names none that pages document.
        let documented = documented(emit);
        let paths = paths(emit);
        let mut order: Vec<NodeId> = tree.below_root().collect();
        order.sort_by_key(|id| (!documented[*id], paths[*id].matches('/').count(), &paths[*id]));
        let mut first: HashMap<usize, NodeId> = HashMap::new();
        let mut representative: TiVec<NodeId, NodeId> = tree.nodes.keys().collect();
        for id in order {
            representative[id] = *first.entry(shapes[id]).or_insert(id);
        }
        Self { representative, names: type_names(emit, &paths), places: places(emit, &paths) }
    }

    /// Name of the type that stands for a node; none for the root.
    pub fn type_name(&self, node: NodeId) -> &str {
        &self.names[self.representative[node]]
    }

    /// That type as any file of the client names it.
    pub fn path(&self, node: NodeId) -> String {
        format!("crate::calls::{}::{}", self.places[self.representative[node]].module, self.type_name(node))
    }

    /// The module of the first segment that leads to a node.
    pub fn module(&self, node: NodeId) -> &str {
        &self.places[node].module
    }

    /// The file of that type, below the folder of calls.
    pub fn file(&self, node: NodeId) -> String {
        let place = &self.places[self.representative[node]];
        if place.file.is_empty() { module_file(&place.module) } else { format!("{}/{}.rs", place.module, place.file) }
    }

    /// The nodes that the type of this name and file stands for.
    pub fn named(&self, file: &str, type_name: &str) -> Vec<NodeId> {
        self.names.keys().skip(1).filter(|id| self.type_name(*id) == type_name && self.file(*id) == file).collect()
    }

    /// The modules of the first segments, by name.
    pub fn modules(&self, emit: &Emit<'_>) -> Vec<String> {
        self.by_module(emit).into_keys().collect()
    }

    /// All files, in the order of their paths.
    pub fn files(&self, emit: &Emit<'_>) -> Vec<File> {
        let mut files = Vec::new();
        for (module, by_file) in self.by_module(emit) {
            let mut own = File { path: module_file(module.as_str()), ..File::default() };
            for (file, nodes) in by_file {
                if file.is_empty() {
                    own.nodes = nodes;
                } else {
                    own.modules.insert(file.to_owned(), nodes.clone());
                    files.push(File { path: format!("{module}/{file}.rs"), nodes, ..File::default() });
                }
            }
            files.push(own);
        }
        files
    }

    /// The nodes that have a type of their own, by module and file.
    fn by_module(&self, emit: &Emit<'_>) -> BTreeMap<String, BTreeMap<&str, Vec<NodeId>>> {
        let mut modules: BTreeMap<String, BTreeMap<&str, Vec<NodeId>>> = BTreeMap::new();
        for id in emit.names.tree.below_root() {
            if self.representative[id] == id && emit.names.tree.nodes[id].action().is_none() {
                let Place { module, file } = &self.places[id];
                modules.entry(module.clone()).or_default().entry(file).or_default().push(id);
            }
        }
        modules
    }
}

/// The own file of a module, behind its name.
const MODULE_FILE: &str = "/mod.rs";

fn module_file(module: &str) -> String {
    format!("{module}{MODULE_FILE}")
}

/// The node whose type has the method of an operation that stands: the end of its path, or the one before where the last step is the method.
pub fn node_of_method(emit: &Emit<'_>, id: OperationId) -> NodeId {
    let tree = &emit.names.tree;
    let behind = usize::from(tree.call(id).is_action());
    tree.trail(id).iter().rev().nth(behind).copied().unwrap_or(ROOT)
}

/// What a node offers: equal for nodes that can share a type.
#[derive(PartialEq, Eq, Hash)]
struct Shape<'a> {
    steps: Vec<StepShape<'a>>,
    operations: Vec<OperationShape<'a>>,
}

#[derive(PartialEq, Eq, Hash)]
struct StepShape<'a> {
    identity: &'a str,
    method: &'a str,
    wire: &'a str,
    leads_to: usize,
}

#[derive(PartialEq, Eq, Hash)]
struct OperationShape<'a> {
    verb: &'a Verb,
    method: Method,
    page: PageId,
    request: Content,
    response: Content,
    arguments: &'a [Param],
}

impl<'a> Shape<'a> {
    fn of(emit: &Emit<'a>, id: NodeId, shapes: &TiSlice<NodeId, usize>) -> Self {
        let tree = &emit.names.tree;
        let steps = tree.nodes[id].children.iter().map(|(step, child)| StepShape {
            identity: &step.identity,
            method: &step.rust,
            wire: &step.wire,
            leads_to: shapes[*child],
        });
        let operation = |verb: &'a Verb, id: OperationId| {
            let operation = &emit.model.operations[id];
            OperationShape {
                verb,
                method: operation.method(),
                page: operation.primary().page,
                request: operation.request,
                response: operation.response,
                arguments: &tree.call(id).arguments,
            }
        };
        Self { steps: steps.collect(), operations: tree.nodes[id].verbs.iter().map(|(verb, id)| operation(verb, *id)).collect() }
    }
}

/// The nodes on the way to an operation that is no alias.
fn documented(emit: &Emit<'_>) -> TiVec<NodeId, bool> {
    let tree = &emit.names.tree;
    let mut documented: TiVec<NodeId, bool> = vec![false; tree.nodes.len()].into();
    for (id, _) in emit.model.operations.iter_enumerated().filter(|(_, operation)| !operation.is_alias) {
        tree.trail(id).iter().for_each(|node| documented[*node] = true);
    }
    documented
}

/// The name of each node's type. Nodes whose names meet are told apart by their own paths, and by nothing else.
fn type_names(emit: &Emit<'_>, paths: &TiSlice<NodeId, String>) -> TiVec<NodeId, String> {
    let tree = &emit.names.tree;
    let mut plain: TiVec<NodeId, String> = vec![String::new(); tree.nodes.len()].into();
    for id in tree.nodes.keys() {
        for (step, child) in &tree.nodes[id].children {
            plain[*child] = format!("{}_{}", plain[id], step.rust);
        }
    }
    let wires: Vec<&str> = paths.iter().map(String::as_str).collect();
    let plain: Vec<String> = plain.iter().map(|name| upper_camel_case(name)).collect();
    let mut scope = Scope::exact();
    // Bodies of bytes are `impl Into<…>` in the same modules.
    scope.reserve("Into");
    scope.distinct_names(&wires, &plain).into()
}

/// Where each node's type is defined: a module for each first segment, and below it a file for each further one. A key, a cast or a
/// function stands with what it follows.
fn places(emit: &Emit<'_>, paths: &TiSlice<NodeId, String>) -> TiVec<NodeId, Place> {
    let tree = &emit.names.tree;
    let top = &tree.nodes[ROOT].children;
    let wires: Vec<&str> = top.iter().map(|(_, child)| paths[*child].as_str()).collect();
    let plain: Vec<String> = top.iter().map(|(step, _)| module(&step.rust)).collect();
    let modules = Scope::caseless().distinct_names(&wires, &plain);
    let mut places: TiVec<NodeId, Place> = vec![Place::default(); tree.nodes.len()].into();
    for ((_, child), module) in top.iter().zip(modules) {
        place_below(emit, paths, *child, &module, &mut places);
    }
    places
}

/// The places of all nodes below that of a first segment.
fn place_below(emit: &Emit<'_>, paths: &TiSlice<NodeId, String>, top: NodeId, module: &str, places: &mut TiSlice<NodeId, Place>) {
    let tree = &emit.names.tree;
    // By node in the order of the tree: what it is called below the first segment, and the node whose file it stands in.
    let mut open: Vec<(NodeId, String, NodeId)> = vec![(top, String::new(), top)];
    let mut members: Vec<(NodeId, NodeId)> = Vec::new();
    let mut owners: Vec<(NodeId, String)> = Vec::new();
    while let Some((id, name, owner)) = open.pop() {
        members.push((id, owner));
        for (step, child) in &tree.nodes[id].children {
            let method = step.rust.trim_matches('_');
            let name = if name.is_empty() { method.to_owned() } else { format!("{name}_{method}") };
            let is_segment = matches!(step.kind, StepKind::Literal);
            if is_segment {
                owners.push((*child, file_name(module, &name)));
            }
            open.push((*child, name, if is_segment { *child } else { owner }));
        }
    }
    let wires: Vec<&str> = owners.iter().map(|(id, _)| paths[*id].as_str()).collect();
    let plain: Vec<String> = owners.iter().map(|(_, name)| name.clone()).collect();
    let names = Scope::caseless().distinct_names(&wires, &plain);
    let files: HashMap<NodeId, String> = owners.iter().map(|(id, _)| *id).zip(names).collect();
    for (id, owner) in members {
        places[id] = Place { module: module.to_owned(), file: files.get(&owner).cloned().unwrap_or_default() };
    }
}

/// A file of steps: their methods in a row, unless no file can be called so.
fn file_name(folder: &str, methods: &str) -> String {
    module(&bounded_below(folder, guard_digit(methods.to_owned())))
}

/// A module: a method's name, unless a file cannot be called so.
fn module(method: &str) -> String {
    let plain = method.trim_end_matches('_');
    if method_name(plain, Reserved::Module) == plain { method.to_owned() } else { format!("{plain}_") }
}

/// What each node is: the identities of the steps that lead to it.
fn paths(emit: &Emit<'_>) -> TiVec<NodeId, String> {
    let nodes = &emit.names.tree.nodes;
    let mut paths: TiVec<NodeId, String> = vec![String::new(); nodes.len()].into();
    for id in nodes.keys() {
        for (step, child) in &nodes[id].children {
            paths[*child] = format!("{}/{}", paths[id], step.identity);
        }
    }
    paths
}
