//! The one reader of records: it checks every value against its kind as it goes.
//!
//! Nothing here is generic but for serde's own traits, which are used with one deserializer only. Slots, lists and unknown members are
//! gathered on stacks shared by all levels, so that each ends in one allocation of its exact size. A value is written onto its stack
//! where it is read: handing it up through the visitors costs more than reading it.

mod fault;
mod key;
mod page;
mod value;

use serde::de::{DeserializeSeed, MapAccess};
use serde_json::value::RawValue;

use super::error::too_deep;
use super::extra::Extra;
use super::{DEEPEST, DecodeError, Record, Slot};
use crate::record::value::Value;
use crate::schema::flat::NONE;
use crate::schema::{FieldKind, Kind, Schemas, TypeIndex};
use fault::{Fault, Step};
use key::KeySeed;
use value::ValueSeed;

pub(crate) use page::{ListedRecords, read_listed_leniently};

/// Reads one record of a type, or of one derived from it.
pub(crate) fn read<'s>(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Result<Record<'s>, DecodeError> {
    let kind = FieldKind { kind: Kind::Record(schema), many: false };
    match read_value(schemas, kind, json)? {
        Value::Record(record) => Ok(*record),
        _ => Err(DecodeError::mismatch(String::new(), schemas.kind_name(kind), "null".to_owned())),
    }
}

/// The same, but values in it that do not fit are kept as JSON; also tells whether there are some.
pub(crate) fn read_leniently<'s>(schemas: &'s Schemas, schema: TypeIndex, json: &str) -> Result<(Record<'s>, bool), DecodeError> {
    let kind = FieldKind { kind: Kind::Record(schema), many: false };
    match read_value_leniently(schemas, kind, json)? {
        (Value::Record(record), misfits) => Ok((*record, misfits)),
        // What is no record at all is an error, and the strict reader says which.
        _ => read(schemas, schema, json).map(|record| (record, false)),
    }
}

/// Reads one value of a kind.
pub(crate) fn read_value<'s>(schemas: &'s Schemas, kind: FieldKind, json: &str) -> Result<Value<'s>, DecodeError> {
    let (value, _) = Reader::new(schemas, false).run(kind, json)?;
    Ok(value)
}

/// The same, but values that do not fit are kept as JSON; also tells whether there are some.
pub(crate) fn read_value_leniently<'s>(
    schemas: &'s Schemas,
    kind: FieldKind,
    json: &str,
) -> Result<(Value<'s>, bool), DecodeError> {
    Reader::new(schemas, true).run(kind, json)
}

struct Reader<'s> {
    schemas: &'s Schemas,
    /// The properties of the open records, and the items of the open lists under [`NONE`].
    slots: Vec<Slot<'s>>,
    records: Vec<Record<'s>>,
    /// The unknown members of the open records, the innermost last.
    extra: String,
    /// The names of those members.
    names: Vec<ExtraName>,
    fault: Fault,
    /// Values that do not fit are kept as JSON, and no error.
    lenient: bool,
    /// There was such a value.
    misfits: bool,
    /// How many records are open.
    depth: u16,
    /// How many levels of records stand in what was read of the innermost open record.
    height: u16,
}

/// Where in [`Reader::extra`] a member stands.
#[derive(Clone, Copy)]
struct ExtraName {
    hash: u64,
    start: usize,
    value: usize,
    end: usize,
}

impl<'s> Reader<'s> {
    fn new(schemas: &'s Schemas, lenient: bool) -> Self {
        Self {
            schemas,
            slots: Vec::new(),
            records: Vec::new(),
            extra: String::new(),
            names: Vec::new(),
            fault: Fault::default(),
            lenient,
            misfits: false,
            depth: 0,
            height: 0,
        }
    }

    fn run(mut self, kind: FieldKind, json: &str) -> Result<(Value<'s>, bool), DecodeError> {
        let mut deserializer = deserializer(json);
        let seed = ValueSeed { reader: &mut self, kind, field: NONE };
        match seed.deserialize(&mut deserializer).and_then(|()| deserializer.end()) {
            Ok(()) => Ok((self.slots.pop().map_or(Value::Null, |slot| slot.value), self.misfits)),
            Err(error) => Err(self.fault.explain(json, &error)),
        }
    }

    fn mismatch<E: serde::de::Error>(&mut self, kind: FieldKind, found: String) -> E {
        self.fault.mismatch = Some((self.schemas.kind_name(kind), found));
        E::custom("mismatch")
    }

