//! Prints records and values as JSON, each documented property from its decoded value.

use std::fmt::Write as _;

use super::value::Value;
use super::{Record, TYPE_MEMBER};
use crate::schema::{FieldKind, Kind, TypeIndex};
use crate::value::float_word_of;

impl Record<'_> {
    /// The JSON of the record.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        write_record(&mut json, self, None);
        json
    }

    /// The JSON of the record where a value of the type `declared` stands: a derived type is named.
    pub fn to_json_as(&self, declared: &str) -> String {
        let mut json = String::new();
        write_record(&mut json, self, self.schemas.find(declared));
        json
    }
}

pub(crate) fn write_record(out: &mut String, record: &Record<'_>, declared: Option<TypeIndex>) {
    let start = out.len();
    if declared.is_some_and(|declared| declared != record.schema) && record.extra(TYPE_MEMBER).is_none() {
        out.push_str("{\"");
        out.push_str(TYPE_MEMBER);
        out.push_str("\":\"#");
        out.push_str(record.type_name());
        out.push('"');
    }
    for (name, kind, value) in record.values() {
        out.push(if out.len() == start { '{' } else { ',' });
        write_string(out, name);
        out.push(':');
        write_value(out, value, Some(kind));
    }
    if let Some(extra) = &record.extra {
        let extra = extra.text();
        if !extra.starts_with('{') {
            return out.push_str(extra);
        }
        out.push(if out.len() == start { '{' } else { ',' });
        out.push_str(&extra[1..extra.len() - 1]);
    }
    if out.len() == start {
        out.push('{');
    }
    out.push('}');
}

/// Prints a value; `kind` is what its place declares, so that a derived record names its type.
pub(crate) fn write_value(out: &mut String, value: &Value<'_>, kind: Option<FieldKind>) {
    let declared = match kind {
        Some(FieldKind { kind: Kind::Record(declared), .. }) => Some(declared),
        _ => None,
    };
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) => display(out, value),
        Value::Float(value) => match serde_json::Number::from_f64(*value) {
            Some(number) => display(out, &number),
            None => quoted(out, &float_word_of(*value).unwrap_or_default()),
        },
        Value::Short(..) | Value::Long(_) => write_string(out, value.as_text().unwrap_or_default()),
        Value::Date(date) => quoted(out, date),
        Value::DateTime(time) => quoted(out, time),
        Value::Record(record) => write_record(out, record, declared),
        Value::Records(records) => write_list(out, records, |out, record| write_record(out, record, declared)),
        Value::Scalars(values) => write_list(out, values, |out, value| write_value(out, value, None)),
        Value::Raw(json) => out.push_str(json),
    }
}

pub(super) fn write_list<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

fn display(out: &mut String, value: &impl std::fmt::Display) {
    // Writing to a string does not fail.
    let _ = write!(out, "{value}");
}

fn quoted(out: &mut String, value: &impl std::fmt::Display) {
    out.push('"');
    display(out, value);
    out.push('"');
}

/// Prints a text as a JSON string.
pub(crate) fn write_string(out: &mut String, text: &str) {
    out.push('"');
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..=0x1F => "",
            _ => continue,
        };
        out.push_str(&text[start..at]);
        if escape.is_empty() {
            let _ = write!(out, "\\u{byte:04x}");
        } else {
            out.push_str(escape);
        }
        start = at + 1;
    }
    out.push_str(&text[start..]);
    out.push('"');
}
