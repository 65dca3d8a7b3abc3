//! Model and names to files, in three layers: views decide every name and string, templates show what emitted files look like, and
//! expressions compose the Rust of documented requests and of what reads their answers.

pub mod client;
pub mod escape;
pub mod examples;
pub mod exchanges;
pub mod expressions;
pub mod json_rows;
pub mod ledger;
pub mod memory;
pub mod nodes;
mod option_headers;
pub mod output;
pub mod places;
pub mod permissions;
pub mod reference_json;
pub mod replay_tests;
pub mod rust_type;
pub mod rustdoc;
pub mod sendable;
pub mod source_map;
pub mod templates;
pub mod views;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::convert::Infallible;

use proc_macro2::TokenStream;
use serde::Serialize;

use crate::config::Config;
use crate::emit::memory::Memory;
use crate::ids::TiVec;
use crate::json::Node;
use crate::link::registry::last_segment;
use crate::model::{Model, OperationId, PageId, Property, TypeId, TypeRef};
use crate::names::Names;
use crate::names::calls::StepKind;
use crate::names::tree::NodeId;
use crate::source::PageKind;

/// One file to be written: path below the output folder with `/`, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where.
    pub path: String,
    /// What.
    pub text: String,
    /// The pages it was made of, as `v1.0/api/user-get`; none for a file that all pages have a part in.
    pub pages: Vec<String>,
}

impl Output {
    /// A file that all pages have a part in.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::of(path, text, Vec::new())
    }

    /// A file made of these pages.
    pub fn of(path: impl Into<String>, text: impl Into<String>, pages: Vec<String>) -> Self {
        Self { path: path.into(), text: text.into(), pages }
    }
}

/// What the emitters of one version share.
pub struct Emit<'a> {
    /// The model.
    pub model: &'a Model,
    /// Its names.
    pub names: &'a Names,
    /// The configuration.
    pub config: &'a Config,
    /// Types with setters.
    pub sendable: HashSet<TypeId>,
    /// Types with `clear_` too.
    pub clearable: HashSet<TypeId>,
    /// Examples of operations as Rust, for their documentation.
    pub examples: HashMap<OperationId, String>,
    /// What an earlier run has rendered, for one that comes again.
    pub memory: Option<&'a Memory>,
    by_last_segment: HashMap<String, Vec<TypeId>>,
    trails: TiVec<NodeId, String>,
}

impl<'a> Emit<'a> {
    /// Prepares the emitters.
    pub fn new(model: &'a Model, names: &'a Names, config: &'a Config) -> Self {
        let mut emit = Self::of_items(model, names, config, HashSet::new(), HashSet::new());
        emit.by_last_segment = by_last_segment(model);
        emit.trails = trails(names);
        emit.sendable = sendable::sendable(&emit);
        emit.clearable = sendable::clearable(&emit);
        emit
    }

    /// Prepares the emitters for single types and methods, without a walk over the model: what is sent and cleared is known
    /// from an earlier [`Emit::new`], and what only examples and whole files of calls need is left out.
    pub fn of_items(
        model: &'a Model,
        names: &'a Names,
        config: &'a Config,
        sendable: HashSet<TypeId>,
        clearable: HashSet<TypeId>,
    ) -> Self {
        Self {
            model,
            names,
            config,
            sendable,
            clearable,
            examples: HashMap::new(),
            memory: None,
            by_last_segment: HashMap::new(),
            trails: TiVec::new(),
        }
    }

    /// A template filled with its view.
    pub fn fill(&self, template: &str, view: &impl Serialize) -> templates::Result<String> {
        let Some(memory) = self.memory else { return templates::render(template, view) };
        let mut input = template.as_bytes().to_vec();
        input.push(b'\n');
        serde_json::to_writer(&mut input, view).map_err(tera::Error::message)?;
        memory.recall(input, || templates::render(template, view))
    }

    /// Statements, laid out and indented as in a function.
    pub fn laid_out(&self, statements: &TokenStream) -> String {
        let lay_out = || Ok::<_, Infallible>(expressions::laid_out(statements));
        let Ok(text) = match self.memory {
            None => lay_out(),
            // No template has this name.
            Some(memory) => memory.recall(format!("\n{statements}").into_bytes(), lay_out),
        };
        text
    }

    /// A type as the file of `owner` names it; what the file must import is added to `uses`.
    pub fn path_from(&self, ty: TypeRef, owner: TypeId, uses: &mut BTreeSet<String>) -> String {
        let name = match ty {
            TypeRef::Type(id) => &self.names.types[id],
            TypeRef::Enum(id) => &self.names.enums[id],
            TypeRef::Primitive(kind) => return rust_type::item_of(kind).to_owned(),
        };
        if name.module != self.names.types[owner].module {
            return self.full_path(ty);
        }
        if ty != TypeRef::Type(owner) {
            uses.insert(name.name.clone());
        }
        name.name.clone()
    }

    /// An API page as [`Output::pages`] names it.
    pub fn api_page(&self, page: PageId) -> String {
        format!("{}/api/{}", self.model.api_version, self.model.pages[page].stem)
    }

    /// A page about types as [`Output::pages`] names it.
    pub fn resource_page(&self, stem: &str) -> String {
        format!("{}/resources/{stem}", self.model.api_version)
    }

