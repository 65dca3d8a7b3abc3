//! The text that a snapshot keeps of a replayed exchange: the request, the answers, and what was read of them. A test that runs
//! through a typed client writes it as it goes; here stands also what gives the very same text from schemas alone.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;
use serde_json::value::RawValue;

use super::body::{Decoded, decode_body};
use super::case::{Case, Message};
use super::view::View;
use crate::record::{DecodeError, TYPE_MEMBER};
use crate::schema::{FieldKind, Kind, Schemas, Shape};
use crate::{Body, Operation, Request};

/// The text of an exchange whose request was built from what the page documents, in the order in which a client builds it. What is
/// read of its answers comes from the schemas, as the accessors of a client read it.
pub fn transcript<T>(
    schemas: &Schemas,
    operation: &Operation,
    case: &Case<'_>,
    request: &Request<T>,
) -> Result<String, DecodeError> {
    let mut text = Transcript::default();
    text.request(request);
    for (index, response) in case.responses.iter().enumerate() {
        text.response(index, &Message::parse(response));
    }
    let view = match shape(operation) {
        Some(shape) => View::of(schemas, &shape, &bodies(case))?,
        None => View::default(),
    };
    Ok(text.finish(&view))
}

/// The JSON that goes out where a client is given the record that an object shows: each documented property from its value. Nothing
/// where the operation takes no record, or the JSON is none. A record of a type without setters is given as JSON.
pub fn record_json(
    schemas: &Schemas,
    operation: &Operation,
    json: &str,
    has_setters: &dyn Fn(&str) -> bool,
) -> Option<Result<Value, DecodeError>> {
    let name = operation.request.as_ref().filter(|name| schemas.find(name).is_some() && json.starts_with('{'))?;
    let shape = Shape::One(name.clone());
    let built = |decoded: Decoded<'_>| {
        let printed = serde_json::from_str(&decoded.print()).unwrap_or_default();
        decoded.kind.map_or(Value::Null, |kind| as_built(schemas, kind, printed, has_setters))
    };
    Some(decode_body(schemas, &shape, json).map(built))
}

/// A record as a builder makes it: its type is a member only where it derives from what its place declares, and is the first then.
fn as_built(schemas: &Schemas, kind: FieldKind, value: Value, has_setters: &dyn Fn(&str) -> bool) -> Value {
    match (kind.kind, value) {
        (Kind::Record(_), Value::Array(items)) => {
            let one = FieldKind { many: false, ..kind };
            items.into_iter().map(|item| as_built(schemas, one, item, has_setters)).collect()
        }
        (Kind::Record(declared), Value::Object(mut members)) if has_setters(schemas.schema(declared).name()) => {
            let stated = members.get(TYPE_MEMBER).and_then(Value::as_str);
            let named = stated.and_then(|name| schemas.find(name.trim_start_matches('#')));
            let named = named.filter(|named| schemas.is_a(*named, declared));
            let mut built = serde_json::Map::new();
            if let Some(named) = named {
                members.shift_remove(TYPE_MEMBER);
                if named != declared {
                    built.insert(TYPE_MEMBER.to_owned(), format!("#{}", schemas.schema(named).name()).into());
                }
            }
            for (name, value) in members {
                let value = match schemas.field(named.unwrap_or(declared), &name) {
                    Some(kind) => as_built(schemas, kind, value, has_setters),
                    None => value,
                };
                built.insert(name, value);
            }
            Value::Object(built)
        }
        (_, value) => value,
    }
}

/// What the answers of an operation hold, where they are JSON that is read.
pub(super) fn shape(operation: &Operation) -> Option<Shape> {
    let shape: Shape = operation.response.as_deref()?.parse().ok()?;
    Some(shape).filter(|shape| !matches!(shape, Shape::None | Shape::Bytes | Shape::Text))
}

