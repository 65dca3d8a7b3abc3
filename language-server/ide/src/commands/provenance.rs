//! Tells why something was generated: the pages, tables and lines that said so.

use super::{Answer, Failure};
use crate::entity::{self, Entity};
use crate::{LinkedVersion, Snapshot, examples, references, rust};
use docwright_codegen::facts::Origin;
use docwright_codegen::model::{Content, Model, OperationId, TypeId, TypeUse};
use docwright_codegen::source::{FileId, Span};

/// The places that made the item at a byte of a page what it is.
pub(super) fn find_provenance(snapshot: &Snapshot, file: FileId, offset: u32) -> Result<Answer, Failure> {
    let nothing = || Failure::new("nothing is generated from what stands here");
    let version = snapshot.version_of(file).ok_or_else(nothing)?;
    let found = entity::at(snapshot, file, offset).and_then(|(_, entity)| entity);
    let entity = found.or_else(|| operation_above(snapshot, file, offset)).ok_or_else(nothing)?;
    let mut telling = Telling { snapshot, version, lines: Vec::new() };
    let name = references::name_of(snapshot, &version.model, &entity);
    telling.entity(&entity);
    if telling.lines.is_empty() {
        return Err(nothing());
    }
    let mut text = format!("# Where `{name}` comes from\n\n");
    if let Some(signature) = rust::signature_of_entity(snapshot, version, &entity) {
        text.push_str(&format!("```rust\n{signature}\n```\n\n"));
    }
    for line in telling.lines {
        text.push_str(&format!("* {line}\n"));
    }
    Ok(Answer::Text { title: format!("Provenance of {name}"), language: "markdown", text })
}

/// Where no item stands: the operation of the example around.
fn operation_above(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Entity> {
    let example = examples::at(snapshot, file, offset)?;
    example.exchange.target.map(|target| Entity::Operation(target.operation))
}

struct Telling<'s> {
    snapshot: &'s Snapshot,
    version: &'s LinkedVersion,
    lines: Vec<String>,
}

impl Telling<'_> {
    fn say(&mut self, what: &str, span: Span) {
        if let Some(file) = self.snapshot.file(span.file) {
            let (line, _) = file.source.line_column(span.start);
            self.lines.push(format!("{what}: {}:{line}", file.source.path));
        }
    }

    fn entity(&mut self, entity: &Entity) {
        let model = &self.version.model;
        match entity {
            Entity::Operation(id) => self.operation(*id),
            Entity::Exchange(index) => {
                let exchange = &model.exchanges[*index];
                self.say("the request", exchange.fact.request.span);
                for response in &exchange.fact.responses {
                    self.say("a response", response.message.span);
                }
                if let Some(target) = &exchange.target {
                    self.operation(target.operation);
                }
            }
            Entity::Type(id) => self.ty(*id),
            Entity::Property(owner, at) => self.property(*owner, *at),
            Entity::Enum(id) => self.say("its members are listed", model.enums[*id].span),
            Entity::Member(id, at) => {
                if let Some(member) = model.enums[*id].members.get(*at) {
                    self.say("its row", member.span);
                }
                self.say("its enumeration", model.enums[*id].span);
            }
            Entity::Permission(name) => {
                for operation in &model.operations {
                    for variant in &operation.variants {
                        let permissions = variant.permissions.iter();
                        for permissions in permissions
                            .filter(|own| own.schemes.iter().any(|(_, sets)| sets.iter().flatten().any(|other| other == name)))
                        {
                            self.say(&format!("`{} {}`", operation.method(), variant.path), permissions.span);
                        }
                    }
                }
            }
            Entity::Page(_) | Entity::Heading(..) => {}
        }
    }

    fn operation(&mut self, id: OperationId) {
        let operation = &self.version.model.operations[id];
        for (index, variant) in operation.variants.iter().enumerate() {
            let role = if index == operation.primary { "the method line that speaks for it" } else { "another method line" };
            self.say(role, variant.span);
            if let Some(permissions) = &variant.permissions {
                self.say("permissions", permissions.span);
            }
            self.body("request body", variant.request.as_ref());
            self.body("response", variant.response.as_ref());
        }
        if operation.response != Content::None || operation.request != Content::None {
            let (request, response) =
                (content(&self.version.model, operation.request), content(&self.version.model, operation.response));
            self.lines.push(format!("together: takes {request}, answers {response}"));
        }
        for exchange in &self.version.model.exchanges {
            if exchange.target.as_ref().is_some_and(|target| target.operation == id) {
                self.say("an example", exchange.fact.request.span);
            }
        }
    }

    fn body(&mut self, what: &str, used: Option<&TypeUse>) {
        if let Some(used) = used {
            let many = if used.collection { " collection" } else { "" };
            let name = self.version.model.type_name(used.ty);
            self.lines.push(format!("{what}: `{name}`{many}, said by {}", origin(used.origin)));
        }
    }

    fn ty(&mut self, id: TypeId) {
        let ty = &self.version.model.types[id];
        for page in &ty.pages {
            self.say("described", page.span);
            if let Some(base) = &page.base {
                self.say(&format!("derives from `{base}`"), page.span);
            }
        }
        if ty.synthetic {
            self.lines.push("it is the body or the result of one operation alone".to_owned());
        }
    }

    fn property(&mut self, owner: TypeId, at: usize) {
        let ty = &self.version.model.types[owner];
        let Some(property) = ty.properties.get(at) else { return };
        let many = if property.collection { " collection" } else { "" };
        let type_name = self.version.model.type_name(property.ty);
        self.lines.push(format!("of `{}`, with the type `{type_name}`{many}, written `{}`", ty.name, property.written));
        self.say(&format!("said by {}", origin(property.origin)), property.span);
        for page in &ty.pages {
            for other in page.properties.iter().filter(|other| other.name == property.name && other.span != property.span) {
                self.say(&format!("also said by {}", origin(other.origin)), other.span);
            }
        }
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Path => "the path",
        Origin::Annotation => "an annotation",
        Origin::Table => "a table",
        Origin::Prose => "prose",
        Origin::JsonBlock => "a JSON block",
        Origin::Example => "an example",
    }
}

fn content(model: &Model, content: Content) -> String {
    match content {
        Content::None => "nothing".to_owned(),
        Content::One(ty) => format!("`{}`", model.type_name(ty)),
        Content::Many(ty) => format!("a collection of `{}`", model.type_name(ty)),
        Content::Bytes => "bytes".to_owned(),
        Content::Redirect => "a redirect".to_owned(),
        Content::Untyped => "JSON without a type".to_owned(),
    }
}
