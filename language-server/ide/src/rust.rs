//! The Rust that was generated from a page: what it is called, where it lies, and the way back.

mod find;
mod signature;
mod syntax;

use crate::entity::Entity;
use crate::place::Place;
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::emit::places::{client_folder, snapshot_path, tests_folder};
use docwright_codegen::model::{EnumId, OperationId, TypeId};

pub use find::{entities_at, place, places};
pub use signature::{render_signature, signature_of_entity};
pub use syntax::{Defined, items, items_where};

/// An item of the generated code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// The method that sends an operation.
    Operation(OperationId),
    /// A type.
    Type(TypeId),
    /// The getter of a property.
    Getter(TypeId, usize),
    /// The setter of a property, on its owner.
    Setter(TypeId, usize),
    /// The method that sets a property to null.
    Clear(TypeId, usize),
    /// An enumeration.
    Enum(EnumId),
    /// A member of an enumeration.
    Variant(EnumId, usize),
    /// The test of an exchange.
    Test(usize),
}

/// The items that an entity gives, the chief one first. An item that was not emitted has no place.
pub fn items_of(entity: &Entity) -> Vec<Item> {
    match entity {
        Entity::Operation(id) => vec![Item::Operation(*id)],
        Entity::Exchange(index) => vec![Item::Test(*index)],
        Entity::Type(id) => vec![Item::Type(*id)],
        Entity::Property(owner, at) => vec![Item::Getter(*owner, *at), Item::Setter(*owner, *at), Item::Clear(*owner, *at)],
        Entity::Enum(id) => vec![Item::Enum(*id)],
        Entity::Member(id, at) => vec![Item::Variant(*id, *at)],
        Entity::Permission(_) | Entity::Page(_) | Entity::Heading(..) => Vec::new(),
    }
}

/// The snapshot of an exchange, below the output folder.
pub fn snapshot_file(version: &LinkedVersion, exchange: usize) -> Option<String> {
    let exchange = version.model.exchanges.get(exchange)?;
    Some(snapshot_path(&version.model, &version.names, exchange))
}

/// The file of an exchange's test, below the output folder.
pub fn test_file(version: &LinkedVersion, exchange: usize) -> Option<String> {
    let exchange = version.model.exchanges.get(exchange)?;
    let module = &version.names.pages.get(exchange.page)?.module;
    Some(format!("{}/{module}.rs", tests_folder(&version.model.api_version)))
}

fn client(version: &LinkedVersion) -> String {
    client_folder(&version.model.api_version)
}

/// The snapshot of an exchange, when its test has written one.
pub fn snapshot_place(snapshot: &Snapshot, version: &LinkedVersion, exchange: usize) -> Option<Place> {
    let path = snapshot_file(version, exchange)?;
    let root: &std::path::Path = snapshot.output.as_ref()?;
    root.join(&path).is_file().then_some(Place::Output { path, range: 0..0 })
}
