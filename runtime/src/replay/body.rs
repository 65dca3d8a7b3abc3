//! A body read by its shape, and printed again.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::record::{DecodeError, Record, TYPE_MEMBER, read_value, write_string, write_value};
use crate::schema::{FieldKind, Kind, Schemas, Shape};
use crate::value::Value;

/// A body that was read.
#[derive(Debug)]
pub struct Decoded<'s> {
    pub(super) schemas: &'s Schemas,
    pub(super) kind: Option<FieldKind>,
    pub(super) value: Value<'s>,
    /// Members beside `value`, as they came; `None` for a body that is no envelope.
    pub(super) envelope: Option<Vec<(String, Box<RawValue>)>>,
}

/// Reads a body. An entity that the page wraps in `value` is unwrapped first.
pub fn decode<'s>(schemas: &'s Schemas, shape: &Shape, json: &str) -> Result<Decoded<'s>, DecodeError> {
    let kind = kind_of(schemas, shape)?;
    match shape {
        Shape::One(_) => {
            if only_value(schemas, shape, json).is_some_and(|value| value.get().starts_with('[')) {
                return Err(DecodeError::mismatch(String::new(), "an object".into(), "a list in `value`".into()));
            }
            let json = unwrapped(schemas, shape, json);
            let value = read_value(schemas, kind.unwrap_or(UNTYPED), &json)?;
            not_null(&value, "an object")?;
            Ok(Decoded { schemas, kind, value, envelope: None })
        }
        Shape::Many(_) | Shape::Scalar(_) | Shape::Scalars(_) => {
            // A list comes bare too, and so does a scalar: counts do.
            let bare = if matches!(shape, Shape::Scalar(_)) {
                !json.trim_start().starts_with(['{', '['])
            } else {
                json.trim_start().starts_with('[')
            };
            if bare {
                let value = read_value(schemas, kind.unwrap_or(UNTYPED), json)?;
                not_null(&value, "a value")?;
                return Ok(Decoded { schemas, kind, value, envelope: None });
            }
            let mut members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(json)
                .map_err(|error| DecodeError::mismatch(String::new(), "an object with `value`".into(), error.to_string()))?;
            let Some(inner) = members.remove("value") else {
                return Err(DecodeError::mismatch(String::new(), "an object with `value`".into(), "an object without it".into()));
            };
            let value = read_value(schemas, kind.unwrap_or(UNTYPED), inner.get()).map_err(|error| error.below("value"))?;
            not_null(&value, "a value")?;
            Ok(Decoded { schemas, kind, value, envelope: Some(members.into_iter().collect()) })
        }
        Shape::None | Shape::Text | Shape::Bytes | Shape::Untyped => {
            let value = read_value(schemas, UNTYPED, json)?;
            Ok(Decoded { schemas, kind: None, value, envelope: None })
        }
    }
}

const UNTYPED: FieldKind = FieldKind { kind: Kind::Primitive(crate::schema::Primitive::Untyped), many: false };

fn not_null(value: &Value<'_>, expected: &str) -> Result<(), DecodeError> {
    match value {
        Value::Null => Err(DecodeError::mismatch(String::new(), expected.to_owned(), "null".into())),
        _ => Ok(()),
    }
}

/// What a shape promises of the value, or of the member `value`.
pub(super) fn kind_of(schemas: &Schemas, shape: &Shape) -> Result<Option<FieldKind>, DecodeError> {
    let (name, many) = match shape {
        Shape::One(name) | Shape::Scalar(name) => (name, false),
        Shape::Many(name) | Shape::Scalars(name) => (name, true),
        _ => return Ok(None),
    };
    match schemas.kind(name) {
        Some(kind) => Ok(Some(FieldKind { many, ..kind })),
        None => Err(DecodeError::mismatch(String::new(), format!("the type `{name}`"), "a name that no page describes".into())),
    }
}

/// The entity of a body that is nothing but `{"value": {…}}`, where the shape promises one entity without such a property.
pub fn unwrapped<'j>(schemas: &Schemas, shape: &Shape, json: &'j str) -> Cow<'j, str> {
    match only_value(schemas, shape, json) {
        Some(value) if value.get().starts_with('{') => value.get().into(),
        _ => json.into(),
    }
}

/// What a body that is nothing but `{"value": …}` holds, where the shape promises one entity without such a property.
fn only_value<'j>(schemas: &Schemas, shape: &Shape, json: &'j str) -> Option<&'j RawValue> {
    let Shape::One(name) = shape else { return None };
    if schemas.find(name).is_some_and(|index| schemas.field(index, "value").is_some()) {
        return None;
    }
    let members = serde_json::from_str::<BTreeMap<String, &'j RawValue>>(json).ok()?;
    let mut own = members.iter().filter(|(name, _)| !name.contains('@'));
    match (own.next(), own.next()) {
        (Some((name, value)), None) if name == "value" => Some(*value),
        _ => None,
    }
}

impl Decoded<'_> {
    /// The JSON of the body, each documented property from its decoded value.
    pub fn print(&self) -> String {
        let mut out = String::new();
        if let Some(envelope) = &self.envelope {
            out.push_str("{\"value\":");
            write_value(&mut out, &self.value, self.kind);
            for (name, json) in envelope {
                out.push(',');
                write_string(&mut out, name);
                out.push(':');
                out.push_str(json.get());
            }
            out.push('}');
        } else {
            write_value(&mut out, &self.value, self.kind);
        }
        out
    }

    pub(super) fn is_annotation(name: &str) -> bool {
        name.contains('@')
    }

    /// The record's own statement of its type, where it is not the type it was read as.
    pub(super) fn odd_type(record: &Record<'_>) -> Option<String> {
        let stated = record.stated_type()?;
        let same = stated.trim_start_matches('#').eq_ignore_ascii_case(record.type_name());
        (!same && record.extra(TYPE_MEMBER).is_some()).then_some(stated)
    }
}
