//! What questions look up in a linked version, so that no answer walks the whole model.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use docwright_codegen::config::Config;
use docwright_codegen::emit::Emit;
use docwright_codegen::emit::nodes::Nodes;
use docwright_codegen::http::identity::Identity;
use docwright_codegen::ids::TiVec;
use docwright_codegen::model::{Model, OperationId, PageId, TypeId};
use docwright_codegen::names::Names;
use docwright_codegen::source::FileId;

/// Ways into a model. What only some questions need is made when the first of them is asked.
#[derive(Debug, Default)]
pub struct Index {
    pages: HashMap<FileId, PageId>,
    exchanges: TiVec<PageId, Range<usize>>,
    identities: HashMap<Identity, OperationId>,
    by_file: HashMap<FileId, Vec<OperationId>>,
    permissions: OnceLock<HashMap<String, Vec<Grant>>>,
    nodes: OnceLock<Nodes>,
    sent: OnceLock<Sent>,
}

/// Which types have setters, and which `clear_` too.
#[derive(Debug)]
struct Sent {
    sendable: HashSet<TypeId>,
    clearable: HashSet<TypeId>,
}

/// An operation that a permission is enough for, alone or with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The operation.
    pub operation: OperationId,
    /// The scheme, by configured key.
    pub scheme: String,
    /// It stands first: nothing less will do.
    pub least: bool,
}

impl Index {
    /// The index of a model.
    pub fn of(model: &Model) -> Self {
        let mut exchanges: TiVec<PageId, Range<usize>> = vec![0..0; model.pages.len()].into();
        for (at, exchange) in model.exchanges.iter().enumerate() {
            let own = &mut exchanges[exchange.page];
            *own = if own.end == 0 { at..at + 1 } else { own.start..at + 1 };
        }
        Self {
            pages: model.pages.iter_enumerated().map(|(id, page)| (page.file, id)).collect(),
            exchanges,
            identities: model.operations.iter_enumerated().map(|(id, operation)| (operation.identity.clone(), id)).collect(),
            by_file: by_file(model),
            ..Self::default()
        }
    }

    /// The operations of a file, in the order of their first method lines there.
    pub fn operations(&self, file: FileId) -> &[OperationId] {
        self.by_file.get(&file).map_or(&[], Vec::as_slice)
    }

    /// The API page of a file.
    pub fn page(&self, file: FileId) -> Option<PageId> {
        self.pages.get(&file).copied()
    }

    /// Indices of the examples on a file.
    pub fn exchanges(&self, file: FileId) -> Range<usize> {
        self.page(file).map_or(0..0, |page| self.exchanges[page].clone())
    }

    /// The operation of an identity.
    pub fn operation(&self, identity: &Identity) -> Option<OperationId> {
        self.identities.get(identity).copied()
    }

    /// The operations that a permission is good for, in order.
    pub fn grants(&self, model: &Model, permission: &str) -> &[Grant] {
        self.permissions.get_or_init(|| grants(model)).get(permission).map_or(&[], Vec::as_slice)
    }

    /// Every permission that an operation names.
    pub fn permissions(&self, model: &Model) -> impl Iterator<Item = &String> {
        self.permissions.get_or_init(|| grants(model)).keys()
    }

    /// The types of the client's calls.
    pub fn nodes(&self, model: &Model, names: &Names, config: &Config) -> &Nodes {
        self.nodes.get_or_init(|| Nodes::of(&Emit::new(model, names, config)))
    }

    /// Emitters for single items.
    pub fn emit<'a>(&self, model: &'a Model, names: &'a Names, config: &'a Config) -> Emit<'a> {
        let sent = self.sent.get_or_init(|| {
            let Emit { sendable, clearable, .. } = Emit::new(model, names, config);
            Sent { sendable, clearable }
        });
        Emit::of_items(model, names, config, sent.sendable.clone(), sent.clearable.clone())
    }
}

fn by_file(model: &Model) -> HashMap<FileId, Vec<OperationId>> {
    let mut lines: Vec<(FileId, u32, OperationId)> = Vec::new();
    for (id, operation) in model.operations.iter_enumerated() {
        lines.extend(operation.variants.iter().map(|variant| (variant.span.file, variant.span.start, id)));
    }
    lines.sort_unstable();
    let mut found: HashMap<FileId, Vec<OperationId>> = HashMap::new();
    for (file, _, id) in lines {
        let own = found.entry(file).or_default();
        if !own.contains(&id) {
            own.push(id);
        }
    }
    found
}

fn grants(model: &Model) -> HashMap<String, Vec<Grant>> {
    let mut found: HashMap<String, Vec<Grant>> = HashMap::new();
    for (operation, documented) in model.operations.iter_enumerated() {
        for (scheme, sets) in
            documented.variants.iter().filter_map(|variant| variant.permissions.as_ref()).flat_map(|own| &own.schemes)
        {
            for (rank, set) in sets.iter().enumerate() {
                for name in set {
                    let own = found.entry(name.clone()).or_default();
                    // Pages that document the same operation repeat its permissions.
                    match own.iter_mut().rev().find(|grant| grant.operation == operation && grant.scheme == *scheme) {
                        Some(known) => known.least |= rank == 0,
                        None => own.push(Grant { operation, scheme: scheme.clone(), least: rank == 0 }),
                    }
                }
            }
        }
    }
    found
}