    /// Name of the client's package: `prefix-v1-0`.
    pub fn client_package(&self) -> String {
        client_package(self.config, &self.model.api_version)
    }

    /// Name of the client's crate: `prefix_v1_0`.
    pub fn client_crate(&self) -> String {
        self.client_package().replace('-', "_")
    }

    /// A type as any file of the client names it.
    pub fn full_path(&self, ty: TypeRef) -> String {
        format!("crate::{}", self.client_path(ty))
    }

    /// A type as tests and examples name it, which import the client's `types`.
    pub fn client_path(&self, ty: TypeRef) -> String {
        let name = match ty {
            TypeRef::Type(id) => &self.names.types[id],
            TypeRef::Enum(id) => &self.names.enums[id],
            TypeRef::Primitive(kind) => return rust_type::item_of(kind).to_owned(),
        };
        let module: String = name.module.iter().map(|part| format!("{part}::")).collect();
        format!("types::{module}{}", name.name)
    }

    /// The type that an object is of in a slot of type `declared`: the derived one that it names, else the declared.
    pub fn actual_type(&self, declared: TypeId, node: &Node) -> TypeId {
        let named = node.get("@odata.type").and_then(Node::as_str).and_then(|name| self.type_named(name));
        named.filter(|id| self.derives(*id, declared)).unwrap_or(declared)
    }

    /// True where a type has `clear_…` for a property: requests change values of the type in place, and no page says that the
    /// property takes no null.
    pub fn can_clear(&self, id: TypeId, property: &Property) -> bool {
        self.clearable.contains(&id) && property.nullable != Some(false)
    }

    /// True when a name written in JSON means `id` or a type that derives from it.
    pub fn is_named(&self, name: &str, id: TypeId) -> bool {
        self.type_named(name).is_some_and(|named| self.derives(named, id))
    }

    fn derives(&self, id: TypeId, base: TypeId) -> bool {
        self.model.lineage(id).any(|known| known == base)
    }

    /// True when a type name written in JSON means `id`.
    pub fn names_type(&self, node: &Node, id: TypeId) -> bool {
        node.as_str().is_some_and(|name| self.type_named(name) == Some(id))
    }

    fn type_named(&self, name: &str) -> Option<TypeId> {
        let name = name.trim_start_matches('#');
        self.by_last_segment
            .get(&last_segment(name).to_lowercase())?
            .iter()
            .copied()
            .find(|id| self.model.types[*id].name.eq_ignore_ascii_case(name))
    }

    /// A property of a type or of one it derives from: its owner and its place there.
    pub fn find_property(&self, id: TypeId, name: &str) -> Option<(TypeId, usize)> {
        self.model.lineage(id).find_map(|owner| {
            let index = self.model.types[owner].properties.iter().position(|property| property.name == name)?;
            Some((owner, index))
        })
    }

    /// The beginning of a path that a node stands for, its values blanked.
    pub fn trail_text(&self, node: NodeId) -> String {
        self.trails.get(node).cloned().unwrap_or_default()
    }

    /// Where a page is published, as the last paragraph of what it documents.
    pub fn page_reference(&self, page_kind: PageKind, stem: &str) -> Vec<String> {
        if self.config.service.page_url.is_empty() {
            return Vec::new();
        }
        // Pages of types are published in their folder, those of operations right below the reference.
        let folder = self.config.pages.types.first().filter(|folder| page_kind == PageKind::Resources && *folder != ".");
        let name = folder.map_or_else(|| stem.to_owned(), |folder| format!("{folder}/{stem}"));
        let url = reference_json::page_url(self.config, &self.model.api_version, &name);
        // In rustdoc it stands between angles, on one line.
        let url = escape::single_line(&url).replace(['<', '>', ' '], "");
        vec![String::new(), format!("[Reference](<{url}>)")]
    }
}

fn by_last_segment(model: &Model) -> HashMap<String, Vec<TypeId>> {
    let mut found: HashMap<String, Vec<TypeId>> = HashMap::new();
    for (id, ty) in model.types.iter_enumerated() {
        found.entry(last_segment(&ty.name).to_lowercase()).or_default().push(id);
    }
    found
}

fn trails(names: &Names) -> TiVec<NodeId, String> {
    let nodes = &names.tree.nodes;
    let mut trails: TiVec<NodeId, String> = vec![String::new(); nodes.len()].into();
    for id in nodes.keys() {
        for (step, child) in &nodes[id].children {
            let segment = match step.kind {
                StepKind::Key => "/{}".to_owned(),
                StepKind::Colon => ":/{}:".to_owned(),
                StepKind::AlternateKey => format!("/{}={{}}", step.wire),
                StepKind::Function if !step.params.is_empty() => {
                    let arguments: Vec<String> = step.params.iter().map(|param| format!("{}={{}}", param.wire)).collect();
                    format!("/{}({})", step.wire, arguments.join(","))
                }
                StepKind::Literal | StepKind::Function | StepKind::Cast | StepKind::Bound => format!("/{}", step.wire),
            }
            .replace('`', "'");
            trails[*child] = format!("{}{segment}", trails[id]);
        }
    }
    trails
}

/// Name of a version's client package: letters and digits of the version, joined by `-`.
pub fn client_package(config: &Config, version: &str) -> String {
    let words: Vec<&str> = version.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("{}-{}", config.service.crate_prefix, words.join("-").to_lowercase())
}
