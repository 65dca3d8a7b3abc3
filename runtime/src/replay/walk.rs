//! The leaves of a decoded body: how many went through a documented property, and what was noticed.

use std::ops::AddAssign;

use serde_json::Value as Json;

use super::body::Decoded;
use super::compare::joined_path;
use super::finding::{Finding, Noticed};
use crate::record::Record;
use crate::record::Value;
use crate::schema::{FieldKind, Kind, Primitive};

/// Counts of JSON leaves: scalars, nulls and empty containers; protocol annotations are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaves {
    /// Through a documented property of a known type.
    pub typed: usize,
    /// Through a property that no page describes: an example alone shows it.
    pub inferred: usize,
    /// Members of a known type that it does not document.
    pub undocumented: usize,
    /// In JSON that has no type.
    pub untyped: usize,
}

impl Leaves {
    /// All of them.
    pub fn all(&self) -> usize {
        self.typed + self.inferred + self.undocumented + self.untyped
    }
}

impl AddAssign for Leaves {
    fn add_assign(&mut self, other: Self) {
        self.typed += other.typed;
        self.inferred += other.inferred;
        self.undocumented += other.undocumented;
        self.untyped += other.untyped;
    }
}

impl Decoded<'_> {
    /// Counts the leaves.
    pub fn leaves(&self) -> Leaves {
        let mut walk = Walk { decoded: self, leaves: Leaves::default(), findings: Vec::new() };
        walk.all();
        walk.leaves
    }

    /// Collects what is noticed.
    pub fn findings(&self) -> Vec<Finding> {
        let mut walk = Walk { decoded: self, leaves: Leaves::default(), findings: Vec::new() };
        walk.all();
        walk.findings
    }
}

/// Who says that there is a property.
#[derive(Clone, Copy)]
enum Source {
    Documented,
    Inferred,
}

struct Walk<'d, 's> {
    decoded: &'d Decoded<'s>,
    leaves: Leaves,
    findings: Vec<Finding>,
}

impl Walk<'_, '_> {
    fn all(&mut self) {
        let path = if self.decoded.envelope.is_some() { "value" } else { "" };
        self.value(path, &self.decoded.value, self.decoded.kind, Source::Documented);
        for (name, json) in self.decoded.envelope.iter().flatten() {
            if !Decoded::is_annotation(name) {
                self.leaves.undocumented += raw_leaves(json.get());
            }
        }
    }

    fn count(&mut self, leaves: usize, source: Source) {
        match source {
            Source::Documented => self.leaves.typed += leaves,
            Source::Inferred => self.leaves.inferred += leaves,
        }
    }

    fn value(&mut self, path: &str, value: &Value<'_>, kind: Option<FieldKind>, source: Source) {
        match value {
            Value::Record(record) => self.record(path, record, source),
            Value::Records(records) if records.is_empty() => self.count(1, source),
            Value::Records(records) => {
                for (index, record) in records.iter().enumerate() {
                    self.record(&format!("{path}[{index}]"), record, source);
                }
            }
            Value::Scalars(values) => {
                self.count(values.len().max(1), source);
                for value in values {
                    self.member(path, value, kind);
                }
            }
            Value::Raw(json) => {
                let declared_untyped =
                    matches!(kind, Some(FieldKind { kind: Kind::Primitive(Primitive::Untyped | Primitive::Stream), .. }));
                let decimal = matches!(kind, Some(FieldKind { kind: Kind::Primitive(Primitive::Decimal), .. }));
                if (declared_untyped && self.decoded.kind.is_some() && is_scalar(json)) || decimal {
                    self.count(1, source);
                } else {
                    self.leaves.untyped += raw_leaves(json);
                }
            }
            _ => {
                self.count(1, source);
                self.member(path, value, kind);
            }
        }
    }

    /// A record is a leaf of its own `source` only where it is empty: its members are judged by their own properties.
    fn record(&mut self, path: &str, record: &Record<'_>, source: Source) {
        let odd = Decoded::odd_type(record);
        if let Some(stated) = &odd {
            let noticed = Noticed::Type {
                declared: record.type_name().to_owned(),
                stated: stated.clone(),
                is_documented: self.decoded.schemas.find(stated).is_some(),
            };
            self.findings.push(Finding { path: path.to_owned(), noticed });
        }
        let mut any = false;
        for (name, kind, value) in record.values() {
            any = true;
            let is_inferred = self.decoded.schemas.is_inferred(record.type_index(), name);
            let source = if is_inferred { Source::Inferred } else { Source::Documented };
            self.value(&joined_path(path, name), value, Some(kind), source);
        }
        let schemas = self.decoded.schemas;
        let open = schemas.schema(record.type_index()).open();
        // What the object calls itself may document what its place does not: then only the missing base is at fault.
        let named = record.stated_type().and_then(|name| schemas.find(&name));
        let named_has = |name: &str| named.is_some_and(|named| schemas.field(named, name).is_some());
        let is_open = open || named.is_some_and(|named| schemas.schema(named).open());
        for (name, json) in record.extras() {
            any = true;
            if Decoded::is_annotation(&name) {
                continue;
            }
            self.leaves.undocumented += raw_leaves(json);
            // What a type has that nothing documents, nobody knows: its name is the fault.
            let is_nobodys = odd.is_some() && named.is_none();
            if !is_nobodys && !named_has(&name) {
                let ty = named.map_or(record.type_name(), |named| schemas.schema(named).name()).to_owned();
                let path = joined_path(path, &name);
                self.findings.push(Finding { path, noticed: Noticed::Property { ty, name: name.to_string(), is_open } });
            }
        }
        if !any {
            self.count(1, source);
        }
    }

    fn member(&mut self, path: &str, value: &Value<'_>, kind: Option<FieldKind>) {
        if let (Some(FieldKind { kind: Kind::Choice(index), .. }), Some(text)) = (kind, value.as_text()) {
            let documented = self.decoded.schemas.enumeration(index);
            if !documented.knows(text) {
                let noticed = Noticed::Member { of: documented.name().to_owned(), text: text.to_owned() };
                self.findings.push(Finding { path: path.to_owned(), noticed });
            }
        }
    }
}

fn is_scalar(json: &str) -> bool {
    !json.starts_with(['{', '['])
}

fn raw_leaves(json: &str) -> usize {
    fn count(value: &Json) -> usize {
        match value {
            Json::Array(items) if !items.is_empty() => items.iter().map(count).sum(),
            Json::Object(members) if !members.is_empty() => {
                members.iter().filter(|(name, _)| !Decoded::is_annotation(name)).map(|(_, value)| count(value)).sum()
            }
            _ => 1,
        }
    }
    serde_json::from_str(json).as_ref().map_or(1, count)
}
