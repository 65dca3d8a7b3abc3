//! From an item to its place in the generated files, and back.

use std::ops::Range;
use std::path::Path;

use crate::entity::Entity;
use crate::place::Place;
use crate::rust::signature::address;
use crate::rust::syntax::{items_within, methods_around, methods_of};
use crate::rust::{Defined, Item, client, items_of, items_where, test_file};
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::config::Config;
use docwright_codegen::emit::client::{calls_path, root_path, type_path};
use docwright_codegen::emit::views::calls;
use docwright_codegen::model::OperationId;
use docwright_codegen::names::identifiers::{root_type, setter_name};
use docwright_codegen::names::tree::{NodeId, ROOT};

/// The places of everything that was generated from an entity.
pub fn places(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Vec<Place> {
    items_of(entity).iter().filter_map(|item| place(snapshot, version, item)).collect()
}

/// The place of an item's name, when the client lies where it is written to.
pub fn place(snapshot: &Snapshot, version: &LinkedVersion, item: &Item) -> Option<Place> {
    let (path, container, name) = location(&snapshot.config, version, item)?;
    let found = read(snapshot, &path)?;
    let is_it = |of: &str, called: &str, _: &Range<usize>| of == container && called == name;
    let piece = methods_of(&found, &container).map(|piece| items_within(&found, piece, &is_it)).unwrap_or_default();
    let defined = piece.into_iter().next().or_else(|| items_where(&found, &is_it).into_iter().next())?;
    Some(Place::Output { path, range: defined.at })
}

/// The file of an item, the type that it belongs to and its name.
fn location(config: &Config, version: &LinkedVersion, item: &Item) -> Option<(String, String, String)> {
    let folder = client(version);
    let path = match item {
        Item::Operation(id) => {
            let emit = version.index.emit(&version.model, &version.names, config);
            let (node, method) = calls::method(&emit, *id);
            let (path, container) = node_place(version, config, node, &folder);
            return Some((path, container, method.name));
        }
        Item::Type(id) | Item::Getter(id, _) | Item::Setter(id, _) | Item::Clear(id, _) => {
            type_path(&folder, &version.names.types[*id])
        }
        Item::Enum(id) | Item::Variant(id, _) => type_path(&folder, &version.names.enums[*id]),
        Item::Test(index) => test_file(version, *index)?,
    };
    let (container, name) = address(version, item)?;
    Some((path, container, name))
}

fn node_place(version: &LinkedVersion, config: &Config, node: NodeId, folder: &str) -> (String, String) {
    if node == ROOT {
        return (root_path(folder), root_type(&config.service.root));
    }
    let nodes = version.index.nodes(&version.model, &version.names, config);
    (calls_path(folder, &nodes.file(node)), nodes.type_name(node).to_owned())
}

fn read(snapshot: &Snapshot, path: &str) -> Option<String> {
    let root: &Path = snapshot.output.as_ref()?;
    std::fs::read_to_string(root.join(path)).ok()
}

/// What the item at a byte of a generated file was generated from, with the version that has it.
pub fn entities_at<'s>(snapshot: &'s Snapshot, path: &str, offset: usize) -> Option<(&'s LinkedVersion, Vec<Entity>)> {
    let text = read(snapshot, path)?;
    let is_around = |_: &str, _: &str, whole: &Range<usize>| whole.contains(&offset);
    let mut around = methods_around(&text, offset).map(|piece| items_within(&text, piece, &is_around)).unwrap_or_default();
    if around.is_empty() {
        around = items_where(&text, &is_around);
    }
    let defined = around.into_iter().min_by_key(|defined| defined.whole.len())?;
    let found = snapshot.linked.versions.iter().map(|version| (version, entities_of(&snapshot.config, version, path, &defined)));
    found.into_iter().find(|(_, entities)| !entities.is_empty())
}

/// What an item of a file was generated from: places of the tree that offer the same share their methods.
pub fn entities_of(config: &Config, version: &LinkedVersion, path: &str, defined: &Defined) -> Vec<Entity> {
    let folder = client(version);
    if let Some(rest) = path.strip_prefix(&format!("{folder}/src/")) {
        if rest.starts_with("types/") {
            return of_types(version, path, &folder, defined).into_iter().collect();
        }
        return of_calls(config, version, rest.strip_prefix("calls/"), defined);
    }
    of_test(version, path, defined).into_iter().collect()
}

fn of_test(version: &LinkedVersion, path: &str, defined: &Defined) -> Option<Entity> {
    let exchanges = version.model.exchanges.iter().enumerate();
    let mut here = exchanges.filter(|(at, _)| test_file(version, *at).as_deref() == Some(path));
    here.find(|(_, exchange)| version.names.exchange(exchange).function == defined.name).map(|(at, _)| Entity::Exchange(at))
}

fn of_types(version: &LinkedVersion, path: &str, folder: &str, defined: &Defined) -> Option<Entity> {
    let names = &version.names;
    let is_here =
        |name: &docwright_codegen::names::types::TypeName| name.name == defined.container && type_path(folder, name) == path;
    if let Some(id) = names.enums.position(is_here) {
        let member = names.members[id].iter().position(|member| *member == defined.name);
        // A member may be called like its enumeration; the enumeration's own item is the longer one.
        let is_whole = defined.name == defined.container && defined.signature.contains('{');
        return Some(member.filter(|_| !is_whole).map_or(Entity::Enum(id), |member| Entity::Member(id, member)));
    }
    let id = names.types.position(is_here)?;
    if defined.name == defined.container {
        return Some(Entity::Type(id));
    }
    let own = names.properties[id].iter().position(|getter| *getter == defined.name).map(|at| (id, at));
    let set = || {
        version.model.lineage(id).find_map(|owner| {
            let is_setter = |getter: &String| ["with", "clear"].iter().any(|prefix| setter_name(prefix, getter) == defined.name);
            names.properties[owner].iter().position(is_setter).map(|at| (owner, at))
        })
    };
    own.or_else(set).map(|(owner, at)| Entity::Property(owner, at))
}

/// The operations of a method; for a step on the way, the first operation behind it.
fn of_calls(config: &Config, version: &LinkedVersion, file: Option<&str>, defined: &Defined) -> Vec<Entity> {
    let tree = &version.names.tree;
    let nodes = match file {
        Some(file) => version.index.nodes(&version.model, &version.names, config).named(file, &defined.container),
        None if defined.container == root_type(&config.service.root) => vec![ROOT],
        None => Vec::new(),
    };
    let found = nodes.into_iter().filter_map(|node| {
        let verb = tree.nodes[node].verbs.iter().find(|(verb, _)| verb.name() == Some(defined.name.as_str()));
        let step = tree.nodes[node].children.iter().find(|(step, _)| step.rust == defined.name).map(|(_, child)| *child);
        verb.map(|(_, operation)| *operation).or_else(|| first_operation(version, step.unwrap_or(node)))
    });
    found.map(Entity::Operation).collect()
}

fn first_operation(version: &LinkedVersion, node: NodeId) -> Option<OperationId> {
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        let node = &version.names.tree.nodes[node];
        if let Some((_, operation)) = node.verbs.first() {
            return Some(*operation);
        }
        open.extend(node.children.iter().rev().map(|(_, child)| *child));
    }
    None
}
