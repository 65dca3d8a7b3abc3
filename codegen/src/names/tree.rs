//! All calls of a reference as one tree: a node per distinct beginning of a path.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::IndexMap;

use super::calls::{Call, Param, Step, StepKind, Verb};
use super::identifiers::{Reserved, method_name};
use super::scope::Scope;
use super::spelling::Spelling;
use super::steps::Steps;
use super::{actions, parameters};
use crate::http::method::Method;
use crate::http::template::Template;
use crate::ids::{Id, TiVec};
use crate::model::OperationId;

/// The place of a [`Node`] in [`Tree::nodes`].
pub type NodeId = Id<Node>;

/// The node that every path begins at.
pub const ROOT: NodeId = Id::FIRST;

/// The calls of a reference.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// The nodes; parents come before their children.
    pub nodes: TiVec<NodeId, Node>,
    /// Operations that have the method and path of another one, in their order: (operation, the one that stands in the tree).
    pub duplicates: Vec<(OperationId, OperationId)>,
    /// Keys of overrides that name no operation, or whose verb its node already has.
    pub unused_overrides: Vec<String>,
    calls: TiVec<OperationId, Call>,
    trails: TiVec<OperationId, Vec<NodeId>>,
}

/// A beginning of a path.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Steps from here, by name. One whose node has an [`Node::action`] is a method that sends.
    pub children: Vec<(Step, NodeId)>,
    /// What can be done here, with the operation.
    pub verbs: Vec<(Verb, OperationId)>,
}

impl Node {
    /// The operation of an action: the step that leads here takes its body, and nothing else is here.
    pub fn action(&self) -> Option<OperationId> {
        self.verbs.iter().find(|(verb, _)| *verb == Verb::Action).map(|(_, operation)| *operation)
    }
}

/// What the tree is told of an operation.
#[derive(Clone, Copy, Debug)]
pub struct TreeOperation<'a> {
    /// Its method.
    pub method: Method,
    /// Its path and query.
    pub template: &'a Template,
    /// It answers with a collection.
    pub answers_collection: bool,
    /// How many pages document it: the spelling that more pages have names a step.
    pub pages: usize,
}

