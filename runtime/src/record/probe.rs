//! A record that holds nothing and notes which of its properties are asked for: how typed query options learn wire names from accessors.

use std::sync::{Arc, OnceLock};

use super::{Extra, Record};
use crate::query::reads::{self, Read};
use crate::schema::{FieldKind, Kind, Primitive, Schemas, TypeIndex};
use crate::value::Value;

/// What makes a record a probe. It hangs on [`Extra`], so that a record is no larger for it, and is looked at only where a property is absent.
#[derive(Debug)]
pub(super) struct Probe {
    schemas: &'static Schemas,
    /// Where the record stands as seen from the item that the query is about: empty, a path, or the variable of an `any` or `all`.
    path: String,
    /// In how many lists the record stands.
    depth: usize,
    first: OnceLock<Box<Child>>,
}

/// What a probe gave for a property that holds records. A chain, so that what was given stays where it is while more is added.
#[derive(Debug)]
struct Child {
    name: String,
    value: Value<'static>,
    next: OnceLock<Box<Child>>,
}

impl Record<'static> {
    /// A probe of a type: the item that a query is about.
    pub(crate) fn probe(schemas: &'static Schemas, schema: TypeIndex) -> Self {
        Self::probe_at(schemas, schema, String::new(), 0)
    }

    fn probe_at(schemas: &'static Schemas, schema: TypeIndex, path: String, depth: usize) -> Self {
        let probe = Probe { schemas, path, depth, first: OnceLock::new() };
        Self { extra: Some(Box::new(Extra::of_probe(Arc::new(probe)))), ..Self::new(schemas, schema) }
    }

    /// The probe of what stands here as a derived type; none if this is no probe.
    pub(crate) fn probe_as(&self, derived: TypeIndex) -> Option<&Record<'static>> {
        let probe = self.extra.as_deref()?.probe()?;
        let path = probe.behind(self.schemas.schema(derived).name());
        reads::note(&probe.path, Read::new(path.clone(), probe.depth, false));
        match probe.child(&path, || Value::Record(Box::new(Self::probe_at(probe.schemas, derived, path.clone(), probe.depth)))) {
            Value::Record(record) => Some(record),
            _ => None,
        }
    }
}

impl Record<'_> {
    /// What a probe gives for a property: nothing, or for one that holds records a probe of them.
    #[cold]
    pub(super) fn probed(&self, probe: &Probe, name: &str) -> Option<&Value<'static>> {
        let kind = self.schemas.field(self.schema, name);
        let path = probe.behind(name);
        let is_guid = kind.is_some_and(|kind| kind.kind == Kind::Primitive(Primitive::Guid));
        reads::note(&probe.path, Read::new(path.clone(), probe.depth, is_guid));
        let FieldKind { kind: Kind::Record(schema), many } = kind? else { return None };
        // The probe's own schemas are those of the record; they are known to last.
        let found = self.extra.as_deref()?.probe()?.child(&path, || {
            if many {
                let item = Record::probe_at(probe.schemas, schema, reads::variable(probe.depth), probe.depth + 1);
                Value::Records(Box::new([item]))
            } else {
                Value::Record(Box::new(Record::probe_at(probe.schemas, schema, path.clone(), probe.depth)))
            }
        });
        Some(found)
    }
}

impl Probe {
    fn behind(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) }
    }

    /// What was given for a path before, or what is made now.
    fn child(&self, path: &str, make: impl Fn() -> Value<'static>) -> &Value<'static> {
        let mut place = &self.first;
        loop {
            // Another thread may have put another property here meanwhile, which is then passed over.
            let child = place.get_or_init(|| Box::new(Child { name: path.to_owned(), value: make(), next: OnceLock::new() }));
            if child.name == path {
                return &child.value;
            }
            place = &child.next;
        }
    }
}
