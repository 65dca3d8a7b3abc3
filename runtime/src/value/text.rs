//! Which texts a scalar kind accepts.

use super::{Value, is_base64};
use crate::schema::Primitive;
use crate::time::{DateTime, Duration, parse_date, parse_time_of_day};

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

/// Whether a text has the form of a globally unique identifier.
pub(crate) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The floats that JSON numbers cannot write.
pub(crate) fn float_word(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => None,
    }
}

/// The word for a float that numbers cannot write.
pub(crate) fn float_word_of(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("INF"),
        f64::NEG_INFINITY => Some("-INF"),
        _ => value.is_nan().then_some("NaN"),
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => {
            is_integer(whole) && !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => is_integer(text),
    }
}
