//! Reading properties by name. An emitted getter is one call of one of these.

use super::value::Value;
use super::{List, ListItem, Record, Typed};
use crate::choice::Choice;
use crate::time::{Date, DateTime, Duration, TimeOfDay};
use crate::value::decode_base64;

impl Record<'_> {
    /// A text, identifier, member or other value that prints as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.value(name)?.as_text()
    }

    /// A Boolean.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        match self.value(name)? {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// An integer of at most 32 bits.
    pub fn int32(&self, name: &str) -> Option<i32> {
        i32::try_from(self.value(name)?.as_int()?).ok()
    }

    /// An integer.
    pub fn int64(&self, name: &str) -> Option<i64> {
        self.value(name)?.as_int()
    }

    /// A number as the nearest float.
    pub fn double(&self, name: &str) -> Option<f64> {
        self.value(name)?.as_float()
    }

    /// A calendar day.
    pub fn date(&self, name: &str) -> Option<Date> {
        match self.value(name)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// A date and time.
    pub fn date_time(&self, name: &str) -> Option<DateTime> {
        match self.value(name)? {
            Value::DateTime(time) => Some(*time),
            _ => None,
        }
    }

    /// A time on the clock.
    pub fn time_of_day(&self, name: &str) -> Option<TimeOfDay> {
        self.text(name)?.parse().ok()
    }

    /// A length of time.
    pub fn duration(&self, name: &str) -> Option<Duration> {
        self.text(name)?.parse().ok()
    }

    /// A globally unique identifier, as written.
    pub fn guid(&self, name: &str) -> Option<&str> {
        self.text(name)
    }

    /// Bytes.
    pub fn binary(&self, name: &str) -> Option<Vec<u8>> {
        decode_base64(self.text(name)?)
    }

    /// The JSON of an untyped property, or of one that the schema does not know.
    pub fn untyped(&self, name: &str) -> Option<&str> {
        match self.value(name) {
            Some(Value::Raw(json)) => Some(json),
            Some(Value::Null) => Some("null"),
            Some(_) => None,
            None => self.extra(name),
        }
    }

    /// A member of an enumeration.
    pub fn choice<E: Choice>(&self, name: &str) -> Option<E> {
        self.text(name).map(E::from_text)
    }

    /// The members a value of flags names.
    pub fn flags<E: Choice>(&self, name: &str) -> Option<Vec<E>> {
        let text = self.text(name)?;
        Some(text.split(',').map(|member| E::from_text(member.trim())).collect())
    }

    /// A list of texts, or of values that print as texts.
    pub fn texts(&self, name: &str) -> Option<List<'_, &str>> {
        self.scalars(name)
    }

    /// A list of scalars or members.
    pub fn scalars<'a, S: ListItem<'a>>(&'a self, name: &str) -> Option<List<'a, S>> {
        match self.value(name)? {
            Value::Scalars(values) => Some(List::new(values)),
            _ => None,
        }
    }
}

impl Record<'static> {
    /// A value of a type.
    pub fn record<T: Typed>(&self, name: &str) -> Option<&T> {
        match self.value(name)? {
            Value::Record(record) => Some(T::wrap_ref(record)),
            _ => None,
        }
    }

    /// A list of values of a type.
    pub fn records<T: Typed>(&self, name: &str) -> Option<&[T]> {
        self.value(name)?.as_records().map(T::wrap_slice)
    }
}
