//! Signatures, out of what the emitters write.

use crate::entity::Entity;
use crate::rust::{Item, items_of, items_where};
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::config::Config;
use docwright_codegen::emit::client::{enum_file, type_file};
use docwright_codegen::emit::views::calls;
use docwright_codegen::model::TypeId;
use docwright_codegen::names::identifiers::setter_name;

/// The signature of an entity's chief item.
pub fn signature_of_entity(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Option<String> {
    render_signature(&snapshot.config, version, items_of(entity).first()?)
}

/// The signature of an item as the client has it; `None` for one that is not emitted.
pub fn render_signature(config: &Config, version: &LinkedVersion, item: &Item) -> Option<String> {
    let emit = version.index.emit(&version.model, &version.names, config);
    if let Item::Operation(id) = item {
        return Some(calls::method(&emit, *id).1.signature());
    }
    let (container, name) = address(version, item)?;
    let text = match item {
        Item::Type(id) | Item::Getter(id, _) | Item::Setter(id, _) | Item::Clear(id, _) => type_file(&emit, *id),
        Item::Enum(id) | Item::Variant(id, _) => enum_file(&emit, *id),
        Item::Operation(_) | Item::Test(_) => return None,
    };
    let found = items_where(&text.ok()?, &|of, called, _| of == container && called == name);
    found.into_iter().next().map(|found| found.signature)
}

/// The type that an item belongs to, and the item's name there.
pub(super) fn address(version: &LinkedVersion, item: &Item) -> Option<(String, String)> {
    let names = &version.names;
    let property = |owner: TypeId, at: usize| names.properties.get(owner)?.get(at);
    Some(match item {
        Item::Operation(_) => return None,
        Item::Type(id) => (names.types[*id].name.clone(), names.types[*id].name.clone()),
        Item::Getter(id, at) => (names.types[*id].name.clone(), property(*id, *at)?.clone()),
        Item::Setter(id, at) => (names.types[*id].name.clone(), setter_name("with", property(*id, *at)?)),
        Item::Clear(id, at) => (names.types[*id].name.clone(), setter_name("clear", property(*id, *at)?)),
        Item::Enum(id) => (names.enums[*id].name.clone(), names.enums[*id].name.clone()),
        Item::Variant(id, at) => (names.enums[*id].name.clone(), names.members.get(*id)?.get(*at)?.clone()),
        Item::Test(index) => {
            let exchange = version.model.exchanges.get(*index)?;
            (String::new(), names.exchange(exchange).function)
        }
    })
}
