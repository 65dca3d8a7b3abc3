//! A record: one value of a type, read under its schema, with what the schema does not know kept beside it.

mod changes;
mod compare;
mod debug;
mod error;
mod extra;
mod get;
mod list;
mod mismatch;
mod probe;
mod probed;
mod read;
mod set;
#[cfg(feature = "serde")]
mod stored;
mod typed;
mod value;
mod write;

pub use error::DecodeError;
use extra::Extra;
pub use list::{List, ListItem};
pub use mismatch::Mismatch;
pub(crate) use read::{ListedRecords, read, read_leniently, read_listed_leniently, read_value, read_value_leniently};
#[cfg(feature = "serde")]
pub use stored::{load_choice, load_record, store_choice, store_record};
pub use typed::{Is, Typed, WrongType};
pub(crate) use value::Value;
pub(crate) use write::{write_string, write_value};

use crate::schema::flat::Flat;
use crate::schema::{FieldKind, Schemas, TypeIndex};

/// The member that names the type of a value.
pub(crate) const TYPE_MEMBER: &str = "@odata.type";

/// How many records may stand in each other. Everything that goes down into a record calls itself once a level: so many levels fit a
/// small stack even without optimisation, and no service nests so deep.
pub(crate) const DEEPEST: u16 = 128;

/// A value of a type of some [`Schemas`].
#[derive(Clone)]
pub struct Record<'s> {
    schemas: &'s Schemas,
    slots: Vec<Slot<'s>>,
    /// The members the schema does not know. For an item of a list that is no object: the item.
    extra: Option<Box<Extra>>,
    schema: TypeIndex,
    /// How many levels of records stand in it, itself included: at most [`DEEPEST`].
    height: u16,
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
        Self { schemas, slots: Vec::new(), extra: None, schema, height: 1 }
    }

    /// An item of a list that is not what the list holds: a record without properties, which prints as the item.
    fn misfit(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Self {
        Self { extra: Some(Box::new(Extra::new(json.into()))), ..Self::new(schemas, schema) }
    }

    /// Reads a value of a type, or of one derived from it. A value that does not fit is an error.
    pub fn from_json(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Result<Self, DecodeError> {
        read(schemas, schema, json)
    }

    /// Reads a value of a type as answers are read: a value in it that does not fit is kept as JSON, its getter gives nothing, and
    /// [`Self::mismatches`] names it.
    pub fn from_json_lenient(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Result<Self, DecodeError> {
        read_leniently(schemas, schema, json).map(|(record, _)| record)
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
        let field = self.flat().find(name);
        match field.and_then(|field| self.slots.iter().find(|slot| slot.field == field)) {
            Some(slot) => Some(&slot.value),
            None => self.probed(self.extra.as_deref()?.probe()?, name),
        }
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

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
