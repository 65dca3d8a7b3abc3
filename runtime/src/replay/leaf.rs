//! What an accessor gave, as JSON that can be compared with the page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::record::{DecodeError, read_value, write_value};
use crate::schema::{Enumeration, FieldKind, Kind, Primitive, Schemas};
use crate::value::decode_base64;
use crate::{Choice, Date, DateTime, Duration, List, ListItem, TimeOfDay};

/// A leaf that was read through an accessor.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    /// Null, or nothing: an accessor does not tell them apart.
    Null,
    /// A value.
    Json(Value),
    /// A list without items.
    EmptyList,
    /// Something else than what the page documents.
    Unexpected,
}

impl Leaf {
    /// JSON as text.
    pub fn raw(json: Option<&str>) -> Self {
        match json.map(serde_json::from_str::<Value>) {
            None | Some(Ok(Value::Null)) => Self::Null,
            Some(Ok(value)) => Self::Json(value),
            Some(Err(_)) => Self::Unexpected,
        }
    }

    /// What an accessor gives where a page documents this value in a place of this kind.
    pub fn read(schemas: &Schemas, kind: FieldKind, documented: &Value) -> Result<Self, DecodeError> {
        match (kind.kind, documented) {
            (_, Value::Null) => return Ok(Self::Null),
            (Kind::Record(_), Value::Array(items)) if items.is_empty() => return Ok(Self::EmptyList),
            (Kind::Record(_), _) => return Ok(Self::Unexpected),
            (Kind::Primitive(Primitive::Untyped | Primitive::Stream), _) => return Ok(Self::Json(documented.clone())),
            _ => {}
        }
        let value = read_value(schemas, kind, &documented.to_string())?;
        let text = value.as_text();
        let json = match kind.kind {
            Kind::Choice(index) if !kind.many => text.map(|text| members(schemas.enumeration(index), text).into()),
            Kind::Primitive(primitive) if !kind.many => match primitive {
                Primitive::Single | Primitive::Double | Primitive::Decimal => value.as_float().map(float),
                Primitive::Binary => text.and_then(decode_base64).map(|bytes| STANDARD.encode(bytes).into()),
                Primitive::TimeOfDay => text.and_then(|text| text.parse().ok()).map(|time: TimeOfDay| time.to_string().into()),
                Primitive::Duration => text.and_then(|text| text.parse().ok()).map(|time: Duration| time.to_string().into()),
                Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64 => {
                    value.as_int().map(Value::from)
                }
                _ => None,
            },
            _ => None,
        };
        let printed = || {
            let mut text = String::new();
            write_value(&mut text, &value, Some(kind));
            serde_json::from_str(&text).ok()
        };
        Ok(json.or_else(printed).map_or(Self::Unexpected, Self::Json))
    }

    /// As JSON.
    pub fn to_json(&self) -> Option<Value> {
        match self {
            Self::Null => Some(Value::Null),
            Self::Json(value) => Some(value.clone()),
            Self::EmptyList => Some(Value::Array(Vec::new())),
            Self::Unexpected => None,
        }
    }

    fn of<X>(value: Option<X>, json: impl FnOnce(X) -> Value) -> Self {
        value.map_or(Self::Null, |value| Self::Json(json(value)))
    }
}

macro_rules! leaf {
    ($($kind:ty: $value:ident => $json:expr),* $(,)?) => {$(
        impl From<Option<$kind>> for Leaf {
            fn from(value: Option<$kind>) -> Self {
                Self::of(value, |$value| $json)
            }
        }

        impl From<Option<Vec<$kind>>> for Leaf {
            fn from(values: Option<Vec<$kind>>) -> Self {
                Self::of(values, |values| values.into_iter().map(|$value| $json).collect())
            }
        }
    )*};
}

leaf! {
    String: text => Value::from(text),
    bool: value => Value::from(value),
    i32: value => Value::from(value),
    i64: value => Value::from(value),
    Date: value => Value::from(value.to_string()),
    DateTime: value => Value::from(value.to_string()),
    TimeOfDay: value => Value::from(value.to_string()),
    Duration: value => Value::from(value.to_string()),
    f64: value => float(value),
}

/// The members that a text names, as the reference writes them.
fn members(documented: &Enumeration, text: &str) -> String {
    let member = |name: &str| {
        let exact = documented.members().find(|member| *member == name);
        let known = exact.or_else(|| documented.members().find(|member| member.eq_ignore_ascii_case(name)));
        known.unwrap_or(name).to_owned()
    };
    if documented.flags() { text.split(',').map(|name| member(name.trim())).collect::<Vec<_>>().join(",") } else { member(text) }
}

fn float(value: f64) -> Value {
    if value.is_finite() {
        value.into()
    } else if value.is_nan() {
        "NaN".into()
    } else {
        if value > 0.0 { "INF" } else { "-INF" }.into()
    }
}

impl From<Option<&str>> for Leaf {
    fn from(value: Option<&str>) -> Self {
        Self::of(value, Into::into)
    }
}

impl From<Option<Vec<u8>>> for Leaf {
    fn from(value: Option<Vec<u8>>) -> Self {
        Self::of(value, |bytes| STANDARD.encode(bytes).into())
    }
}

impl<E: Choice> From<Option<E>> for Leaf {
    fn from(value: Option<E>) -> Self {
        Self::of(value, |value| value.as_str().into())
    }
}

/// Members that stand together are one text.
impl<E: Choice> From<Option<Vec<E>>> for Leaf {
    fn from(values: Option<Vec<E>>) -> Self {
        Self::of(values, |values| values.iter().map(Choice::as_str).collect::<Vec<_>>().join(",").into())
    }
}

impl<'a, S: ListItem<'a>> From<Option<List<'a, S>>> for Leaf {
    fn from(value: Option<List<'a, S>>) -> Self {
        Self::of(value, |list| serde_json::from_str(&list.to_json()).unwrap_or_default())
    }
}
