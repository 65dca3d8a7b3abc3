//! JSON bodies of a page, walked under the documented types.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use crate::cursor::slot::{Slot, object_type, response_slot, slot_of_member};
use crate::cursor::{BodyOf, Part, What};
use crate::{File, LinkedVersion, Snapshot};
use docwright_codegen::facts::{ExchangeFact, MessageFact};
use docwright_codegen::json::{self, Member, Node, Value};
use docwright_codegen::link::bodies::unwrapped_entity;
use docwright_codegen::markdown::page::{Block, Fence, Page};
use docwright_codegen::model::{Content, Exchange, Model, OperationId, TypeId};
use docwright_codegen::source::{FileId, Span};

/// A JSON body.
pub struct Body<'a> {
    /// Which.
    pub of: BodyOf,
    /// Its value.
    pub json: Cow<'a, Node>,
    /// The type of its top.
    pub root: Slot,
    version: Option<&'a LinkedVersion>,
    written: Written<'a>,
}

/// Where a body is written.
enum Written<'a> {
    Message(&'a MessageFact),
    Block(&'a Fence),
}

/// All JSON bodies of a page.
pub fn bodies<'a>(snapshot: &'a Snapshot, file: &'a File, page: &'a Page) -> Vec<Body<'a>> {
    let mut found = message_bodies(snapshot, file);
    found.extend(type_bodies(snapshot, file, page));
    found
}

/// The JSON bodies of a page's messages.
pub fn message_bodies<'a>(snapshot: &'a Snapshot, file: &'a File) -> Vec<Body<'a>> {
    let version = snapshot.version_of(file.facts.file);
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let own = version.map(|version| exchanges(version, file.facts.file)).unwrap_or_default();
    for (index, exchange) in file.facts.exchanges.iter().enumerate() {
        let target = version.and_then(|version| {
            let id = operation_of(&version.model, linked(own, exchange)?)?;
            Some(&version.model.operations[id])
        });
        let message = &exchange.request;
        if let Some(json) = &message.json {
            let root = target.map_or(Slot::Unknown, |operation| Slot::of(operation.request, json));
            let written = Written::Message(message);
            found.push(Body { of: BodyOf::Request(index), json: Cow::Borrowed(json), root, version, written });
        }
        for (at, response) in exchange.responses.iter().enumerate() {
            let message = &response.message;
            // A response that answers several requests stands on the page once.
            if let Some(json) = &message.json
                && seen.insert((message.span, message.message.range.start))
            {
                let content = target.map_or(Content::Untyped, |operation| operation.response);
                let root = version.map_or(Slot::Unknown, |version| response_slot(version, response, content, json));
                let written = Written::Message(message);
                found.push(Body { of: BodyOf::Response(index, at), json: Cow::Borrowed(json), root, version, written });
            }
        }
    }
    found
}

/// The JSON blocks of a page's types.
fn type_bodies<'a>(snapshot: &'a Snapshot, file: &'a File, page: &'a Page) -> impl Iterator<Item = Body<'a>> {
    let version = snapshot.version_of(file.facts.file);
    file.facts.types.iter().enumerate().filter_map(move |(index, ty)| {
        let fence = block_of_type(page, ty.span)?;
        let json = json::read(&fence.text).0?;
        let named = version.and_then(|version| version.registry.by_full_name(&ty.name));
        let root = named.map_or(Slot::Unknown, Slot::One);
        Some(Body { of: BodyOf::Type(index), json: Cow::Owned(json), root, version, written: Written::Block(fence) })
    })
}

/// The exchanges of a file as they were linked last.
pub fn exchanges(version: &LinkedVersion, file: FileId) -> &[Exchange] {
    version.model.exchanges.get(version.index.exchanges(file)).unwrap_or_default()
}

/// The linked form of an exchange: the page may have been edited since, so the request line decides before the ordinal.
pub fn linked<'a>(own: &'a [Exchange], fact: &ExchangeFact) -> Option<&'a Exchange> {
    let same = |exchange: &&Exchange| exchange.fact.request_line() == fact.request_line();
    let at_ordinal = own.get(fact.ordinal).filter(same);
    at_ordinal.or_else(|| own.iter().find(same)).or_else(|| own.get(fact.ordinal))
}

