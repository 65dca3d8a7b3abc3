//! One of the two editions that are compared, with what finds things in it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::emit::Emit;
use crate::emit::permissions::key;
use crate::facts::Facts;
use crate::http::identity::Identity;
use crate::ids::TiVec;
use crate::model::{Content, EnumId, Model, OperationId, PageId, TypeId, TypeRef};
use crate::names::Names;
use crate::reference::{Edition, Reference};
use crate::source::{FileId, Span};

use super::Touched;

/// An edition with indexes.
pub(super) struct Side<'a> {
    pub reference: &'a Reference,
    pub model: &'a Model,
    pub names: &'a Names,
    pub emit: Emit<'a>,
    /// By full name in lower case.
    pub types: HashMap<String, TypeId>,
    /// By full name in lower case.
    pub enums: HashMap<String, EnumId>,
    /// By identity.
    pub operations: HashMap<&'a Identity, OperationId>,
    exchanges: TiVec<OperationId, Vec<usize>>,
    /// Operations by the pages that have a line of theirs.
    on_page: TiVec<PageId, Vec<OperationId>>,
    /// Operations whose messages carry a type as such.
    carriers: HashMap<TypeRef, Vec<OperationId>>,
    /// Types that have, or derive from, a type or an enumeration.
    holders: HashMap<TypeRef, Vec<TypeId>>,
}

/// The files that a version can draw on: its pages, what some page includes, and the corrections. A fragment that no page includes says
/// nothing, and is only read where all files of a tree are.
pub(super) fn files_of<'r>(reference: &'r Reference, version: &str) -> impl Iterator<Item = (&'r str, FileId)> {
    let own = reference.files.by_path.iter().filter(move |(_, id)| {
        let file = reference.sources.file(**id);
        let is_page = file.page_kind.is_page() || reference.editions.included.contains(id);
        let is_ours = file.api_version == version || file.api_version.is_empty();
        is_ours && (is_page || reference.files.corrections.file == Some(**id))
    });
    own.map(|(path, id)| (path.as_str(), *id))
}

/// True when all files that a version can draw on are the same on both sides, and are read in the same way.
pub(super) fn is_same(base: &Reference, head: &Reference, version: &str) -> bool {
    let texts = |reference: &'_ Reference| -> Vec<(String, Arc<str>)> {
        let text = |id: FileId| Arc::clone(&reference.sources.file(id).text);
        files_of(reference, version).map(|(path, id)| (path.to_owned(), text(id))).collect()
    };
    base.config.reads_alike(&head.config) && texts(base) == texts(head)
}

impl<'a> Side<'a> {
    pub fn of(reference: &'a Reference, edition: &'a Edition) -> Self {
        let (model, names) = (&edition.model, &edition.names);
        let mut exchanges: TiVec<OperationId, Vec<usize>> = vec![Vec::new(); model.operations.len()].into();
        for (index, exchange) in model.exchanges.iter().enumerate() {
            if let Some(target) = &exchange.target {
                exchanges[target.operation].push(index);
            }
        }
        let mut on_page: TiVec<PageId, Vec<OperationId>> = vec![Vec::new(); model.pages.len()].into();
        let mut carriers: HashMap<TypeRef, Vec<OperationId>> = HashMap::new();
        for (id, operation) in model.operations.iter_enumerated() {
            for variant in &operation.variants {
                if on_page[variant.page].last() != Some(&id) {
                    on_page[variant.page].push(id);
                }
            }
            for content in [operation.request, operation.response] {
                if let Content::One(ty) | Content::Many(ty) = content {
                    carriers.entry(ty).or_default().push(id);
                }
            }
        }
        let mut holders: HashMap<TypeRef, Vec<TypeId>> = HashMap::new();
        for (id, ty) in model.types.iter_enumerated() {
            for property in ty.properties.iter().filter(|property| !property.navigation) {
                holders.entry(property.ty).or_default().push(id);
            }
            if let Some(base) = ty.base {
                // A message that carries the base may carry this one, and one that carries this one has the base's properties.
                holders.entry(TypeRef::Type(base)).or_default().push(id);
            }
        }
        Self {
            reference,
            model,
            names,
            emit: Emit::new(model, names, &reference.config),
            types: model.types.iter_enumerated().map(|(id, ty)| (ty.name.to_lowercase(), id)).collect(),
            enums: model.enums.iter_enumerated().map(|(id, own)| (own.name.to_lowercase(), id)).collect(),
            operations: model.operations.iter_enumerated().map(|(id, own)| (&own.identity, id)).collect(),
            exchanges,
            on_page,
            carriers,
            holders,
        }
    }