/// The bodies of the answers that are read, each with its place among the answers.
pub(super) fn bodies<'a>(case: &Case<'a>) -> Vec<(usize, &'a str)> {
    let messages = case.responses.iter().map(|text| Message::parse(text)).enumerate();
    let successes = messages.filter(|(_, message)| (200..300).contains(&message.status()));
    successes.filter_map(|(index, message)| Some((index, message.json()?))).collect()
}

/// A text that grows with what a replay does.
#[derive(Debug, Default)]
pub(super) struct Transcript(String);

impl Transcript {
    /// Tells a request: its line, its headers, and its body.
    pub fn request<T>(&mut self, request: &Request<T>) {
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "{request}");
        for (name, value) in request.headers() {
            let _ = writeln!(self.0, "{name}: {}", String::from_utf8_lossy(value.as_bytes()));
        }
        let body = match request.body() {
            Body::Empty => return,
            Body::Json(json) => pretty(json),
            other => String::from_utf8_lossy(&other.to_bytes()).into_owned(),
        };
        let _ = writeln!(self.0, "\n{}", body.trim_end());
    }

    /// Tells a documented answer.
    pub fn response(&mut self, index: usize, message: &Message<'_>) {
        let _ = write!(self.0, "\n--- response {}\n{}\n", index + 1, message.start);
        for (name, value) in &message.headers {
            // As requests print them: names of headers have no case.
            let _ = writeln!(self.0, "{}: {value}", name.to_lowercase());
        }
        if let Some(body) = message.body {
            let text = if message.json().is_some() { pretty(body) } else { body.to_owned() };
            let _ = write!(self.0, "\n{}\n", text.trim_end());
        }
    }

    /// Tells what was read, and gives the text.
    pub fn finish(mut self, view: &View) -> String {
        if !view.is_empty() {
            self.0.push_str("\n--- read through the accessors\n");
            let _ = write!(self.0, "{view}");
        }
        self.0
    }
}

/// JSON with a member a line; any other text as it is.
fn pretty(json: &str) -> String {
    let mut out = String::new();
    match serde_json::from_str(json).and_then(|value| lay_out(value, 0, &mut out)) {
        Ok(()) => out,
        Err(_) => json.to_owned(),
    }
}

/// Lays out objects and lists; numbers stay as they are written, for no type of ours holds all their digits.
fn lay_out(value: &RawValue, depth: usize, out: &mut String) -> serde_json::Result<()> {
    let text = value.get();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text)?;
        out.push('[');
        for (index, item) in items.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { "," });
            line(out, depth + 1);
            lay_out(item, depth + 1, out)?;
        }
        if !items.is_empty() {
            line(out, depth);
        }
        out.push(']');
    } else if text.starts_with('{') {
        // The order of the text, and of a key that stands twice its last value, as JSON values are read elsewhere.
        let order: serde_json::Map<String, Value> = serde_json::from_str(text)?;
        let members: BTreeMap<String, &RawValue> = serde_json::from_str(text)?;
        out.push('{');
        for (index, name) in order.keys().enumerate() {
            out.push_str(if index == 0 { "" } else { "," });
            line(out, depth + 1);
            crate::record::write_string(out, name);
            out.push_str(": ");
            lay_out(members[name.as_str()], depth + 1, out)?;
        }
        if !order.is_empty() {
            line(out, depth);
        }
        out.push('}');
    } else if text.starts_with('"') {
        crate::record::write_string(out, &serde_json::from_str::<String>(text)?);
    } else {
        out.push_str(text);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        assert_eq!(pretty(json), expected);
    }

    #[test]
    fn bodies_a_member_a_line() {
        check(r#"{"b":[1,{}],"a":{"c":"\u00e9"}}"#, "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": {\n    \"c\": \"é\"\n  }\n}");
        check("{\"a\":1,\"b\":2,\"a\":3}", "{\n  \"a\": 3,\n  \"b\": 2\n}");
        check("0.1234567890123456789012345678", "0.1234567890123456789012345678");
        check("[ ]", "[]");
        check("no JSON", "no JSON");
    }
}
