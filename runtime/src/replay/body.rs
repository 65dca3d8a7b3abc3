//! A body read by its shape, and printed again.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::envelope::{OwnValue, only_value, wrapped_entity};
use crate::record::Value;
use crate::record::{DecodeError, Record, TYPE_MEMBER, read_value, write_string, write_value};
use crate::schema::{FieldKind, Kind, Primitive, Schemas, Shape, TypeIndex};

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
pub fn decode_body<'s>(schemas: &'s Schemas, shape: &Shape, json: &str) -> Result<Decoded<'s>, DecodeError> {
    let kind = kind_of(schemas, shape)?;
    match shape {
        Shape::One(_) => {
            if is_list_alone(schemas, shape, json) {
                return Err(DecodeError::mismatch(String::new(), "an object".into(), "a list in `value`".into()));
            }
            let json = unwrapped_text(schemas, shape, json);
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

const UNTYPED: FieldKind = FieldKind { kind: Kind::Primitive(Primitive::Untyped), many: false };

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

/// The text of the entity of a body that is nothing but `{"value": {…}}`, where the shape promises one entity.
pub fn unwrapped_text<'j>(schemas: &Schemas, shape: &Shape, json: &'j str) -> Cow<'j, str> {
    if !is_wrapped(schemas, shape, json) {
        return json.into();
    }
    let inner = serde_json::from_str::<BTreeMap<String, &'j RawValue>>(json).ok().and_then(|mut members| members.remove("value"));
    inner.map_or(json, RawValue::get).into()
}

fn is_wrapped(schemas: &Schemas, shape: &Shape, json: &str) -> bool {
    let Shape::One(name) = shape else { return false };
    let promised = schemas.find(name);
    let is_promised =
        |named: &str| schemas.find(named).zip(promised).is_some_and(|(named, promised)| schemas.is_a(named, promised));
    let own = own_value(schemas, promised);
    serde_json::from_str::<serde_json::Value>(json).is_ok_and(|body| wrapped_entity(&body, own, is_promised).is_some())
}

fn own_value(schemas: &Schemas, promised: Option<TypeIndex>) -> OwnValue {
    let kind = promised.and_then(|index| schemas.field(index, "value"));
    match kind.map(|field| (field.kind, field.many)) {
        None => OwnValue::Missing,
        Some((Kind::Record(_), false) | (Kind::Primitive(Primitive::Untyped | Primitive::Stream), _)) => OwnValue::Object,
        Some(_) => OwnValue::NoObject,
    }
}

/// Whether a body is nothing but a list in `value`, where the shape promises one entity without such a property.
fn is_list_alone(schemas: &Schemas, shape: &Shape, json: &str) -> bool {
    let Shape::One(name) = shape else { return false };
    own_value(schemas, schemas.find(name)) == OwnValue::Missing
        && serde_json::from_str::<serde_json::Value>(json)
            .is_ok_and(|body| only_value(&body).is_some_and(serde_json::Value::is_array))
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
