//! What the parts of a page stand for in the whole reference.

use crate::cursor::{self, BodyOf, Part, What};
use crate::{LinkedVersion, Snapshot, target};
use docwright_codegen::facts::{ParameterPlace, TypeMention};
use docwright_codegen::json::Value;
use docwright_codegen::lower::annotation;
use docwright_codegen::model::{Content, EnumId, Model, OperationId, TypeId, TypeRef};
use docwright_codegen::source::{FileId, PageKind, Span};

/// Something that pages document; ids are those of the version's model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Entity {
    /// An operation.
    Operation(OperationId),
    /// An example.
    Exchange(usize),
    /// A type.
    Type(TypeId),
    /// A property: its owner and its place there.
    Property(TypeId, usize),
    /// An enumeration.
    Enum(EnumId),
    /// A member of an enumeration.
    Member(EnumId, usize),
    /// A permission.
    Permission(String),
    /// A page.
    Page(FileId),
    /// A heading of a page, by its anchor.
    Heading(FileId, String),
}

/// The innermost part at a byte of a page, and what it stands for. A word of a query or of prose that is no property's name is
/// nothing but a piece of what is around it.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<(Part, Option<Entity>)> {
    let around = cursor::around(snapshot, file, offset).into_iter();
    let mut known = around.map(|part| {
        let entity = find_entity(snapshot, file, &part);
        (part, entity)
    });
    known.find(|(part, entity)| entity.is_some() || !matches!(part.what, What::QueryWord { .. } | What::Word(_)))
}

/// What a part of a page stands for.
pub fn find_entity(snapshot: &Snapshot, file: FileId, part: &Part) -> Option<Entity> {
    let found = snapshot.file(file)?;
    if let What::Permission { name, .. } = &part.what {
        return Some(Entity::Permission(name.clone()));
    }
    if let What::Include { target } = &part.what {
        let target = target::resolve_target(&found.source.path, target, &snapshot.config)?;
        return target::file(snapshot, &target.path).map(Entity::Page);
    }
    let version = snapshot.version_of(file)?;
    let facts = &found.facts;
    match &part.what {
        What::MethodLine(index) => operation_of_line(version, file, *index, snapshot).map(Entity::Operation),
        What::RequestLine(index) | What::StatusLine(index, _) => exchange(version, snapshot, file, *index).map(Entity::Exchange),
        What::QueryWord { exchange: index, name } => {
            let ty = asked_type(version, snapshot, file, *index)?;
            property_named(version, TypeRef::Type(ty), name)
        }
        What::Header { of: BodyOf::Request(index) | BodyOf::Response(index, _), .. } => {
            exchange(version, snapshot, file, *index).map(Entity::Exchange)
        }
        What::Heading { anchor, .. } => Some(Entity::Heading(file, anchor.clone())),
        What::AnnotationValue { key, value, .. } => annotation_value(version, snapshot, part.span, key, value),
        What::Property { ty, property } => {
            let ty = facts.types.get(*ty)?;
            property_named(version, version.registry.by_full_name(&ty.name)?, &ty.properties.get(*property)?.name)
        }
        What::Type(mention) => version.registry.resolve(mention, &facts.stem, &facts.namespace).and_then(of_type),
        What::Member { of, member } => {
            let e = facts.enums.get(*of)?;
            member_named(&version.model, version.registry.by_full_name(&e.name)?, &e.members.get(*member)?.name)
        }
        What::Value { ty, property, value } => {
            let mention = &facts.types.get(*ty)?.properties.get(*property)?.ty;
            let ty = version.registry.resolve(mention, &facts.stem, &facts.namespace)?;
            member_named(&version.model, ty, value)
        }
        What::Parameter(index) => parameter(version, snapshot, file, *index),
        What::Word(name) => word(version, snapshot, file, name),
        What::Link { text, target } => link(version, snapshot, file, text, target),
        What::JsonKey { object, key, .. } => property_named(version, TypeRef::Type((*object)?), key),
        What::JsonValue { ty, key, value, body } => json_value(version, *ty, key, value, *body, &facts.namespace),
        What::AnnotationKey { .. }
        | What::Header { .. }
        | What::FrontMatterKey(_)
        | What::FrontMatterValue { .. }
        | What::Permission { .. }
        | What::Include { .. } => None,
    }
}

