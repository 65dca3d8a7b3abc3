//! Reads a value of a kind, and checks it.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::super::error::describe_text;
use super::super::{Record, Slot, write_string};
use super::Reader;
use super::fault::Step;
use crate::record::value::{EXACT, SHORT, Value, from_text};
use crate::schema::flat::NONE;
use crate::schema::{FieldKind, Kind, Primitive, TypeIndex};

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

    /// A value that its kind does not hold: an error that says what was found, or its JSON as it is.
    fn misfit<E: serde::de::Error>(self, found: impl FnOnce() -> String, json: impl FnOnce() -> String) -> Result<(), E> {
        if !self.reader.lenient {
            return Err(self.reader.mismatch(self.kind, found()));
        }
        self.reader.misfits = true;
        self.push(Value::Raw(json().into()))
    }

    fn misfit_float<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        // A float of this size may have other digits than the text that it was read from.
        let is_exact = value.abs() < EXACT;
        let found = || {
            if is_exact {
                format!("number {value:?}")
            } else {
                "a number of 2^53 or more, written with a fraction or an exponent".to_owned()
            }
        };
        self.misfit(found, || serde_json::Value::from(value).to_string())
    }

    fn misfit_text<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.misfit(|| describe_text(text), || string(text))
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
        if fits { self.push(Value::Int(value)) } else { self.misfit(|| format!("number {value}"), || value.to_string()) }
    }
}

fn is_whole(kind: Primitive) -> bool {
    matches!(kind, Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64)
}

fn is_one_float(kind: FieldKind) -> bool {
    matches!(kind.kind, Kind::Primitive(kind) if is_float(kind)) && !kind.many
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
                let found = || if json.starts_with('[') { "an array".to_owned() } else { json.to_owned() };
                self.misfit(found, || json.to_owned())
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
            self.misfit(|| value.to_string(), || value.to_string())
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.number(value),
            #[expect(clippy::cast_precision_loss, reason = "a float slot holds the nearest float")]
            Err(_) if is_one_float(self.kind) => self.visit_f64(value as f64),
            Err(_) => self.misfit(|| format!("number {value}"), || value.to_string()),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        match self.kind.kind {
            Kind::Primitive(kind) if is_float(kind) && !self.kind.many => self.push(Value::Float(value)),
            // Numbers count by their value: `5.0` is a whole one.
            Kind::Primitive(kind) if is_whole(kind) && !self.kind.many => match Value::float(value) {
                Value::Int(whole) => self.number(whole),
                _ => self.misfit_float(value),
            },
            _ => self.misfit_float(value),
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
            None => self.misfit_text(text),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.kind.kind {
            Kind::Record(schema) if !self.kind.many => {
                let record = self.reader.record(schema, map)?;
                self.push(Value::Record(Box::new(record)))
            }
            _ => {
                let json = if self.reader.lenient { object(map)? } else { String::new() };
                self.misfit(|| "an object".to_owned(), || json)
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if !self.kind.many {
            let json = if self.reader.lenient { array(seq)? } else { String::new() };
            return self.misfit(|| "an array".to_owned(), || json);
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
    /// An item that is no object: an error that says what was found, or a record that holds its JSON.
    fn misfit<E: serde::de::Error>(self, found: impl FnOnce() -> String, json: &str) -> Result<(), E> {
        let Self { reader, schema } = self;
        if !reader.lenient {
            return Err(reader.mismatch(FieldKind { kind: Kind::Record(schema), many: false }, found()));
        }
        reader.misfits = true;
        reader.height = reader.height.max(1);
        reader.records.push(Record::misfit(reader.schemas, schema, json));
        Ok(())
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
        self.misfit(|| "null".to_owned(), "null")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.misfit(|| value.to_string(), &value.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.misfit(|| format!("number {value}"), &value.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.misfit(|| format!("number {value}"), &value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.misfit(|| format!("number {value}"), &serde_json::Value::from(value).to_string())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.misfit(|| describe_text(text), &string(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        let json = if self.reader.lenient { array(seq)? } else { String::new() };
        self.misfit(|| "an array".to_owned(), &json)
    }
}

/// The JSON of a text.
fn string(text: &str) -> String {
    let mut json = String::new();
    write_string(&mut json, text);
    json
}

/// The JSON of an array that was opened.
fn array<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<String, A::Error> {
    let mut json = String::from("[");
    while let Some(item) = seq.next_element::<&RawValue>()? {
        json.push_str(if json.len() == 1 { "" } else { "," });
        json.push_str(item.get());
    }
    json.push(']');
    Ok(json)
}

/// The JSON of an object that was opened.
fn object<'de, A: MapAccess<'de>>(mut map: A) -> Result<String, A::Error> {
    let mut json = String::from("{");
    while let Some(name) = map.next_key::<String>()? {
        json.push_str(if json.len() == 1 { "" } else { "," });
        write_string(&mut json, &name);
        json.push(':');
        json.push_str(map.next_value::<&RawValue>()?.get());
    }
    json.push('}');
    Ok(json)
}
