//! What a property is in Rust: the type that its getter gives, the type that its setter takes, and the accessor of the record
//! that stands behind both.

use std::collections::BTreeSet;

use crate::emit::Emit;
use crate::model::{Primitive, Property, TypeId, TypeRef};

/// A property in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PropertyInRust {
    /// The record's accessor: `text` reads, `with_text` writes.
    pub accessor: &'static str,
    /// What the getter gives, inside `Option`.
    pub value: String,
    /// What the setter takes.
    pub argument: String,
}

/// A property in Rust as the file of `owner` writes it; what the file must import is added to `uses`.
pub fn of_property(emit: &Emit<'_>, owner: TypeId, property: &Property, uses: &mut BTreeSet<String>) -> PropertyInRust {
    match (property.ty, property.collection) {
        (TypeRef::Primitive(kind), is_list) => match (value_of(kind), is_list) {
            (Value::Json, _) => row("untyped", "&str", "impl Into<docwright::serde_json::Value>"),
            (Value::Scalar { accessor, value, argument }, false) => row(accessor, value, argument),
            (Value::Scalar { argument: TEXT, .. }, true) => {
                row("texts", "docwright::List<'_, &str>", &format!("impl IntoIterator<Item = {TEXT}>"))
            }
            (Value::Scalar { .. }, true) => {
                let item = item_of(kind);
                row("scalars", &format!("docwright::List<'_, {item}>"), &format!("impl IntoIterator<Item = {item}>"))
            }
        },
        (ty @ TypeRef::Enum(id), is_list) => {
            let path = emit.path_from(ty, owner, uses);
            let many = format!("impl IntoIterator<Item = {path}>");
            match (is_list, emit.model.enums[id].flags) {
                (true, _) => row("scalars", &format!("docwright::List<'_, {path}>"), &many),
                (false, true) => row("flags", &format!("Vec<{path}>"), &many),
                (false, false) => row("choice", &path, &path),
            }
        }
        (ty @ TypeRef::Type(_), is_list) => {
            let path = emit.path_from(ty, owner, uses);
            if is_list {
                row("records", &format!("&[{path}]"), &format!("impl IntoIterator<Item = impl docwright::Is<{path}>>"))
            } else {
                row("record", &format!("&{path}"), &format!("impl docwright::Is<{path}>"))
            }
        }
    }
}

fn row(accessor: &'static str, value: &str, argument: &str) -> PropertyInRust {
    PropertyInRust { accessor, value: value.to_owned(), argument: argument.to_owned() }
}

/// What a setter of a text takes: a text in whatever form the caller has it, and without a copy.
const TEXT: &str = "impl AsRef<str>";

/// A primitive that stands alone.
enum Value {
    /// As a type of Rust's or of the runtime's.
    Scalar { accessor: &'static str, value: &'static str, argument: &'static str },
    /// As JSON, whatever it is.
    Json,
}

fn value_of(kind: Primitive) -> Value {
    let scalar = |accessor, value| Value::Scalar { accessor, value, argument: value };
    match kind {
        Primitive::String => Value::Scalar { accessor: "text", value: "&str", argument: TEXT },
        Primitive::Guid => Value::Scalar { accessor: "guid", value: "&str", argument: TEXT },
        Primitive::Boolean => scalar("boolean", "bool"),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => scalar("int32", "i32"),
        Primitive::Int64 => scalar("int64", "i64"),
        Primitive::Single | Primitive::Double | Primitive::Decimal => scalar("double", "f64"),
        Primitive::Date => scalar("date", "docwright::Date"),
        Primitive::DateTimeOffset => scalar("date_time", "docwright::DateTime"),
        Primitive::TimeOfDay => scalar("time_of_day", "docwright::TimeOfDay"),
        Primitive::Duration => scalar("duration", "docwright::Duration"),
        Primitive::Binary => Value::Scalar { accessor: "binary", value: "Vec<u8>", argument: "impl AsRef<[u8]>" },
        Primitive::Stream | Primitive::Untyped => Value::Json,
    }
}

/// Whether a list of such values is one of texts, which Rust must be told where it has no items.
pub fn is_text(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Primitive(kind) if matches!(value_of(kind), Value::Scalar { argument: TEXT, .. }))
}

/// A primitive as an item of a list. What has no type of its own there stays text.
pub fn item_of(kind: Primitive) -> &'static str {
    match value_of(kind) {
        Value::Scalar { value, .. } => value,
        Value::Json => "&str",
    }
}
