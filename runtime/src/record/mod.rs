//! A record: one value of a type, read under its schema, with what the schema does not know kept beside it.

mod error;
mod extra;
mod get;
mod list;
mod read;
mod set;
mod typed;
mod write;

use std::fmt;

pub use error::DecodeError;
pub use list::{List, ListItem};
pub(crate) use read::{read, read_value};
pub use typed::{Is, Typed, WrongType};
pub(crate) use write::{write_string, write_value};

use crate::schema::flat::Flat;
use crate::schema::{FieldKind, Schemas, TypeIndex};
use crate::value::Value;

/// The member that names the type of a value.
pub(crate) const TYPE_MEMBER: &str = "@odata.type";

/// A value of a type of some [`Schemas`].
#[derive(Clone)]
pub struct Record<'s> {
    schemas: &'s Schemas,
    slots: Vec<Slot<'s>>,
    /// The members the schema does not know, as one JSON object in their order.
    extra: Option<Box<str>>,
    schema: TypeIndex,
}

/// A property that is present, in the order of the text or of the setters.
#[derive(Clone)]
struct Slot<'s> {
    field: u16,
    value: Value<'s>,
}

/// Whether a property is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Not there.
    Absent,
    /// There, and null.
    Null,
    /// There with a value.
    Present,
}

impl<'s> Record<'s> {
    /// An empty value of a type.
    pub fn new(schemas: &'s Schemas, schema: TypeIndex) -> Self {
        Self { schemas, slots: Vec::new(), extra: None, schema }
    }

    /// Reads a value of a type, or of one derived from it.
    pub fn from_json(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Result<Self, DecodeError> {
        read(schemas, schema, json)
    }

    /// The schemas it was read under.
    pub fn schemas(&self) -> &'s Schemas {
        self.schemas
    }

    /// The position of its type.
    pub fn type_index(&self) -> TypeIndex {
        self.schema
    }

    /// The full name of its type.
    pub fn type_name(&self) -> &'s str {
        self.schemas.schema(self.schema).name()
    }

    /// Whether it is of this type, or of one derived from it.
    pub fn is_a(&self, type_name: &str) -> bool {
        let wanted = self.schemas.find(type_name);
        wanted.is_some_and(|wanted| self.schemas.is_a(self.schema, wanted))
    }

    /// Whether a property is absent, null or present.
    pub fn state(&self, name: &str) -> State {
        let extra = || self.extra(name);
        match self.value(name) {
            Some(Value::Null) => State::Null,
            Some(_) => State::Present,
            None => match extra() {
                Some("null") => State::Null,
                Some(_) => State::Present,
                None => State::Absent,
            },
        }
    }

    fn flat(&self) -> &'s Flat {
        self.schemas.flat(self.schema)
    }

    /// The value of a property that the schema knows.
    fn value(&self, name: &str) -> Option<&Value<'s>> {
        let field = self.flat().find(name)?;
        let slot = self.slots.iter().find(|slot| slot.field == field)?;
        Some(&slot.value)
    }

    /// The properties that are there and that the schema knows.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'s str, FieldKind, &Value<'s>)> {
        let flat = self.flat();
        self.slots.iter().filter_map(move |slot| {
            let field = flat.field(slot.field)?;
            Some((&*field.name, field.kind, &slot.value))
        })
    }
}

impl fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.type_name();
        let mut shown = f.debug_struct(name.rsplit('.').next().unwrap_or(name));
        for (name, _, value) in self.values() {
            match value {
                Value::Record(record) => shown.field(name, record),
                Value::Records(records) => shown.field(name, records),
                value => {
                    let mut text = String::new();
                    write_value(&mut text, value, None);
                    shown.field(name, &format_args!("{text}"))
                }
            };
        }
        for (name, json) in self.extras() {
            shown.field(&name, &format_args!("{json}"));
        }
        shown.finish()
    }
}

/// Equal are two records of one type with the same values, in whatever order.
impl PartialEq for Record<'_> {
    fn eq(&self, other: &Self) -> bool {
        let json = |record: &Self| serde_json::from_str::<serde_json::Value>(&record.to_json()).ok();
        self.type_name() == other.type_name() && json(self) == json(other)
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