/// The operation that an exchange shows: the one it matches, else the one of its method on its page.
pub fn operation_of(model: &Model, exchange: &Exchange) -> Option<OperationId> {
    let same_method = |id: &OperationId| Some(model.operations[*id].method()) == exchange.fact.method();
    let listed = || exchange.method_line.map(|(id, _)| id).filter(same_method);
    exchange.target.as_ref().map(|target| target.operation).or_else(listed)
}

fn block_of_type(page: &Page, span: Span) -> Option<&Fence> {
    let fence = page.blocks.iter().find_map(|block| match block {
        Block::Comment(comment) if comment.span == span => page.blocks.get(comment.target?),
        Block::Fence(fence) if fence.span == span => Some(block),
        _ => None,
    });
    match fence? {
        Block::Fence(fence) => Some(fence),
        _ => None,
    }
}

impl Body<'_> {
    /// The file range of a byte range of the body's JSON.
    pub fn place(&self, range: Range<usize>) -> Span {
        match self.written {
            Written::Message(message) => {
                let base = message.message.body.as_ref().map_or(0, |body| body.range.start);
                message.place(base + range.start..base + range.end)
            }
            Written::Block(fence) => fence.place(range),
        }
    }

    /// Adds the keys and values.
    pub(super) fn parts(&self, parts: &mut Vec<Part>) {
        self.visit(&mut |place| match place {
            Visited::Member { member, object, .. } => {
                let what = What::JsonKey { body: self.of, object, key: member.key.clone() };
                parts.push(Part { span: self.place(member.key_range.clone()), what });
            }
            Visited::Scalar { node, slot, key } => {
                let what = What::JsonValue { body: self.of, ty: slot.ty(), key: key.to_owned(), value: node.value.clone() };
                parts.push(Part { span: self.place(node.range.clone()), what });
            }
        });
    }

    /// Calls `see` with every member and every scalar.
    pub fn visit<'n>(&'n self, see: &mut dyn FnMut(Visited<'n>)) {
        self.walk(&self.json, self.root, "", see);
    }

    fn walk<'n>(&self, node: &'n Node, slot: Slot, key: &'n str, see: &mut dyn FnMut(Visited<'n>)) {
        match &node.value {
            Value::Object(members) => {
                let object = self.version.and_then(|version| object_type(version, slot, node));
                // `{"value": {…}}` around an entity that has no such property.
                let wrapped = !std::ptr::eq(unwrapped_entity(node), node) && object.is_some_and(|id| !self.has(id, "value"));
                for member in members {
                    let inner = match self.version {
                        _ if wrapped && member.key == "value" => slot,
                        Some(version) => slot_of_member(version, slot, object, &member.key),
                        None => Slot::Unknown,
                    };
                    see(Visited::Member { member, object: object.filter(|_| !wrapped), holder: slot });
                    self.walk(&member.value, inner, &member.key, see);
                }
            }
            Value::Array(items) => {
                let slot = match slot {
                    Slot::Many(ty) | Slot::Envelope(ty) => Slot::One(ty),
                    other => other,
                };
                for item in items {
                    self.walk(item, slot, key, see);
                }
            }
            _ => see(Visited::Scalar { node, slot, key }),
        }
    }

    fn has(&self, id: TypeId, key: &str) -> bool {
        self.version.is_some_and(|version| version.model.property(id, key).is_some())
    }
}

/// A place of a body.
pub enum Visited<'n> {
    /// A member of an object.
    Member {
        /// The member.
        member: &'n Member,
        /// The type of its object.
        object: Option<TypeId>,
        /// The place that its object stands in.
        holder: Slot,
    },
    /// A value that is no container.
    Scalar {
        /// The value.
        node: &'n Node,
        /// Its type.
        slot: Slot,
        /// The key that it belongs to.
        key: &'n str,
    },
}
