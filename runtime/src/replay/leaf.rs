//! What an accessor gave, as JSON that can be compared with the page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

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