impl Tree {
    /// The tree of operations where no dotted segment names a type. `overrides`: `POST /path/{}` → verb, or `action`.
    pub fn build<'a>(operations: impl Iterator<Item = TreeOperation<'a>>, overrides: &IndexMap<String, String>) -> Self {
        Self::build_with_types(operations, overrides, &|_| false, &|_| false)
    }

    /// As [`Tree::build`]; `is_type` knows the full names of documented types, in any case: those segments are casts;
    /// `sends_bytes` knows the operations, by their place, whose body is bytes.
    pub fn build_with_types<'a>(
        operations: impl Iterator<Item = TreeOperation<'a>>,
        overrides: &IndexMap<String, String>,
        is_type: &dyn Fn(&str) -> bool,
        sends_bytes: &dyn Fn(OperationId) -> bool,
    ) -> Self {
        let operations: TiVec<OperationId, TreeOperation<'a>> = operations.collect();
        let spelling = Spelling::of(operations.iter().map(|operation| (operation.template, operation.pages)));
        let mut steps = Steps::new(&spelling, is_type);
        let mut tree = Self { nodes: vec![Node::default()].into(), ..Self::default() };
        for (index, operation) in operations.iter_enumerated() {
            let TreeOperation { method, template, answers_collection, .. } = *operation;
            let (arguments, options) = parameters::query(template);
            tree.calls.push(Call {
                method,
                steps: steps.of(template),
                arguments,
                options,
                verb: plain_verb(method, answers_collection, sends_bytes(index)),
                has_body: method.carries_a_body(),
            });
        }
        // What the heaviest operation says of a step stands on the edge; the order of the input decides nothing.
        let mut order: Vec<OperationId> = operations.keys().collect();
        order.sort_by_cached_key(|index| {
            let call = &tree.calls[*index];
            let wires: Vec<&str> = call
                .steps
                .iter()
                .flat_map(|step| [if step.kind == StepKind::Function { "()" } else { "/" }, &step.wire])
                .collect();
            (Reverse(operations[*index].pages), call.arguments.len(), call.display(""), wires.concat())
        });
        tree.grow(&order);
        tree.place(&order, overrides);
        tree.settle_names();
        tree
    }

    /// All nodes but the root, parents before their children.
    pub fn below_root(&self) -> impl DoubleEndedIterator<Item = NodeId> {
        self.nodes.keys().skip(1)
    }

    /// The call of an operation, by its place in the input.
    pub fn call(&self, index: OperationId) -> &Call {
        &self.calls[index]
    }

    /// The operation that stands in the tree for one that has its method and path; none where that one stands itself.
    pub fn twin(&self, operation: OperationId) -> Option<OperationId> {
        let place = self.duplicates.binary_search_by_key(&operation, |(own, _)| *own).ok()?;
        Some(self.duplicates[place].1)
    }

    /// The nodes of an operation's path, one per step; empty for a path without segments.
    pub fn trail(&self, index: OperationId) -> &[NodeId] {
        &self.trails[index]
    }

    /// Whether the last method of an operation takes a body.
    pub fn set_body(&mut self, index: OperationId, has_body: bool) {
        self.calls[index].has_body = has_body;
    }

    fn grow(&mut self, order: &[OperationId]) {
        self.trails = vec![Vec::new(); self.calls.len()].into();
        let mut known: HashMap<(NodeId, &str), NodeId> = HashMap::new();
        for &index in order {
            let mut node = ROOT;
            for step in &self.calls[index].steps {
                node = *known.entry((node, &step.identity)).or_insert_with(|| {
                    let new = self.nodes.push_and_get_key(Node::default());
                    self.nodes[node].children.push((step.clone(), new));
                    new
                });
                self.trails[index].push(node);
            }
        }
    }

    fn end(&self, index: OperationId) -> NodeId {
        self.trails[index].last().copied().unwrap_or(ROOT)
    }

    /// Puts each operation on its node under its verb.
    fn place(&mut self, order: &[OperationId], overrides: &IndexMap<String, String>) {
        let mut stands: BTreeMap<(NodeId, Method), OperationId> = BTreeMap::new();
        let mut twin: TiVec<OperationId, Option<OperationId>> = vec![None; self.calls.len()].into();
        for &index in order {
            let first = *stands.entry((self.end(index), self.calls[index].method)).or_insert(index);
            twin[index] = (first != index).then_some(first);
        }
        let placed: Vec<OperationId> = stands.into_values().collect();
        let mut verbs: HashMap<OperationId, Verb> = self.derived_verbs(&placed);

        let overrides: Vec<(&str, String, &str)> =
            overrides.iter().map(|(key, verb)| (key.as_str(), normal_key(key), verb.as_str())).collect();
        for (key, wanted, verb) in &overrides {
            let verb = match *verb {
                "action" => Verb::Action,
                name => standard_verb(name).unwrap_or_else(|| Verb::Named(method_name(name, Reserved::Verb))),
            };
            let target = placed.iter().copied().find(|index| self.override_key(*index) == *wanted);
            let fits = target.is_some_and(|index| {
                let node = self.end(index);
                let mut others = placed.iter().filter(|other| **other != index && self.end(**other) == node);
                match verb {
                    Verb::Action => {
                        others.next().is_none()
                            && self.nodes[node].children.is_empty()
                            && self.calls[index].steps.last().is_some_and(Step::is_name)
                    }
                    _ => {
                        others.all(|other| verbs[other] != verb)
                            && !self.nodes[node].children.iter().any(|(step, _)| Some(step.rust.as_str()) == verb.name())
                    }
                }
            });
            match target.filter(|_| fits) {
                Some(index) => drop(verbs.insert(index, verb)),
                None => self.unused_overrides.push((*key).to_owned()),
            }
        }

        for index in self.calls.keys() {
            if let Some(first) = twin[index] {
                self.duplicates.push((index, first));
                // The method that stands does not take them; they can still be set.
                let arguments = std::mem::take(&mut self.calls[index].arguments);
                self.calls[index].options.extend(arguments);
            }
            self.calls[index].verb = verbs[&twin[index].unwrap_or(index)].clone();
        }
        for index in placed {
            let node = self.end(index);
            self.nodes[node].verbs.push((verbs[&index].clone(), index));
        }
    }

    /// Verbs by the rules alone.
    fn derived_verbs(&self, placed: &[OperationId]) -> HashMap<OperationId, Verb> {
        let mut collections = actions::collections(self.calls.iter().map(|call| (call.method, call.steps.as_slice())));
        // An action's node holds nothing else, or the step to it and the action would be one name.
        let mut methods: HashMap<NodeId, HashSet<Method>> = HashMap::new();
        for &index in placed {
            methods.entry(self.end(index)).or_default().insert(self.calls[index].method);
        }
        for &index in placed {
            let (node, call) = (self.end(index), &self.calls[index]);
            let crowded = methods[&node].len() > 1 || !self.nodes[node].children.is_empty();
            if let Some(last) = call.steps.last()
                && call.method == Method::Post
                && crowded
            {
                collections.insert(last.identity.clone());
            }
        }
        let is_action = |call: &Call| {
            call.method == Method::Post
                && call.steps.last().is_some_and(|step| step.is_name() && !collections.contains(&step.identity))
        };
        placed
            .iter()
            .map(|index| (*index, &self.calls[*index]))
            .map(|(index, call)| (index, if is_action(call) { Verb::Action } else { call.verb.clone() }))
            .collect()
    }

    /// `POST /users/{}/sendmail`, caseless.
    fn override_key(&self, index: OperationId) -> String {
        let call = &self.calls[index];
        let text = |step: &Step| match step.kind {
            StepKind::Colon => ":/{}:".to_owned(),
            StepKind::Key => "/{}".to_owned(),
            StepKind::AlternateKey => format!("/{}={{}}", step.wire),
            StepKind::Literal | StepKind::Cast | StepKind::Bound => format!("/{}", step.wire),
            StepKind::Function => {
                let named = |param: &Param| if param.wire.is_empty() { "{}".to_owned() } else { format!("{}={{}}", param.wire) };
                format!("/{}({})", step.wire, step.params.iter().map(named).collect::<Vec<_>>().join(","))
            }
        };
        let path: Vec<String> = call.steps.iter().map(text).collect();
        normal_key(&format!("{} {}", call.method, path.concat()))
    }

    /// Settles names that meet in one node, makes parameters unique, and orders children by name.
    fn settle_names(&mut self) {
        let mut settled: HashMap<NodeId, Step> = HashMap::new();
        for node in &mut self.nodes {
            let wires: Vec<String> = node.children.iter().map(|(step, _)| distinct_wire(step)).collect();
            let wires: Vec<&str> = wires.iter().map(String::as_str).collect();
            let plain: Vec<String> = node.children.iter().map(|(step, _)| step.rust.clone()).collect();
            let mut scope = Scope::exact();
            node.verbs.iter().filter_map(|(verb, _)| verb.name()).for_each(|verb| scope.reserve(verb));
            let names = scope.distinct_names(&wires, &plain);
            for ((step, child), name) in node.children.iter_mut().zip(names) {
                step.rust = name;
                settled.insert(*child, step.clone());
            }
            node.children.sort_by(|(one, _), (other, _)| one.rust.cmp(&other.rust));
        }
        for (call, trail) in self.calls.iter_mut().zip(&self.trails) {
            for (step, node) in call.steps.iter_mut().zip(trail) {
                let edge = &settled[node];
                step.rust.clone_from(&edge.rust);
                // A call sends what the method on its way prints, also where its own page leaves the argument's name out.
                if step.kind == StepKind::Function {
                    for (param, printed) in step.params.iter_mut().zip(&edge.params) {
                        param.wire.clone_from(&printed.wire);
                        param.prefix.clone_from(&printed.prefix);
                        param.quoted = printed.quoted;
                    }
                }
            }
            parameters::name_by_nouns(&mut call.steps);
            parameters::make_unique(call.steps.iter_mut().flat_map(|step| &mut step.params).chain(&mut call.arguments));
        }
    }
}

