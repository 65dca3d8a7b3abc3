//! When two bodies are equal: by schema where there is one, by value where not.

use std::fmt;

use serde_json::{Map, Value};

use super::body::{kind_of, unwrapped_text};
use crate::record::TYPE_MEMBER;
use crate::schema::{FieldKind, Kind, Primitive, Schemas, Shape, TypeIndex};
use crate::value::decode_base64;
use crate::{DateTime, Duration};

/// A place where two bodies differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Path in the JSON.
    pub path: String,
    /// What the page shows; `None` for nothing.
    pub documented: Option<Value>,
    /// What the client prints.
    pub printed: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), Value::to_string);
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        write!(f, "{path}: documented is {}, the client gives {}", show(&self.documented), show(&self.printed))
    }
}

/// All differences of two bodies of a shape.
pub fn compare(documented: &Value, printed: &Value, schemas: &Schemas, shape: &Shape) -> Vec<Difference> {
    let mut compare = Compare { schemas, found: Vec::new() };
    let kind = kind_of(schemas, shape).ok().flatten();
    match (shape, documented, printed) {
        (Shape::Many(_) | Shape::Scalar(_) | Shape::Scalars(_), Value::Object(left), Value::Object(right)) => {
            compare.members("", left, right, &|name| kind.filter(|_| name == "value"));
        }
        (Shape::One(_), ..) => {
            // Both sides wrapped or not: the entity is what counts.
            let bare = |value: &Value| {
                let text = value.to_string();
                serde_json::from_str(&unwrapped_text(schemas, shape, &text)).unwrap_or_else(|_| value.clone())
            };
            compare.value("", &bare(documented), &bare(printed), kind);
        }
        _ => compare.value("", documented, printed, kind),
    }
    compare.found
}

/// Whether one documented value and one printed one are equal, by its kind.
pub(super) fn equal(documented: &Value, printed: &Value, schemas: &Schemas, kind: FieldKind) -> bool {
    let mut compare = Compare { schemas, found: Vec::new() };
    compare.value("", documented, printed, Some(kind));
    compare.found.is_empty()
}

struct Compare<'s> {
    schemas: &'s Schemas,
    found: Vec<Difference>,
}

impl Compare<'_> {
    fn differ(&mut self, path: &str, documented: Option<&Value>, printed: Option<&Value>) {
        self.found.push(Difference { path: path.to_owned(), documented: documented.cloned(), printed: printed.cloned() });
    }

    fn value(&mut self, path: &str, left: &Value, right: &Value, kind: Option<FieldKind>) {
        match (left, right) {
            (Value::Array(left_items), Value::Array(right_items)) => {
                if left_items.len() != right_items.len() {
                    return self.differ(path, Some(left), Some(right));
                }
                let item = kind.map(|kind| FieldKind { many: false, ..kind });
                for (index, (left, right)) in left_items.iter().zip(right_items).enumerate() {
                    self.value(&format!("{path}[{index}]"), left, right, item);
                }
            }
            (Value::Object(left), Value::Object(right)) => {
                let declared = kind.and_then(|kind| if let Kind::Record(index) = kind.kind { Some(index) } else { None });
                self.record(path, left, right, declared);
            }
            _ if scalars_equal(left, right, kind) => {}
            _ => self.differ(path, Some(left), Some(right)),
        }
    }

    fn record(&mut self, path: &str, left: &Map<String, Value>, right: &Map<String, Value>, declared: Option<TypeIndex>) {
        let schemas = self.schemas;
        let actual = declared.map(|declared| {
            let named = |members: &Map<String, Value>| schemas.find(type_text(members)?.trim_start_matches('#'));
            let derived = named(left).or_else(|| named(right)).filter(|index| schemas.is_a(*index, declared));
            derived.unwrap_or(declared)
        });
        self.type_members(path, left, right, declared);
        let without = |members: &Map<String, Value>| {
            members
                .iter()
                .filter(|(name, _)| *name != TYPE_MEMBER)
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect::<Map<_, _>>()
        };
        self.members(path, &without(left), &without(right), &|name| schemas.field(actual?, name));
    }

    /// The stated type: without case and `#`, and absent where it is the declared one.
    fn type_members(&mut self, path: &str, left: &Map<String, Value>, right: &Map<String, Value>, declared: Option<TypeIndex>) {
        let declared = declared.map(|index| self.schemas.schema(index).name().to_lowercase());
        let normal = |members: &Map<String, Value>| {
            type_text(members)
                .map(|text| text.trim_start_matches('#').to_lowercase())
                .filter(|text| Some(text) != declared.as_ref())
        };
        if normal(left) != normal(right) {
            self.differ(&joined_path(path, TYPE_MEMBER), left.get(TYPE_MEMBER), right.get(TYPE_MEMBER));
        }
    }

    fn members(
        &mut self,
        path: &str,
        left: &Map<String, Value>,
        right: &Map<String, Value>,
        kind: &dyn Fn(&str) -> Option<FieldKind>,
    ) {
        for (name, documented) in left {
            match right.get(name) {
                Some(printed) => self.value(&joined_path(path, name), documented, printed, kind(name)),
                None => self.differ(&joined_path(path, name), Some(documented), None),
            }
        }
        for (name, printed) in right.iter().filter(|(name, _)| !left.contains_key(*name)) {
            self.differ(&joined_path(path, name), None, Some(printed));
        }
    }
}

