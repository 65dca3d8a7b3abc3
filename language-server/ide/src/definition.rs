//! From a mention to what is mentioned: the page that describes it, and the Rust that was generated from it.

#[cfg(test)]
mod tests;

use crate::cursor::{self, Part, What};
use crate::entity::{self, Entity};
use crate::place::Place;
use crate::{LinkedVersion, Snapshot, declared, references, rust};
use docwright_codegen::model::TypeRef;
use docwright_codegen::source::{FileId, Span};

/// How many pages are read for a permission before all are.
const NEAR: usize = 20;

/// The place that describes what stands at a byte of a page; a page's own one before those of others.
pub fn definition(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Place> {
    let mut places = declaration(snapshot, file, offset);
    places.truncate(1);
    places
}

/// All places that describe it.
pub fn declaration(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Place> {
    let Some((part, Some(entity))) = entity::at(snapshot, file, offset) else { return Vec::new() };
    let Some(version) = any_version(snapshot, file) else { return Vec::new() };
    let entity = described(version, &part, entity);
    let mut spans = match &entity {
        // Permissions are listed, not described: the first table that lists it stands for it.
        Entity::Permission(name) => permission(snapshot, version, name).into_iter().collect(),
        entity => declared::places(snapshot, version, entity),
    };
    // Of several places the one on this page is the nearest.
    if matches!(entity, Entity::Operation(_)) {
        spans.sort_by_key(|span| span.file != file);
    }
    spans.into_iter().map(Place::Page).collect()
}

/// What was generated from what stands at a byte of a page.
pub fn implementation(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Place> {
    let Some((part, Some(entity))) = entity::at(snapshot, file, offset) else { return Vec::new() };
    let Some(version) = any_version(snapshot, file) else { return Vec::new() };
    let entities = match (&part.what, &entity) {
        (What::Heading { level: 1, .. }, _) => of_page(snapshot, version, file),
        (What::Heading { .. }, _) => section(snapshot, version, file, part.span).into_iter().collect(),
        (_, Entity::Exchange(index)) => {
            let target = version.model.exchanges[*index].target.as_ref();
            let operation = target.map(|target| Entity::Operation(target.operation));
            let mut places: Vec<Place> =
                operation.iter().chain([&entity]).flat_map(|entity| rust::places(snapshot, version, entity)).collect();
            places.extend(rust::snapshot_place(snapshot, version, *index));
            return places;
        }
        _ => vec![entity],
    };
    entities.iter().flat_map(|entity| rust::places(snapshot, version, entity)).collect()
}

/// The places that describe what the item at a byte of a generated file was generated from.
pub fn from_rust(snapshot: &Snapshot, path: &str, offset: usize) -> Vec<Span> {
    let Some((version, entities)) = rust::entities_at(snapshot, path, offset) else { return Vec::new() };
    let mut spans: Vec<Span> = Vec::new();
    for span in entities.iter().flat_map(|entity| declared::places(snapshot, version, entity)) {
        if !spans.contains(&span) {
            spans.push(span);
        }
    }
    spans
}

/// The first table that lists a permission. Most are on the page of the operation itself, and need no search.
fn permission(snapshot: &Snapshot, version: &LinkedVersion, name: &str) -> Option<Span> {
    let path = |file: &FileId| snapshot.file(*file).map(|file| file.source.path.as_str());
    let grants = version.index.grants(&version.model, name).iter();
    let variants = grants.flat_map(|grant| &version.model.operations[grant.operation].variants);
    let with_table =
        variants.filter(|variant| variant.permissions.as_ref().is_some_and(|own| own.span.file == variant.span.file));
    let mut files: Vec<FileId> = with_table.map(|variant| variant.span.file).collect();
    files.sort_by_key(path);
    files.dedup();
    let on_page = |file: &FileId| {
        let parts = cursor::parts(snapshot, *file).into_iter();
        let listed = parts.filter(|part| matches!(&part.what, What::Permission { name: own, .. } if own == name));
        listed.map(|part| part.span).min()
    };
    let searched = || references::first(snapshot, version, &Entity::Permission(name.to_owned()));
    files.iter().take(NEAR).find_map(on_page).or_else(searched)
}

/// A request line leads on to the operation that it shows, any other part to what it stands for.
fn described(version: &LinkedVersion, part: &Part, entity: Entity) -> Entity {
    match (&part.what, &entity) {
        (What::RequestLine(_) | What::Header { .. }, Entity::Exchange(index)) => {
            let target = version.model.exchanges[*index].target.as_ref();
            target.map_or(entity, |target| Entity::Operation(target.operation))
        }
        _ => entity,
    }
}

/// What a page documents.
fn of_page(snapshot: &Snapshot, version: &LinkedVersion, file: FileId) -> Vec<Entity> {
    let operations = version.index.operations(file).iter().copied().map(Entity::Operation);
    operations.chain(entity::types_of_page(snapshot, file).into_iter().filter_map(entity::of_type)).collect()
}

/// The enumeration that a heading opens.
fn section(snapshot: &Snapshot, version: &LinkedVersion, file: FileId, heading: Span) -> Option<Entity> {
    let e = snapshot.file(file)?.facts.enums.iter().find(|e| e.span == heading)?;
    let ty: TypeRef = version.registry.by_full_name(&e.name)?;
    entity::of_type(ty)
}

/// The version of a file; a fragment that all versions share is seen from the first.
fn any_version(snapshot: &Snapshot, file: FileId) -> Option<&LinkedVersion> {
    snapshot.version_of(file).or_else(|| snapshot.linked.versions.first())
}
