//! What bodies of examples hold.

pub use docwright::replay::list_items;
use docwright::replay::{OwnValue, wrapped_entity};

use crate::json::{Node, Value};
use crate::model::{Primitive, Property, TypeRef};

/// What bodies hold: the items of those that are lists, and the others themselves.
pub fn sample_entities<'n>(bodies: &[&'n Node]) -> Vec<&'n Node> {
    let mut samples = Vec::new();
    for body in bodies {
        match list_items(*body) {
            Some(items) => samples.extend(items),
            None => samples.push(*body),
        }
    }
    samples
}

/// The entity in a body that is nothing but `{"value": {…}}`, where it is not known yet what the body is promised to be.
pub fn unwrapped_entity(body: &Node) -> &Node {
    wrapped_entity(body, OwnValue::Missing, |_| false).unwrap_or(body)
}

/// Whether a type that has the property `value`, if it has it, can hold an object there.
pub fn own_value(property: Option<&Property>) -> OwnValue {
    match property.map(|property| (property.ty, property.collection)) {
        None => OwnValue::Missing,
        Some((TypeRef::Type(_), false) | (TypeRef::Primitive(Primitive::Untyped | Primitive::Stream), _)) => OwnValue::Object,
        Some(_) => OwnValue::NoObject,
    }
}

/// Names of an object's members, annotations of the protocol left out.
pub fn member_names(node: &Node) -> impl Iterator<Item = &str> {
    let members = if let Value::Object(members) = &node.value { members.as_slice() } else { &[] };
    members.iter().map(|member| member.key.as_str()).filter(|key| !key.contains('@'))
}
