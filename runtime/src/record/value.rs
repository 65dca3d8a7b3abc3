//! One value of a record, in 24 bytes.

use super::Record;
use crate::schema::Primitive;
use crate::time::{Date, DateTime, Duration, parse_date, parse_time_of_day};
use crate::value::{float_word, is_base64, is_decimal, is_guid, is_integer};

/// The longest text held without an allocation.
pub(crate) const SHORT: usize = 22;

/// Floats below this hold whole numbers without loss.
pub(crate) const EXACT: f64 = 9_007_199_254_740_992.0;

/// A value that was checked against its kind. Text holds every kind that prints as it came.
#[derive(Clone, Debug)]
pub(crate) enum Value<'s> {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Short(u8, [u8; SHORT]),
    Long(Box<str>),
    Date(Date),
    DateTime(DateTime),
    Record(Box<Record<'s>>),
    Records(Box<[Record<'s>]>),
    Scalars(Box<[Value<'s>]>),
    /// JSON as it came: the value of an untyped property, or one that its kind cannot hold.
    Raw(Box<str>),
}

impl<'s> Value<'s> {
    pub(crate) fn text(text: &str) -> Self {
        let Ok(length) = u8::try_from(text.len()) else {
            return Self::Long(text.into());
        };
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..text.len()) {
            Some(start) => {
                start.copy_from_slice(text.as_bytes());
                Self::Short(length, bytes)
            }
            None => Self::Long(text.into()),
        }
    }

    /// A float that is whole prints without a fraction.
    pub(crate) fn float(value: f64) -> Self {
        if value.fract() == 0.0 && value.abs() < EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "whole, and small enough to be exact")]
            return Self::Int(value as i64);
        }
        Self::Float(value)
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Short(length, bytes) => str::from_utf8(&bytes[..usize::from(*length)]).ok(),
            Self::Long(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => self.as_text()?.parse().ok(),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a float slot may hold an integer, which is read as a float")]
    pub(crate) fn as_float(&self) -> Option<f64> {
        match self {
            Self::Float(value) => Some(*value),
            Self::Int(value) => Some(*value as f64),
            Self::Raw(json) => json.parse().ok(),
            _ => {
                let text = self.as_text()?;
                float_word(text).or_else(|| text.parse().ok())
            }
        }
    }

    pub(crate) fn as_records(&self) -> Option<&[Record<'s>]> {
        match self {
            Self::Records(records) => Some(records),
            _ => None,
        }
    }
}

/// Reads a JSON string as a value of a kind; `None` if the kind does not hold it.
pub(crate) fn from_text<'s>(kind: Primitive, text: &str) -> Option<Value<'s>> {
    let held = match kind {
        Primitive::String => true,
        Primitive::DateTimeOffset => return DateTime::parse(text).map(Value::DateTime),
        Primitive::Date => return parse_date(text.as_bytes()).map(Value::Date),
        Primitive::TimeOfDay => parse_time_of_day(text.as_bytes()).is_some(),
        Primitive::Duration => Duration::parse(text).is_some(),
        Primitive::Guid => is_guid(text),
        Primitive::Binary => is_base64(text),
        Primitive::Int64 => is_integer(text) && text.parse::<i64>().is_ok(),
        Primitive::Decimal => is_decimal(text) || float_word(text).is_some(),
        Primitive::Single | Primitive::Double => float_word(text).is_some(),
        _ => false,
    };
    held.then(|| Value::text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_takes_24_bytes() {
        assert_eq!(size_of::<Value<'_>>(), 24);
    }

    #[test]
    fn text_of_any_length_comes_back() {
        for length in [0, 1, 21, 22, 23, 255, 256, 4000] {
            let text = "a".repeat(length);
            assert_eq!(Value::text(&text).as_text(), Some(&*text));
        }
    }
}
