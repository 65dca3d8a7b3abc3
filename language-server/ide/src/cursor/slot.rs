//! The documented type of each place in a JSON body.

use crate::LinkedVersion;
use docwright_codegen::facts::ResponseFact;
use docwright_codegen::json::{Node, Value};
use docwright_codegen::model::{Content, Model, TypeId, TypeRef};

/// The documented type of a place in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// No page describes it.
    Unknown,
    /// A value.
    One(TypeRef),
    /// A list of values.
    Many(TypeRef),
    /// An object whose `value` is the list.
    Envelope(TypeRef),
}

impl Slot {
    /// The slot of a body's top.
    pub(super) fn of(content: Content, json: &Node) -> Self {
        match content {
            Content::One(ty) => Self::One(ty),
            Content::Many(ty) if matches!(json.value, Value::Array(_)) => Self::Many(ty),
            Content::Many(ty) => Self::Envelope(ty),
            _ => Self::Unknown,
        }
    }

    /// The type that a scalar here has.
    pub fn ty(self) -> Option<TypeRef> {
        match self {
            Self::One(ty) | Self::Many(ty) => Some(ty),
            Self::Unknown | Self::Envelope(_) => None,
        }
    }
}

/// The type of a response: the annotation's where it narrows what the operation answers, else the operation's.
pub(super) fn response_slot(version: &LinkedVersion, response: &ResponseFact, content: Content, json: &Node) -> Slot {
    if response.status() >= 400 {
        return Slot::Unknown;
    }
    let annotated = response.ty.as_ref().and_then(|ty| version.registry.by_name(&ty.value, &version.model.namespace));
    match (content, annotated) {
        (Content::One(TypeRef::Type(base)), Some(ty @ TypeRef::Type(id))) if is_below(&version.model, id, base) => {
            Slot::of(Content::One(ty), json)
        }
        (Content::Many(TypeRef::Type(base)), Some(ty @ TypeRef::Type(id))) if is_below(&version.model, id, base) => {
            Slot::of(Content::Many(ty), json)
        }
        (Content::Untyped | Content::None, Some(ty)) if response.collection => Slot::of(Content::Many(ty), json),
        (Content::Untyped | Content::None, Some(ty)) => Slot::of(Content::One(ty), json),
        _ => Slot::of(content, json),
    }
}

fn is_below(model: &Model, id: TypeId, base: TypeId) -> bool {
    model.lineage(id).any(|ancestor| ancestor == base)
}

/// The type of an object in a slot: the derived one that it names, else the documented one.
pub fn object_type(version: &LinkedVersion, slot: Slot, node: &Node) -> Option<TypeId> {
    let named = node.get("@odata.type").and_then(Node::as_str).and_then(|name| version.registry.by_full_name(name));
    match (slot, named) {
        (Slot::One(TypeRef::Type(declared)) | Slot::Many(TypeRef::Type(declared)), Some(TypeRef::Type(id)))
            if is_below(&version.model, id, declared) =>
        {
            Some(id)
        }
        (Slot::One(TypeRef::Type(declared)) | Slot::Many(TypeRef::Type(declared)), _) => Some(declared),
        (Slot::Unknown, Some(TypeRef::Type(id))) => Some(id),
        _ => None,
    }
}

/// The slot of a member's value, in an object of type `object` that stands in `slot`.
pub fn slot_of_member(version: &LinkedVersion, slot: Slot, object: Option<TypeId>, key: &str) -> Slot {
    if let (Slot::Envelope(ty), "value") = (slot, key) {
        return Slot::Many(ty);
    }
    match object.and_then(|id| version.model.property(id, key)) {
        Some(property) if property.collection => Slot::Many(property.ty),
        Some(property) => Slot::One(property.ty),
        None => Slot::Unknown,
    }
}
