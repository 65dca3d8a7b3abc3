//! Setting properties by name. An emitted setter is one call of one of these.
//!
//! A name the schema does not know becomes an unknown member, printed like any other.

use super::value::Value;
use super::{DEEPEST, ListItem, Record, Slot, Typed, read_value, write_value};
use crate::choice::Choice;
use crate::time::{Date, DateTime, Duration, TimeOfDay};
use crate::value::encode_base64;

impl<'s> Record<'s> {
    /// With a text, or a value that prints as text.
    #[must_use]
    pub fn with_text(self, name: &str, value: impl AsRef<str>) -> Self {
        self.with(name, Value::text(value.as_ref()))
    }

    /// With a Boolean.
    #[must_use]
    pub fn with_boolean(self, name: &str, value: bool) -> Self {
        self.with(name, Value::Bool(value))
    }

    /// With an integer of at most 32 bits.
    #[must_use]
    pub fn with_int32(self, name: &str, value: i32) -> Self {
        self.with(name, Value::Int(value.into()))
    }

    /// With an integer.
    #[must_use]
    pub fn with_int64(self, name: &str, value: i64) -> Self {
        self.with(name, Value::Int(value))
    }

    /// With a float; one that is whole prints without a fraction.
    #[must_use]
    pub fn with_double(self, name: &str, value: f64) -> Self {
        self.with(name, Value::float(value))
    }

    /// With a calendar day.
    #[must_use]
    pub fn with_date(self, name: &str, value: Date) -> Self {
        self.with(name, Value::Date(value))
    }

    /// With a date and time.
    #[must_use]
    pub fn with_date_time(self, name: &str, value: DateTime) -> Self {
        self.with(name, Value::DateTime(value))
    }

    /// With a time on the clock.
    #[must_use]
    pub fn with_time_of_day(self, name: &str, value: TimeOfDay) -> Self {
        self.with_text(name, value.to_string())
    }

    /// With a length of time.
    #[must_use]
    pub fn with_duration(self, name: &str, value: Duration) -> Self {
        self.with_text(name, value.to_string())
    }

    /// With a globally unique identifier.
    #[must_use]
    pub fn with_guid(self, name: &str, value: impl AsRef<str>) -> Self {
        self.with_text(name, value)
    }

    /// With bytes.
    #[must_use]
    pub fn with_binary(self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.with_text(name, encode_base64(value.as_ref()))
    }

    /// With a member of an enumeration.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a setter takes what it sets")]
    pub fn with_choice(self, name: &str, value: impl Choice) -> Self {
        self.with_text(name, value.as_str())
    }

    /// With several members of an enumeration of flags.
    #[must_use]
    pub fn with_flags<E: Choice>(self, name: &str, values: impl IntoIterator<Item = E>) -> Self {
        let mut text = String::new();
        for value in values {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(value.as_str());
        }
        self.with_text(name, text)
    }

    /// With a list of texts, or of values that print as texts.
    #[must_use]
    pub fn with_texts(self, name: &str, values: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let values = values.into_iter().map(|value| Value::text(value.as_ref())).collect();
        self.with(name, Value::Scalars(values))
    }

    /// With a list of scalars or members.
    #[must_use]
    pub fn with_scalars<'a, S: ListItem<'a>>(self, name: &str, values: impl IntoIterator<Item = S>) -> Self {
        let values = values.into_iter().map(|value| value.into_item().0).collect();
        self.with(name, Value::Scalars(values))
    }

    /// With an explicit null.
    #[must_use]
    pub fn with_null(mut self, name: &str) -> Self {
        self.clear(name);
        self
    }

    /// With any JSON: checked against the kind where the schema knows the name, and kept as it is where it does not fit.
    #[must_use]
    pub fn with_untyped(self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        let json = value.into().to_string();
        let kind = self.schemas.field(self.schema, name);
        let read = kind.and_then(|kind| read_value(self.schemas, kind, &json).ok());
        self.with(name, read.unwrap_or_else(|| Value::Raw(json.into())))
    }

    /// Without a property.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.remove(name);
        self
    }

    /// Sets a property to null.
    pub fn clear(&mut self, name: &str) {
        self.set(name, Value::Null);
    }

    /// Takes a property away, so that it is absent.
    pub fn remove(&mut self, name: &str) {
        match self.flat().find(name) {
            Some(field) => self.slots.retain(|slot| slot.field != field),
            None => self.set_extra(name, None),
        }
    }

    fn with(mut self, name: &str, value: Value<'s>) -> Self {
        self.set(name, value);
        self
    }

    fn set(&mut self, name: &str, value: Value<'s>) {
        let value = self.made_room_for(value);
        let Some(field) = self.flat().find(name) else {
            let mut json = String::new();
            write_value(&mut json, &value, None);
            return self.set_extra(name, Some(&json));
        };
        match self.slots.iter_mut().find(|slot| slot.field == field) {
            Some(slot) => slot.value = value,
            None => self.slots.push(Slot { field, value }),
        }
    }

    /// The value, as JSON where its records are nested so deep that nothing can stand around them.
    fn made_room_for(&mut self, value: Value<'s>) -> Value<'s> {
        // An item of a list that was no object becomes one.
        self.extra.take_if(|extra| !extra.is_object());
        let inner = match &value {
            Value::Record(record) => record.height,
            Value::Records(records) => records.iter().map(|record| record.height).max().unwrap_or(0),
            _ => 0,
        };
        if inner < DEEPEST {
            self.height = self.height.max(inner + 1);
            return value;
        }
        let mut json = String::new();
        write_value(&mut json, &value, None);
        Value::Raw(json.into())
    }
}

impl Record<'static> {
    /// With a value of a type.
    #[must_use]
    pub fn with_record(self, name: &str, value: impl Typed) -> Self {
        self.with(name, Value::Record(Box::new(value.into_record())))
    }

    /// With a list of values of a type, or of types derived from it.
    #[must_use]
    pub fn with_records<T: Typed>(self, name: &str, values: impl IntoIterator<Item = T>) -> Self {
        let records = values.into_iter().map(Typed::into_record).collect();
        self.with(name, Value::Records(records))
    }
}
