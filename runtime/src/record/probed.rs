//! A record that holds nothing and notes which of its properties are asked for: how typed query options learn wire names from accessors.

use std::sync::{Arc, Mutex, PoisonError};

use super::Record;
use super::extra::Extra;
use super::probe::Probe;
use super::value::Value;
use crate::reads::{self, Read};
use crate::schema::{FieldKind, Kind, Primitive, Schemas, TypeIndex};

impl Record<'static> {
    /// The probe of a type: the item that a query is about. It is made once and lasts, so that what accessors give for it may be returned
    /// from anywhere; there are no more of them than types.
    pub(crate) fn probe(schemas: &'static Schemas, schema: TypeIndex) -> &'static Self {
        static PROBES: Mutex<Vec<&'static Record<'static>>> = Mutex::new(Vec::new());
        let mut probes = PROBES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = probes.iter().find(|known| std::ptr::eq(known.schemas, schemas) && known.schema == schema) {
            return known;
        }
        let probe: &'static Self = Box::leak(Box::new(Self::probe_at(schemas, schema, String::new(), 0)));
        probes.push(probe);
        probe
    }

    fn probe_at(schemas: &'static Schemas, schema: TypeIndex, path: String, depth: usize) -> Self {
        let probe = Probe::new(schemas, path, depth);
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