/// A type or an enumeration.
pub fn of_type(ty: TypeRef) -> Option<Entity> {
    match ty {
        TypeRef::Type(id) => Some(Entity::Type(id)),
        TypeRef::Enum(id) => Some(Entity::Enum(id)),
        TypeRef::Primitive(_) => None,
    }
}

/// The operation of a method line, as the last link knows it.
pub fn operation_of_line(version: &LinkedVersion, file: FileId, index: usize, snapshot: &Snapshot) -> Option<OperationId> {
    let fact = snapshot.file(file)?.facts.operations.get(index)?;
    version.index.operation(&fact.identity())
}

/// The types that the operations of a page take.
pub fn body_types(version: &LinkedVersion, file: FileId) -> impl Iterator<Item = TypeId> {
    version.index.operations(file).iter().filter_map(|id| match version.model.operations[*id].request {
        Content::One(TypeRef::Type(id)) => Some(id),
        _ => None,
    })
}

/// The types and enumerations that a page describes.
pub fn types_of_page(snapshot: &Snapshot, file: FileId) -> Vec<TypeRef> {
    let (Some(found), Some(version)) = (snapshot.file(file), snapshot.version_of(file)) else { return Vec::new() };
    let types = found.facts.types.iter().map(|ty| &ty.name);
    let names = types.chain(found.facts.enums.iter().map(|e| &e.name));
    names.filter_map(|name| version.registry.by_full_name(name)).collect()
}

/// The linked form of an exchange of a page.
pub fn exchange(version: &LinkedVersion, snapshot: &Snapshot, file: FileId, index: usize) -> Option<usize> {
    let own = cursor::exchanges(version, file);
    let linked = cursor::linked(own, snapshot.file(file)?.facts.exchanges.get(index)?)?;
    own.iter().position(|exchange| std::ptr::eq(exchange, linked)).map(|at| version.index.exchanges(file).start + at)
}

/// The type that an example's request asks for.
pub fn asked_type(version: &LinkedVersion, snapshot: &Snapshot, file: FileId, index: usize) -> Option<TypeId> {
    let linked = &version.model.exchanges[exchange(version, snapshot, file, index)?];
    let operation = &version.model.operations[cursor::operation_of(&version.model, linked)?];
    match operation.response {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => Some(id),
        _ => None,
    }
}

/// The types that a page is about: those that it describes, then those that its operations take and answer.
pub fn types_about(version: &LinkedVersion, snapshot: &Snapshot, file: FileId) -> Vec<TypeId> {
    let operations = version.index.operations(file).iter().map(|id| &version.model.operations[*id]);
    let bodies = operations.flat_map(|operation| [operation.request, operation.response]).filter_map(|content| match content {
        Content::One(ty) | Content::Many(ty) => Some(ty),
        _ => None,
    });
    let types = types_of_page(snapshot, file).into_iter().chain(bodies);
    types.filter_map(|ty| if let TypeRef::Type(id) = ty { Some(id) } else { None }).collect()
}

/// A word of prose is the property of that name of what the page is about.
pub fn word(version: &LinkedVersion, snapshot: &Snapshot, file: FileId, name: &str) -> Option<Entity> {
    types_about(version, snapshot, file).into_iter().find_map(|id| property_named(version, TypeRef::Type(id), name))
}

fn property_named(version: &LinkedVersion, ty: TypeRef, name: &str) -> Option<Entity> {
    let TypeRef::Type(id) = ty else { return None };
    // `name@odata.bind` and the like speak of the property before the mark.
    let name = name.split_once('@').map_or(name, |(before, _)| before);
    version.model.lineage(id).find_map(|owner| {
        let at = version.model.types[owner].properties.iter().position(|property| property.name == name)?;
        Some(Entity::Property(owner, at))
    })
}

