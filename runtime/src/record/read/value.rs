//! Reads a value of a kind, and checks it.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::super::Slot;
use super::super::error::describe_text;
use super::Reader;
use super::fault::Step;
use crate::schema::flat::NONE;
use crate::schema::{FieldKind, Kind, Primitive, TypeIndex};
use crate::value::{SHORT, Value, from_text};

pub(super) struct ValueSeed<'r, 's> {
    pub(super) reader: &'r mut Reader<'s>,
    pub(super) kind: FieldKind,
    pub(super) field: u16,
}

impl<'s> ValueSeed<'_, 's> {
    #[expect(clippy::unnecessary_wraps, reason = "a visitor that accepts a value ends with it")]
    fn push<E>(self, value: Value<'s>) -> Result<(), E> {
        self.reader.slots.push(Slot { field: self.field, value });
        Ok(())
    }

    /// Pushes a text; a short one is copied into its place, since copying it twice stalls the processor.
    fn push_text(self, text: &str) {
        let slots = &mut self.reader.slots;
        let field = self.field;
        let value = match u8::try_from(text.len()) {
            Ok(length) if text.len() <= SHORT => Value::Short(length, [0; SHORT]),
            _ => Value::Long(text.into()),
        };
        slots.push(Slot { field, value });
        if let Some(Slot { value: Value::Short(_, bytes), .. }) = slots.last_mut() {
            bytes[..text.len()].copy_from_slice(text.as_bytes());
        }
    }

    fn number<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        let fits = match self.kind.kind {
            _ if self.kind.many => false,
            Kind::Primitive(Primitive::Byte) => u8::try_from(value).is_ok(),
            Kind::Primitive(Primitive::SByte) => i8::try_from(value).is_ok(),
            Kind::Primitive(Primitive::Int16) => i16::try_from(value).is_ok(),
            Kind::Primitive(Primitive::Int32) => i32::try_from(value).is_ok(),
            Kind::Primitive(kind) => kind == Primitive::Int64 || is_float(kind),
            Kind::Choice(_) | Kind::Record(_) => false,
        };
        if fits { self.push(Value::Int(value)) } else { Err(self.reader.mismatch(self.kind, format!("number {value}"))) }
    }
}

fn is_whole(kind: Primitive) -> bool {
    matches!(kind, Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64)
}

fn is_float(kind: Primitive) -> bool {
    matches!(kind, Primitive::Single | Primitive::Double | Primitive::Decimal)
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Kind::Primitive(primitive @ (Primitive::Untyped | Primitive::Stream | Primitive::Decimal)) = self.kind.kind else {
            return deserializer.deserialize_any(self);
        };
        if self.kind.many {
            return deserializer.deserialize_any(self);
        }
        let json = <&RawValue>::deserialize(deserializer)?.get();
        if primitive == Primitive::Decimal {
            // A decimal has more digits than a float holds: its text is the value.
            let is_number = json.starts_with(|c: char| c == '-' || c.is_ascii_digit());
            if is_number && json.parse::<i64>().is_err() {
                return self.push(Value::Raw(json.into()));
            }
            return serde_json::Deserializer::from_str(json).deserialize_any(self).map_err(serde::de::Error::custom);
        }
        let fits = primitive == Primitive::Untyped || json.starts_with(['"', 'n', '{']);
        match json {
            "null" => self.push(Value::Null),
            json if fits => self.push(Value::Raw(json.into())),
            json => {
                let found = if json.starts_with('[') { "an array".to_owned() } else { json.to_owned() };
                Err(self.reader.mismatch(self.kind, found))
            }
        }
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        if self.kind.kind == Kind::Primitive(Primitive::Boolean) && !self.kind.many {
            self.push(Value::Bool(value))
        } else {
            Err(self.reader.mismatch(self.kind, value.to_string()))
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.number(value),
            #[expect(clippy::cast_precision_loss, reason = "a float slot holds the nearest float")]
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        match self.kind.kind {
            Kind::Primitive(kind) if is_float(kind) && !self.kind.many => self.push(Value::Float(value)),
            // Numbers count by their value: `5.0` is a whole one.
            Kind::Primitive(kind) if is_whole(kind) && !self.kind.many => match Value::float(value) {
                Value::Int(whole) => self.number(whole),
                _ => Err(self.reader.mismatch(self.kind, format!("number {value:?}"))),
            },
            _ => Err(self.reader.mismatch(self.kind, format!("number {value:?}"))),
        }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        let value = match self.kind.kind {
            _ if self.kind.many => None,
            Kind::Primitive(Primitive::String) | Kind::Choice(_) => {
                self.push_text(text);
                return Ok(());
            }
            Kind::Primitive(primitive) => from_text(primitive, text),
            Kind::Record(_) => None,
        };
        match value {
            Some(value) => self.push(value),
            None => Err(self.reader.mismatch(self.kind, describe_text(text))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.kind.kind {
            Kind::Record(schema) if !self.kind.many => {
                let record = self.reader.record(schema, map)?;
                self.push(Value::Record(Box::new(record)))
            }
            _ => Err(self.reader.mismatch(self.kind, "an object".to_owned())),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if !self.kind.many {
            return Err(self.reader.mismatch(self.kind, "an array".to_owned()));
        }
        let Self { reader, field, .. } = self;
        let kind = FieldKind { kind: self.kind.kind, many: false };
        let mut index = 0;
        let (record_mark, slot_mark) = (reader.records.len(), reader.slots.len());
        loop {
            let item = match kind.kind {
                Kind::Record(schema) => seq.next_element_seed(RecordSeed { reader, schema }),
                _ => seq.next_element_seed(ValueSeed { reader, kind, field: NONE }),
            };
            match item {
                Ok(Some(())) => index += 1,
                Ok(None) => break,
                Err(error) => {
                    reader.fault.steps.push(Step::Index(index));
                    return Err(error);
                }
            }
        }
        let value = match kind.kind {
            Kind::Record(_) => Value::Records(reader.records.split_off(record_mark).into()),
            _ => Value::Scalars(reader.slots.drain(slot_mark..).map(|slot| slot.value).collect()),
        };
        reader.slots.push(Slot { field, value });
        Ok(())
    }
}

/// Reads a record of a list onto the shared stack.
struct RecordSeed<'r, 's> {
    reader: &'r mut Reader<'s>,
    schema: TypeIndex,
}

impl RecordSeed<'_, '_> {
    fn mismatch<E: serde::de::Error>(self, found: String) -> E {
        let kind = FieldKind { kind: Kind::Record(self.schema), many: false };
        self.reader.mismatch(kind, found)
    }
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let record = self.reader.record(self.schema, map)?;
        self.reader.records.push(record);
        Ok(())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Err(self.mismatch("null".to_owned()))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        Err(self.mismatch(value.to_string()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        Err(self.mismatch(format!("number {value}")))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        Err(self.mismatch(format!("number {value}")))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        Err(self.mismatch(format!("number {value}")))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        Err(self.mismatch(describe_text(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.mismatch("an array".to_owned()))
    }
}
