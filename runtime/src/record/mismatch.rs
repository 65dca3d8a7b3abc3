//! Values that are not what their schema says, kept as JSON: where they stand, what was expected and what was found.

use std::fmt;

use super::value::Value;
use super::{DecodeError, Record, read, read_value};
use crate::schema::{FieldKind, Kind};

/// A value in an answer that is not as documented. It is kept as JSON, and its getter gives nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    path: String,
    expected: String,
    found: String,
}

impl Mismatch {
    /// Where in the JSON it is, such as `value[0].displayName`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the schema expects.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What came instead.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl Record<'_> {
    /// The values in it that are not as documented. Each is kept as JSON: it prints as it came, [`Self::untyped`] gives it, and its
    /// getter gives nothing.
    pub fn mismatches(&self) -> Vec<Mismatch> {
        let mut found = Vec::new();
        self.gather_mismatches("", &mut found);
        found
    }

    /// Adds those of this record, which stands at `path`.
    pub(crate) fn gather_mismatches(&self, path: &str, found: &mut Vec<Mismatch>) {
        if let Some(extra) = self.extra.as_deref().filter(|extra| !extra.is_object()) {
            if let Err(error) = read(self.schemas, self.schema, extra.text()) {
                found.push(self.told(&error.below(path), FieldKind { kind: Kind::Record(self.schema), many: false }));
            }
            return;
        }
        for (name, kind, value) in self.values() {
            let at = || if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            match value {
                Value::Raw(json) => self.check_kept(&at(), kind, json, found),
                Value::Record(record) => record.gather_mismatches(&at(), found),
                Value::Records(records) => {
                    for (index, record) in records.iter().enumerate() {
                        record.gather_mismatches(&format!("{}[{index}]", at()), found);
                    }
                }
                Value::Scalars(values) => {
                    for (index, value) in values.iter().enumerate() {
                        if let Value::Raw(json) = value {
                            let item = FieldKind { many: false, ..kind };
                            self.check_kept(&format!("{}[{index}]", at()), item, json, found);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds what a strict reader says of JSON that was kept as it is; nothing where any JSON is right.
    fn check_kept(&self, path: &str, kind: FieldKind, json: &str, found: &mut Vec<Mismatch>) {
        if let Err(error) = read_value(self.schemas, kind, json) {
            found.push(self.told(&error.below(path), kind));
        }
    }

    fn told(&self, error: &DecodeError, kind: FieldKind) -> Mismatch {
        let path = error.path().to_owned();
        match (error.expected(), error.found()) {
            (Some(expected), Some(found)) => Mismatch { path, expected: expected.to_owned(), found: found.to_owned() },
            // Only depth is refused in what was JSON once.
            _ => Mismatch { path, expected: self.schemas.kind_name(kind), found: super::error::too_deep() },
        }
    }

    /// Whether it is an item of a list that was null.
    pub(crate) fn is_null_item(&self) -> bool {
        self.extra.as_deref().is_some_and(|extra| extra.text() == "null")
    }
}