fn member_named(model: &Model, ty: TypeRef, name: &str) -> Option<Entity> {
    let TypeRef::Enum(id) = ty else { return None };
    let at = model.enums[id].members.iter().position(|member| member.name.eq_ignore_ascii_case(name.trim()))?;
    Some(Entity::Member(id, at))
}

fn annotation_value(version: &LinkedVersion, snapshot: &Snapshot, span: Span, key: &str, value: &str) -> Option<Entity> {
    let keys = &snapshot.config.annotations;
    let file = span.file;
    let facts = &snapshot.file(file)?.facts;
    if keys.key_property == key {
        let ty = facts.types.iter().find(|ty| ty.span.start <= span.start && span.end <= ty.span.end)?;
        return property_named(version, version.registry.by_full_name(&ty.name)?, value);
    }
    if keys.ty.iter().any(|own| own == key) || keys.base == key {
        let (name, _) = annotation::type_name(value);
        return version.registry.by_name(name, &facts.namespace).and_then(of_type);
    }
    if keys.name == key {
        let index = facts.exchanges.iter().position(|exchange| exchange.name.as_deref() == Some(value))?;
        return exchange(version, snapshot, file, index).map(Entity::Exchange);
    }
    None
}

/// A row of the body's table is a property of the type that the operation takes.
fn parameter(version: &LinkedVersion, snapshot: &Snapshot, file: FileId, index: usize) -> Option<Entity> {
    let parameter = snapshot.file(file)?.facts.parameters.get(index)?;
    if parameter.place != ParameterPlace::Body {
        return None;
    }
    body_types(version, file).find_map(|id| property_named(version, TypeRef::Type(id), &parameter.name))
}

/// A link to a page of types is a mention of the type; any other leads to a heading or a page.
fn link(version: &LinkedVersion, snapshot: &Snapshot, file: FileId, text: &str, target: &str) -> Option<Entity> {
    let found = snapshot.file(file)?;
    let leads = target::resolve_target(&found.source.path, target, &snapshot.config)?;
    let to = target::file(snapshot, &leads.path)?;
    let same_version = snapshot.file(to)?.source.api_version == found.source.api_version;
    if same_version && snapshot.file(to)?.source.page_kind == PageKind::Resources {
        let mention = TypeMention {
            name: text.trim().trim_matches(['*', '`']).to_owned(),
            link: Some(target.to_owned()),
            collection: false,
            primitive: false,
            span: Span { file, start: 0, end: 0 },
        };
        let ty = version.registry.resolve(&mention, &found.facts.stem, &found.facts.namespace);
        // An anchor leads to the section unless the section is the type.
        let is_section = |ty: &TypeRef| leads.anchor.is_none() || matches!(ty, TypeRef::Enum(_));
        if let Some(ty) = ty.filter(is_section).and_then(of_type) {
            return Some(ty);
        }
    }
    Some(leads.anchor.map_or(Entity::Page(to), |anchor| Entity::Heading(to, anchor)))
}

fn json_value(
    version: &LinkedVersion,
    ty: Option<TypeRef>,
    key: &str,
    value: &Value,
    body: BodyOf,
    namespace: &str,
) -> Option<Entity> {
    let Value::String(text) = value else { return None };
    if let Some(ty @ TypeRef::Enum(_)) = ty
        && let Some(member) = member_named(&version.model, ty, text)
    {
        return Some(member);
    }
    let names_type = key == "@odata.type" || matches!(body, BodyOf::Type(_));
    if !names_type || !text.contains(|c: char| c.is_alphabetic()) {
        return None;
    }
    let (name, _) = annotation::type_name(text);
    if key == "@odata.type" { version.registry.by_full_name(name) } else { version.registry.by_name(name, namespace) }
        .and_then(of_type)
}