    /// An operation as reports name it.
    pub fn operation(&self, id: OperationId) -> String {
        key(self.model, id)
    }

    /// The exchanges that exercise an operation.
    pub fn exchanges_of(&self, id: OperationId) -> &[usize] {
        &self.exchanges[id]
    }

    /// The operations of a page, with what exercises them.
    pub fn page(&self, page: PageId) -> Touched {
        self.on_page[page].iter().fold(Touched::default(), |touched, id| touched.operation(self, *id))
    }

    /// API pages by path.
    pub fn pages(&self) -> HashMap<&'a str, PageId> {
        self.model.pages.iter_enumerated().map(|(id, page)| (self.path(page.file), id)).collect()
    }

    pub fn exchange_id(&self, exchange: usize) -> String {
        self.names.exchange_id(&self.model.exchanges[exchange])
    }

    /// The path of a file below the docs folder.
    pub fn path(&self, file: FileId) -> &'a str {
        &self.reference.sources.file(file).path
    }

    /// The name of a page's file without its ending.
    pub fn stem<'p>(&self, path: &'p str) -> &'p str {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.reference.config.pages.stem(name)
    }

    /// What the page of a file says.
    pub fn facts(&self, file: FileId) -> Option<&'a Facts> {
        Some(&self.reference.files.get(file)?.facts)
    }

    /// The path of the page that speaks for an operation.
    pub fn page_of(&self, id: OperationId) -> &'a str {
        self.path(self.model.pages[self.model.operations[id].primary().page].file)
    }

    /// The place of an operation's method line.
    pub fn line_of(&self, id: OperationId) -> Span {
        self.model.operations[id].primary().span
    }

    /// The call in Rust.
    pub fn call(&self, id: OperationId) -> String {
        self.names.tree.call(id).display(&self.reference.config.service.root)
    }

    /// A type or an enumeration in Rust.
    pub fn item(&self, ty: TypeRef) -> String {
        self.emit.client_path(ty)
    }

    /// The getter of a property in Rust.
    pub fn getter(&self, ty: TypeId, at: usize) -> String {
        format!("{}::{}", self.item(TypeRef::Type(ty)), self.names.properties[ty][at])
    }

    /// The operations whose messages can hold a type or an enumeration, with those of their examples that hold one of the words
    /// in quotes; all of them where no word is given.
    pub fn users_of(&self, ty: TypeRef, words: &[&str]) -> Touched {
        let mut seen = HashSet::from([ty]);
        let mut open = vec![ty];
        let mut touched = Touched::default();
        while let Some(ty) = open.pop() {
            for operation in self.carriers.get(&ty).into_iter().flatten() {
                touched.operations.insert(self.operation(*operation));
                for exchange in &self.exchanges[*operation] {
                    let fact = &self.model.exchanges[*exchange].fact;
                    let messages =
                        || std::iter::once(&fact.request).chain(fact.responses.iter().map(|response| &response.message));
                    let shows = |word: &&str| messages().any(|message| holds_quoted(&message.text, word));
                    if words.is_empty() || words.iter().any(shows) {
                        touched.tests.insert(self.exchange_id(*exchange));
                    }
                }
            }
            for holder in self.holders.get(&ty).into_iter().flatten() {
                if seen.insert(TypeRef::Type(*holder)) {
                    open.push(TypeRef::Type(*holder));
                }
            }
        }
        touched
    }
}

/// The text holds the word between quotes.
fn holds_quoted(text: &str, word: &str) -> bool {
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| text[..at].ends_with('"') && text[at + word.len()..].starts_with('"'))
}