    /// Reads a record, one level deeper than what is open.
    fn record<'de, A: MapAccess<'de>>(&mut self, declared: TypeIndex, map: A) -> Result<Record<'s>, A::Error> {
        if self.depth == DEEPEST {
            return Err(serde::de::Error::custom(too_deep()));
        }
        let beside = std::mem::take(&mut self.height);
        self.depth += 1;
        let (mut record, reread) = self.members(declared, map)?;
        self.depth -= 1;
        record.height = self.height + 1;
        if reread {
            record = self.reread(record)?;
        }
        self.height = beside.max(record.height);
        Ok(record)
    }

    /// Reads the members of a record, and tells whether the unknown ones must be read again.
    fn members<'de, A: MapAccess<'de>>(&mut self, declared: TypeIndex, mut map: A) -> Result<(Record<'s>, bool), A::Error> {
        let schemas = self.schemas;
        let (slot_mark, extra_mark, name_mark) = (self.slots.len(), self.extra.len(), self.names.len());
        let mut schema = declared;
        let mut flat = schemas.flat(schema);
        let mut fields = Seen::default();
        let mut previous = NONE;
        let mut reread = false;
        while let Some(field) = map.next_key_seed(KeySeed { reader: self, flat, previous, first: name_mark })? {
            let Some(known) = flat.field(field) else {
                self.extra.push_str(map.next_value::<&RawValue>()?.get());
                let end = self.extra.len();
                let Some(name) = self.names.last_mut() else { continue };
                name.end = end;
                let name = *name;
                if &self.extra[name.start..name.value] == TYPE_KEY
                    && let Some(derived) = derived_type(schemas, schema, &self.extra[name.value..end])
                {
                    // What came before the type was looked up in the base only.
                    reread |= self.names.len() > name_mark + 1;
                    schema = derived;
                    flat = schemas.flat(schema);
                }
                continue;
            };
            let seed = ValueSeed { reader: self, kind: known.kind, field };
            if let Err(error) = map.next_value_seed(seed) {
                self.fault.steps.push(Step::Name(known.name.clone()));
                return Err(error);
            }
            previous = field;
            if fields.again(field, &self.slots[slot_mark..self.slots.len() - 1])
                && let Some(last) = self.slots.pop()
                && let Some(slot) = self.slots[slot_mark..].iter_mut().find(|slot| slot.field == field)
            {
                *slot = last;
            }
        }
        let extra = self.take_extra(extra_mark, name_mark);
        let slots = self.slots.split_off(slot_mark);
        Ok((Record { schemas, slots, extra, schema, height: 0 }, reread))
    }

    /// Reads the unknown members of a record again, now that its derived type is known.
    fn reread<E: serde::de::Error>(&mut self, mut record: Record<'s>) -> Result<Record<'s>, E> {
        let Some(extra) = record.extra.take() else { return Ok(record) };
        let text = extra.text();
        let kind = FieldKind { kind: Kind::Record(record.schema), many: false };
        let mut deserializer = deserializer(text);
        let seed = ValueSeed { reader: self, kind, field: NONE };
        // The mismatch and its path are in the fault already; the position in this text would mislead.
        seed.deserialize(&mut deserializer).map_err(|_| E::custom("mismatch"))?;
        if let Some(Slot { value: Value::Record(again), .. }) = self.slots.pop() {
            record.extra = again.extra;
            record.height = record.height.max(again.height);
            for slot in again.slots {
                record.slots.retain(|old| old.field != slot.field);
                record.slots.push(slot);
            }
        }
        Ok(record)
    }

    /// The unknown members since the marks, each name once with its last value.
    fn take_extra(&mut self, extra_mark: usize, name_mark: usize) -> Option<Box<Extra>> {
        let names = &mut self.names[name_mark..];
        if names.is_empty() {
            return None;
        }
        self.extra.push('}');
        let extra = &self.extra;
        let name_of = |entry: &ExtraName| &extra[entry.start..entry.value];
        // In order of hash and name, those of one name are neighbours.
        names.sort_unstable_by(|left, right| {
            let by_name = || name_of(left).cmp(name_of(right));
            left.hash.cmp(&right.hash).then_with(by_name).then(left.start.cmp(&right.start))
        });
        let same = |left: &ExtraName, right: &ExtraName| left.hash == right.hash && name_of(left) == name_of(right);
        let text = if names.windows(2).any(|pair| same(&pair[0], &pair[1])) {
            let mut last: Vec<&ExtraName> = names.chunk_by(same).filter_map(<[_]>::last).collect();
            last.sort_unstable_by_key(|entry| entry.start);
            let members: Vec<&str> = last.iter().map(|entry| &extra[entry.start..entry.end]).collect();
            format!("{{{}}}", members.join(",")).into()
        } else {
            Box::from(&extra[extra_mark..])
        };
        self.extra.truncate(extra_mark);
        self.names.truncate(name_mark);
        Some(Box::new(Extra::new(text)))
    }
}

/// A reader of JSON without a limit of its own: the depth of records is counted here, and nothing else is nested.
fn deserializer(json: &str) -> serde_json::Deserializer<serde_json::de::StrRead<'_>> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.disable_recursion_limit();
    deserializer
}

/// How the name of the type member stands among the unknown members.
const TYPE_KEY: &str = "\"@odata.type\":";

/// The type that the JSON of an `@odata.type` names, if it derives from `current`.
fn derived_type(schemas: &Schemas, current: TypeIndex, json: &str) -> Option<TypeIndex> {
    let name = json.strip_prefix('"')?.strip_suffix('"')?;
    let derived = schemas.find(name)?;
    (derived != current && schemas.is_a(derived, current)).then_some(derived)
}

/// The fields a record has had so far.
#[derive(Default)]
struct Seen([u64; 4]);

impl Seen {
    /// Marks a field; whether it was there before, which beyond the 256th is looked up in `slots`.
    fn again(&mut self, field: u16, slots: &[Slot<'_>]) -> bool {
        match self.0.get_mut(usize::from(field / 64)) {
            Some(word) => {
                let bit = 1 << (field % 64);
                let before = *word & bit != 0;
                *word |= bit;
                before
            }
            None => slots.iter().any(|slot| slot.field == field),
        }
    }
}
