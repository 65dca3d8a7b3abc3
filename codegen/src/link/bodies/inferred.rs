//! What the values of examples hold, as a plain value: no type is made by finding it out.

use crate::facts::Origin;
use crate::json::{Node, Value};
use crate::link::bodies::samples::{list_items, member_names};
use crate::link::registry::Registry;
use crate::model::{Primitive, TypeRef};
use crate::source::Span;

/// What a value holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Inferred {
    /// A type that pages describe, or a scalar.
    Known(TypeRef),
    /// An object with parts of its own, which no page describes under a name.
    Object(Vec<Part>),
    /// Nothing that can be said.
    Untyped,
}

/// A named part of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The member's name.
    pub name: String,
    /// What it holds, or what each item of it holds.
    pub holds: Inferred,
    /// It is a list.
    pub collection: bool,
    /// The type as a table writes it; empty for a part that only examples show.
    pub written: String,
    /// What a table says of it.
    pub description: String,
    /// The row of the table, or the example.
    pub span: Span,
    /// Table or example.
    pub origin: Origin,
}

/// The parts that sample objects show, in the order in which they first show them; the samples stand at `shown`.
pub fn infer_parts(samples: &[&Node], registry: &Registry, shown: Span) -> Vec<Part> {
    let mut members: indexmap::IndexMap<&str, Vec<&Node>> = indexmap::IndexMap::new();
    for sample in samples {
        let Value::Object(own) = &sample.value else { continue };
        for member in own.iter().filter(|member| !member.key.contains('@') && !member.key.is_empty()) {
            members.entry(&member.key).or_default().push(&member.value);
        }
    }
    let part = |(name, values): (&str, Vec<&Node>)| {
        let (holds, collection) = infer_value(&values, registry, shown);
        Part {
            name: name.to_owned(),
            holds,
            collection,
            written: String::new(),
            description: String::new(),
            span: shown,
            origin: Origin::Example,
        }
    };
    members.into_iter().map(part).collect()
}

/// An object of these parts; untyped when it has none.
pub fn object_of(parts: Vec<Part>) -> Inferred {
    if parts.is_empty() { Inferred::Untyped } else { Inferred::Object(parts) }
}

/// The narrowest type that holds all values shown for one place, and whether the place holds a list of that type.
fn infer_value(values: &[&Node], registry: &Registry, shown: Span) -> (Inferred, bool) {
    let present: Vec<&Node> = values.iter().copied().filter(|node| node.value != Value::Null).collect();
    let lists: Vec<&Vec<Node>> =
        present.iter().filter_map(|node| if let Value::Array(items) = &node.value { Some(items) } else { None }).collect();
    if lists.is_empty() {
        return (infer_single(&present, registry, shown), false);
    }
    let items: Vec<&Node> = lists.iter().flat_map(|items| items.iter()).collect();
    if lists.len() != present.len() {
        return (Inferred::Untyped, false);
    }
    match infer_value(&items, registry, shown) {
        (Inferred::Untyped, _) | (_, true) => (Inferred::Untyped, false),
        (holds, false) => (holds, true),
    }
}

/// The narrowest type that holds all of these values, none of which is a list or null.
fn infer_single(values: &[&Node], registry: &Registry, shown: Span) -> Inferred {
    if values.is_empty() {
        return Inferred::Untyped;
    }
    if values.iter().all(|node| matches!(node.value, Value::Object(_))) {
        return match values.iter().find_map(|node| named_type(node, registry)) {
            Some(named) => Inferred::Known(named),
            None => object_of(infer_parts(values, registry, shown)),
        };
    }
    let kinds: Vec<Primitive> = values.iter().map(|node| scalar(&node.value)).collect();
    let kind = common(&kinds).unwrap_or(Primitive::Untyped);
    if kind == Primitive::Untyped { Inferred::Untyped } else { Inferred::Known(TypeRef::Primitive(kind)) }
}

/// The narrowest primitive that holds values of all these kinds; `None` where there are no kinds.
fn common(kinds: &[Primitive]) -> Option<Primitive> {
    let (first, rest) = kinds.split_first()?;
    if rest.iter().all(|kind| kind == first) {
        return Some(*first);
    }
    let are_numbers = kinds.iter().all(|kind| matches!(kind, Primitive::Int64 | Primitive::Double));
    Some(if are_numbers { Primitive::Double } else { Primitive::Untyped })
}

fn scalar(value: &Value) -> Primitive {
    match value {
        Value::String(_) => Primitive::String,
        Value::Bool(_) => Primitive::Boolean,
        Value::Number(text) if text.parse::<i64>().is_ok() => Primitive::Int64,
        Value::Number(_) => Primitive::Double,
        _ => Primitive::Untyped,
    }
}

/// The documented type that a value names itself.
pub fn named_type(node: &Node, registry: &Registry) -> Option<TypeRef> {
    let written = node.get("@odata.type")?.as_str()?;
    registry.by_full_name(written).filter(|ty| matches!(ty, TypeRef::Type(_)))
}

/// The scalar of bodies that are one, or are `{"value": scalar}` or a list of them.
pub fn scalar_result(bodies: &[&Node]) -> Option<TypeRef> {
    let kinds: Option<Vec<Primitive>> = bodies.iter().map(|body| scalar_of(body)).collect();
    let kinds = kinds?;
    let first = *kinds.first()?;
    (first != Primitive::Untyped && kinds.iter().all(|kind| *kind == first)).then_some(TypeRef::Primitive(first))
}

fn scalar_of(body: &Node) -> Option<Primitive> {
    if let Some(items) = list_items(body) {
        let kinds: Vec<Primitive> = items.iter().map(|item| scalar(&item.value)).collect();
        return common(&kinds);
    }
    match &body.value {
        Value::Object(_) if member_names(body).eq(["value"]) => body.get("value").map(|value| scalar(&value.value)),
        Value::Object(_) => None,
        value => Some(scalar(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::common;
    use crate::model::Primitive;

    #[test]
    fn kinds_in_common() {
        let check = |kinds: &[Primitive], expected| assert_eq!(common(kinds), expected, "{kinds:?}");
        check(&[], None);
        check(&[Primitive::Boolean, Primitive::Boolean], Some(Primitive::Boolean));
        check(&[Primitive::Int64, Primitive::Double, Primitive::Int64], Some(Primitive::Double));
        check(&[Primitive::Boolean, Primitive::String], Some(Primitive::Untyped));
    }
}
