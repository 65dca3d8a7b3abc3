//! Everything a test read through accessors, held against what the page documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::Leaf;
use super::body::{kind_of, unwrapped_text};
use super::compare::{Difference, equal, joined_path, value_at};
use crate::record::DecodeError;
use crate::schema::{FieldKind, Kind, Schemas, Shape};

/// Leaves by response and path, in the order in which they were read.
#[derive(Clone, Debug, Default)]
pub struct View {
    response: usize,
    leaves: Vec<(usize, String, Leaf)>,
}

impl View {
    /// Everything with a type that the documented bodies hold, given as (response, JSON), as accessors read it.
    pub fn of(schemas: &Schemas, shape: &Shape, bodies: &[(usize, &str)]) -> Result<Self, DecodeError> {
        let mut view = Self::default();
        for (response, json) in bodies {
            view.turn_to(*response);
            for (path, kind, value) in documented(schemas, shape, json)? {
                // The one value of an answer is no property: a list of them is a vector, each item read by itself.
                let leaf = match (shape, &value) {
                    (Shape::Scalars(_), Value::Array(items)) => {
                        let one = FieldKind { many: false, ..kind };
                        let items: Result<Vec<Leaf>, DecodeError> =
                            items.iter().map(|item| Leaf::read(schemas, one, item)).collect();
                        Leaf::Json(items?.iter().filter_map(Leaf::to_json).collect())
                    }
                    _ => Leaf::read(schemas, kind, &value)?,
                };
                view.see(&path, leaf);
            }
        }
        Ok(view)
    }

    /// Turns to another response.
    pub fn turn_to(&mut self, response: usize) {
        self.response = response;
    }

    /// Takes a leaf.
    pub fn see(&mut self, path: &str, leaf: Leaf) {
        self.leaves.push((self.response, path.to_owned(), leaf));
    }

    /// Nothing was read.
    pub fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// Holds the view against the documented bodies, given as (response, JSON): every leaf with a type must have been read,
    /// and be equal.
    pub fn check(&self, schemas: &Schemas, shape: &Shape, bodies: &[(usize, &str)]) -> Result<Vec<Difference>, DecodeError> {
        let seen: BTreeMap<(usize, &str), &Leaf> =
            self.leaves.iter().map(|(response, path, leaf)| ((*response, path.as_str()), leaf)).collect();
        let mut found = Vec::new();
        for (response, json) in bodies {
            let expected = documented(schemas, shape, json)?;
            let typed: BTreeSet<&str> = expected.iter().map(|(path, ..)| path.as_str()).collect();
            // What a test reads and the schemas do not know was a property when the test was emitted: it must still be one.
            let body: Value = serde_json::from_str(&unwrapped_text(schemas, shape, json)).unwrap_or_default();
            for ((_, path), leaf) in seen.range((*response, "")..(*response + 1, "")) {
                let shown = if typed.contains(path) { None } else { value_at(&body, path) };
                if let Some(shown) = shown.filter(|shown| leaf.to_json().as_ref() != Some(shown)) {
                    found.push(Difference { path: (*path).to_owned(), documented: Some(shown.clone()), printed: leaf.to_json() });
                }
            }
            for (path, kind, documented) in expected {
                let printed = seen.get(&(*response, path.as_str())).and_then(|leaf| leaf.to_json());
                if !printed.as_ref().is_some_and(|printed| equal(&documented, printed, schemas, kind)) {
                    found.push(Difference { path, documented: Some(documented), printed });
                }
            }
        }
        Ok(found)
    }
}

/// The leaves of a body that stand in documented properties.
fn documented(schemas: &Schemas, shape: &Shape, json: &str) -> Result<Vec<(String, FieldKind, Value)>, DecodeError> {
    let mut leaves = Vec::new();
    let Some(kind) = kind_of(schemas, shape)? else { return Ok(leaves) };
    let Ok(body) = serde_json::from_str::<Value>(&unwrapped_text(schemas, shape, json)) else { return Ok(leaves) };
    match (shape, body.get("value")) {
        (Shape::Many(_) | Shape::Scalar(_) | Shape::Scalars(_), Some(value)) => {
            collect(schemas, kind, value, "value", &mut leaves);
        }
        _ => collect(schemas, kind, &body, "", &mut leaves),
    }
    Ok(leaves)
}

fn collect(schemas: &Schemas, kind: FieldKind, value: &Value, path: &str, leaves: &mut Vec<(String, FieldKind, Value)>) {
    match (kind.kind, value) {
        (Kind::Record(_), Value::Array(items)) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                collect(schemas, FieldKind { many: false, ..kind }, item, &format!("{path}[{index}]"), leaves);
            }
        }
        (Kind::Record(declared), Value::Object(members)) => {
            let named =
                members.get("@odata.type").and_then(Value::as_str).and_then(|name| schemas.find(name.trim_start_matches('#')));
            let actual = named.filter(|index| schemas.is_a(*index, declared)).unwrap_or(declared);
            for (name, value) in members {
                if let Some(kind) = schemas.field(actual, name) {
                    collect(schemas, kind, value, &joined_path(path, name), leaves);
                }
            }
        }
        // Untyped and stream properties too: their JSON is compared as a whole.
        _ => leaves.push((path.to_owned(), kind, value.clone())),
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (_, path, leaf) in &self.leaves {
            let shown = leaf.to_json().map_or("not as documented".to_owned(), |value| value.to_string());
            writeln!(f, "{path} = {shown}")?;
        }
        Ok(())
    }
}
