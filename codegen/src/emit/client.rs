//! The client crate of one version.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Serialize;

use crate::emit::nodes::{File, Nodes};
use crate::emit::templates;
use crate::emit::views::area::Areas;
use crate::emit::views::calls::{CallsView, RootView};
use crate::emit::views::enums::EnumView;
use crate::emit::views::headers::HeadersView;
use crate::emit::views::package::PackageView;
use crate::emit::views::types::TypeView;
use crate::emit::{Emit, Output, exchanges, permissions, reference_json};
use crate::model::{EnumId, OperationId, TypeId};
use crate::names::tree::NodeId;
use crate::names::types::TypeName;
use crate::replay::Replayed;

/// All files of the client below `folder`.
pub fn files(emit: &Emit<'_>, replayed: &[Replayed], folder: &str) -> templates::Result<Vec<Output>> {
    let types = (0..emit.model.types.len()).into_par_iter().map(TypeId::from).map(|id| {
        let pages = emit.model.types[id].pages.iter().map(|page| emit.resource_page(&page.stem)).collect();
        Ok(Output::of(type_path(folder, &emit.names.types[id]), type_file(emit, id)?, pages))
    });
    let enums = (0..emit.model.enums.len()).into_par_iter().map(EnumId::from).map(|id| {
        let pages = vec![emit.resource_page(&emit.model.enums[id].stem)];
        Ok(Output::of(type_path(folder, &emit.names.enums[id]), enum_file(emit, id)?, pages))
    });
    let mut outputs = types.chain(enums).collect::<templates::Result<Vec<Output>>>()?;
    outputs.extend(type_modules(emit, folder)?);
    let nodes = Nodes::of(emit);
    outputs.extend(calls(emit, &nodes, folder)?);
    outputs.push(Output::new(format!("{folder}/src/headers.rs"), emit.fill("headers.rs", &HeadersView::of(emit))?));
    outputs.push(Output::new(format!("{folder}/src/reference.json"), reference_json::render(emit.model, emit.config)));
    outputs.push(Output::new(format!("{folder}/src/permissions.txt"), permissions::render(emit.model, emit.names)));
    outputs.push(Output::new(format!("{folder}/src/exchanges.jsonl"), exchanges::render(emit, replayed)));
    let package = PackageView::of(emit, &nodes);
    for (template, path) in
        [("client_lib.rs", "src/lib.rs"), ("client_cargo.toml", "Cargo.toml"), ("client_readme.md", "README.md")]
    {
        outputs.push(Output::new(format!("{folder}/{path}"), emit.fill(template, &package)?));
    }
    Ok(outputs)
}

/// The text of a type's file.
pub fn type_file(emit: &Emit<'_>, id: TypeId) -> templates::Result<String> {
    emit.fill("type.rs", &TypeView::of(emit, id))
}

/// The text of an enumeration's file.
pub fn enum_file(emit: &Emit<'_>, id: EnumId) -> templates::Result<String> {
    emit.fill("enum.rs", &EnumView::of(emit, id))
}

/// The file of a type or an enumeration.
pub fn type_path(folder: &str, name: &TypeName) -> String {
    let modules: String = name.module.iter().map(|module| format!("{module}/")).collect();
    format!("{folder}/src/types/{modules}{}.rs", name.file)
}

/// The file of the places that stand together in `file`, as [`Nodes::file`] names it.
pub fn calls_path(folder: &str, file: &str) -> String {
    format!("{folder}/src/calls/{file}")
}

/// The file of the root of all calls.
pub fn root_path(folder: &str) -> String {
    format!("{folder}/src/root.rs")
}

/// The root, and the files of all places.
fn calls(emit: &Emit<'_>, nodes: &Nodes, folder: &str) -> templates::Result<Vec<Output>> {
    #[derive(Serialize)]
    struct ModulesView {
        modules: Vec<String>,
    }
    let files = nodes.files(emit);
    let areas = Areas::of(emit, nodes);
    let output = |file: &File| {
        let listed = file.area().map_or(&[][..], |module| areas.operations(module)).iter();
        let pages = file.nodes.iter().flat_map(|id| pages_of_node(emit, *id)).chain(listed.flat_map(|id| pages_of(emit, *id)));
        let pages = pages.collect::<BTreeSet<String>>().into_iter().collect();
        Ok(Output::of(calls_path(folder, &file.path), emit.fill("calls.rs", &CallsView::of(emit, nodes, &areas, file))?, pages))
    };
    let mut outputs = files.par_iter().map(output).collect::<templates::Result<Vec<Output>>>()?;
    let modules = ModulesView { modules: nodes.modules(emit) };
    outputs.push(Output::new(calls_path(folder, "mod.rs"), emit.fill("calls_mod.rs", &modules)?));
    outputs.push(Output::new(root_path(folder), emit.fill("root.rs", &RootView::of(emit, nodes))?));
    Ok(outputs)
}

/// Pages of the operations that stand on a node.
fn pages_of_node(emit: &Emit<'_>, id: NodeId) -> Vec<String> {
    let node = &emit.names.tree.nodes[id];
    let actions = node.children.iter().filter_map(|(_, child)| emit.names.tree.nodes[*child].action());
    let operations = node.verbs.iter().map(|(_, operation)| *operation).chain(actions);
    operations.flat_map(|id| pages_of(emit, id)).collect()
}

/// Pages of an operation.
fn pages_of(emit: &Emit<'_>, id: OperationId) -> impl Iterator<Item = String> {
    emit.model.operations[id].variants.iter().map(|variant| emit.api_page(variant.page))
}

/// The `mod.rs` of each module of types.
fn type_modules(emit: &Emit<'_>, folder: &str) -> templates::Result<Vec<Output>> {
    #[derive(Serialize)]
    struct TypesModView<'a> {
        namespace: String,
        modules: Vec<&'a str>,
        types: Vec<(&'a str, &'a str)>,
    }
    let mut entries: BTreeMap<&[String], BTreeMap<&str, &str>> = BTreeMap::new();
    entries.entry(&[]).or_default();
    for name in emit.names.types.iter().chain(&emit.names.enums) {
        for depth in 0..name.module.len() {
            entries.entry(&name.module[..depth]).or_default();
        }
        entries.entry(&name.module).or_default().insert(&name.file, &name.name);
    }
    let inner = |module: &[String]| {
        let below = entries.keys().filter(|other| other.len() == module.len() + 1 && other.starts_with(module));
        below.filter_map(|other| other.last()).map(String::as_str).collect()
    };
    let files = entries.iter().map(|(module, types)| {
        let types = types.iter().map(|(file, name)| (*file, *name)).collect();
        let view = TypesModView { namespace: module.join("."), modules: inner(module), types };
        let path: String = module.iter().map(|part| format!("{part}/")).collect();
        Ok(Output::new(format!("{folder}/src/types/{path}mod.rs"), emit.fill("types_mod.rs", &view)?))
    });
    files.collect()
}