/// What tells a step from its siblings, spelled as the wire does: what the suffix of a name that meets another is made of.
fn distinct_wire(step: &Step) -> String {
    if step.params.is_empty() { step.wire.clone() } else { step.identity.clone() }
}

fn plain_verb(method: Method, answers_collection: bool, sends_bytes: bool) -> Verb {
    match method {
        Method::Get if answers_collection => Verb::List,
        Method::Get => Verb::Get,
        Method::Post => Verb::Create,
        Method::Patch => Verb::Update,
        Method::Put if sends_bytes => Verb::Upload,
        Method::Put => Verb::Replace,
        Method::Delete => Verb::Delete,
        Method::Head | Method::Options => Verb::Named(method_name(method.as_str(), Reserved::Verb)),
    }
}

fn standard_verb(name: &str) -> Option<Verb> {
    [Verb::Get, Verb::List, Verb::Create, Verb::Update, Verb::Replace, Verb::Upload, Verb::Delete]
        .into_iter()
        .find(|verb| verb.name() == Some(name))
}

/// An operation's key with its placeholders blanked, caseless.
fn normal_key(key: &str) -> String {
    let mut normal = String::new();
    let mut depth = 0_usize;
    for c in key.trim().to_lowercase().chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    normal.push_str("{}");
                }
            }
            _ if depth == 0 && c != '\'' => normal.push(c),
            _ => {}
        }
    }
    normal.trim_end_matches([':', '/']).to_owned()
}
