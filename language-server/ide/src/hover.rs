//! What stands under the cursor, told in Markdown.

mod annotations;
mod operations;
mod types;
#[cfg(test)]
mod tests;

use crate::cursor::{Part, What};
use crate::entity::{self, Entity};
use crate::{LinkedVersion, Snapshot, rust};
use docwright_codegen::config::Config;
use docwright_codegen::model::TypeRef;
use docwright_codegen::source::{FileId, PageKind, Span};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The part that it is about.
    pub span: Span,
    /// What to show.
    pub markdown: String,
}

/// What stands at a byte of a page.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Hover> {
    let (part, entity) = entity::at(snapshot, file, offset)?;
    let markdown = of_part(snapshot, file, &part, entity.as_ref())?;
    Some(Hover { span: part.span, markdown })
}

fn of_part(snapshot: &Snapshot, file: FileId, part: &Part, entity: Option<&Entity>) -> Option<String> {
    if let What::AnnotationKey { key, .. } = &part.what {
        return annotations::key(&snapshot.config, key);
    }
    let entity = entity?;
    let Some(version) = snapshot.version_of(file) else { return of_any_version(snapshot, entity) };
    match (&part.what, entity) {
        (What::Heading { level, .. }, Entity::Heading(..)) => heading(snapshot, version, file, *level, part),
        (What::JsonKey { key, .. }, Entity::Property(..)) if key.contains('@') => None,
        _ => describe_entity(snapshot, version, entity),
    }
}

/// A fragment belongs to no version: what stands there is told for each.
fn of_any_version(snapshot: &Snapshot, entity: &Entity) -> Option<String> {
    if let Entity::Page(_) = entity {
        return None;
    }
    let told: Vec<String> = snapshot
        .linked
        .versions
        .iter()
        .filter_map(|version| {
            Some(format!("**{}**\n\n{}", version.model.api_version, describe_entity(snapshot, version, entity)?))
        })
        .collect();
    (!told.is_empty()).then(|| told.join("\n\n"))
}

/// What an entity is.
pub fn describe_entity(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Option<String> {
    match entity {
        Entity::Operation(id) => Some(operations::operation(snapshot, version, *id)),
        Entity::Exchange(index) => Some(operations::exchange(snapshot, version, *index)),
        Entity::Type(id) => Some(types::structured(snapshot, version, *id)),
        Entity::Property(owner, at) => types::property(snapshot, version, *owner, *at),
        Entity::Enum(id) => Some(types::enumeration(snapshot, version, *id)),
        Entity::Member(id, at) => types::member(snapshot, version, *id, *at),
        Entity::Permission(name) => Some(operations::permission(&snapshot.config, version, name)),
        Entity::Page(file) | Entity::Heading(file, _) => page(snapshot, *file),
    }
}

/// A top heading stands for what its page documents, any other for the enumeration that it opens.
fn heading(snapshot: &Snapshot, version: &LinkedVersion, file: FileId, level: u8, part: &Part) -> Option<String> {
    let facts = &snapshot.file(file)?.facts;
    if let Some(e) = facts.enums.iter().find(|e| e.span == part.span) {
        let entity = version.registry.by_full_name(&e.name).and_then(entity::of_type)?;
        return describe_entity(snapshot, version, &entity);
    }
    if level > 1 {
        return None;
    }
    let told: Vec<String> = match facts.page_kind {
        PageKind::Resources => {
            let types = entity::types_of_page(snapshot, file);
            let own = types.iter().filter(|ty| matches!(ty, TypeRef::Type(_) | TypeRef::Enum(_)));
            own.filter_map(|ty| describe_entity(snapshot, version, &entity::of_type(*ty)?)).collect()
        }
        _ => {
            let operations = version.index.operations(file).iter();
            operations.filter_map(|id| describe_entity(snapshot, version, &Entity::Operation(*id))).collect()
        }
    };
    (!told.is_empty()).then(|| told.join("\n\n---\n\n"))
}

fn page(snapshot: &Snapshot, file: FileId) -> Option<String> {
    let found = snapshot.file(file)?;
    let title = if found.facts.title.is_empty() { &found.facts.stem } else { &found.facts.title };
    Some(format!("**{title}**\n\n{}\n\n`{}`", found.facts.summary, found.source.path))
}

/// An entity's signature as a code block.
fn signature(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> String {
    rust::signature_of_entity(snapshot, version, entity).map_or_else(String::new, |text| format!("```rust\n{text}\n```\n"))
}

/// The title of a permission scheme.
fn scheme_title<'c>(config: &'c Config, key: &'c str) -> &'c str {
    config.schemes.get(key).map_or(key, |scheme| &scheme.title)
}
