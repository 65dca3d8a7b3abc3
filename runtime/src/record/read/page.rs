//! Reads a list in an envelope in one go: an answer of a hundred records is longer than all else that a call handles, and a first look for
//! where its list ends would cost a fifth of reading it.

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::value::ValueSeed;
use super::{Reader, deserializer};
use crate::record::Record;
use crate::record::value::Value;
use crate::schema::flat::NONE;
use crate::schema::{FieldKind, Schemas};

/// What the member of an object holds, and the members beside it.
pub(crate) struct ListedRecords<'s> {
    /// The items of the list.
    pub records: Vec<Record<'s>>,
    /// There are values that do not fit and were kept as JSON.
    pub misfits: bool,
    /// The other members, each with its JSON.
    pub others: Vec<(Box<str>, Box<RawValue>)>,
}

/// Reads the list of records that the `member` of an object is; values in it that do not fit are kept as JSON. None where the text is not that,
/// for a reader that can say what is wrong.
pub(crate) fn read_listed_leniently<'s>(
    schemas: &'s Schemas,
    kind: FieldKind,
    member: &str,
    json: &str,
) -> Option<ListedRecords<'s>> {
    let mut reader = Reader::new(schemas, true);
    let mut deserializer = deserializer(json);
    let others = deserializer.deserialize_map(EnvelopeVisitor { reader: &mut reader, kind, member }).ok()?;
    deserializer.end().ok()?;
    match reader.slots.pop()?.value {
        Value::Records(records) => Some(ListedRecords { records: records.into(), misfits: reader.misfits, others }),
        _ => None,
    }
}

struct EnvelopeVisitor<'r, 's, 'm> {
    reader: &'r mut Reader<'s>,
    kind: FieldKind,
    member: &'m str,
}

impl<'de> Visitor<'de> for EnvelopeVisitor<'_, '_, '_> {
    type Value = Vec<(Box<str>, Box<RawValue>)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "an object with a `{}`", self.member)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut others = Vec::new();
        while let Some(name) = map.next_key::<Box<str>>()? {
            if &*name == self.member {
                // Of two members of this name the last one counts.
                self.reader.slots.clear();
                self.reader.misfits = false;
                map.next_value_seed(ValueSeed { reader: &mut *self.reader, kind: self.kind, field: NONE })?;
            } else {
                others.push((name, map.next_value()?));
            }
        }
        Ok(others)
    }
}