fn type_text(members: &Map<String, Value>) -> Option<&str> {
    members.get(TYPE_MEMBER)?.as_str()
}

/// The path of a member of the value at a path.
pub fn joined_path(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The value at a path such as `value[0].displayName`.
pub(super) fn value_at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let mut value = value;
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        value = match part.strip_suffix(']').and_then(|index| index.parse::<usize>().ok()) {
            Some(index) => value.get(index)?,
            None => value.get(part)?,
        };
    }
    Some(value)
}

fn scalars_equal(left: &Value, right: &Value, kind: Option<FieldKind>) -> bool {
    if left == right || numbers_equal(left, right) {
        return true;
    }
    let texts = left.as_str().zip(right.as_str());
    match kind.map(|kind| kind.kind) {
        Some(Kind::Choice(_) | Kind::Primitive(Primitive::Guid)) => {
            // Members that stand together may be spaced as they like.
            texts.is_some_and(|(left, right)| without_blanks(left).eq_ignore_ascii_case(&without_blanks(right)))
        }
        Some(Kind::Primitive(Primitive::DateTimeOffset)) => {
            let times = texts.and_then(|(left, right)| left.parse::<DateTime>().ok().zip(right.parse::<DateTime>().ok()));
            times.is_some_and(|(left, right)| left.same_instant(right))
        }
        Some(Kind::Primitive(Primitive::Duration)) => {
            let lengths = texts.and_then(|(left, right)| left.parse::<Duration>().ok().zip(right.parse::<Duration>().ok()));
            lengths.is_some_and(|(left, right)| left.months() == right.months() && left.exact() == right.exact())
        }
        Some(Kind::Primitive(Primitive::TimeOfDay)) => {
            let times =
                texts.and_then(|(left, right)| left.parse::<crate::TimeOfDay>().ok().zip(right.parse::<crate::TimeOfDay>().ok()));
            times.is_some_and(|(left, right)| left.time() == right.time())
        }
        Some(Kind::Primitive(Primitive::Binary)) => {
            texts.is_some_and(|(left, right)| decode_base64(left).is_some_and(|bytes| Some(bytes) == decode_base64(right)))
        }
        Some(Kind::Primitive(Primitive::Decimal)) => {
            // A service may write a number as text, of which accessors give the number.
            let is_number_of = |text: &Value, number: &Value| {
                let read = text.as_str().and_then(|text| serde_json::from_str(text).ok());
                read.is_some_and(|read| numbers_equal(&read, number))
            };
            is_number_of(left, right) || is_number_of(right, left)
        }
        Some(Kind::Primitive(Primitive::Int64)) => integer(left).is_some_and(|number| integer(right) == Some(number)),
        _ => false,
    }
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn numbers_equal(left: &Value, right: &Value) -> bool {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => left == right,
        // Both are decimal texts of at most the same precision, read by one reader.
        #[expect(clippy::float_cmp, reason = "equal numbers read from text are the same float")]
        _ => left.as_f64().zip(right.as_f64()).is_some_and(|(left, right)| left == right),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::scalars_equal;
    use crate::schema::{FieldKind, Kind, Primitive};

    #[track_caller]
    fn check(primitive: Primitive, documented: &Value, printed: &Value, expected: bool) {
        let kind = FieldKind { kind: Kind::Primitive(primitive), many: false };
        assert_eq!(scalars_equal(documented, printed, Some(kind)), expected, "{documented} {printed}");
        assert_eq!(scalars_equal(printed, documented, Some(kind)), expected, "{printed} {documented}");
    }

    #[test]
    fn a_decimal_that_is_written_as_text() {
        check(Primitive::Decimal, &json!("1.10"), &json!(1.1), true);
        check(Primitive::Decimal, &json!("-3"), &json!(-3), true);
        check(Primitive::Decimal, &json!("1.10"), &json!(1.11), false);
        check(Primitive::Decimal, &json!("dear"), &json!(1.1), false);
        // Texts are what clients send and print: they stay as they are.
        check(Primitive::Decimal, &json!("1.10"), &json!("1.1"), false);
        check(Primitive::String, &json!("1.10"), &json!(1.1), false);
    }
}
