//! Answers that are one scalar or a list of them, under `value`.

use serde_json::Value;

use super::content::json;
use super::{Reply, Response};
use crate::error::Error;
use crate::transport::BoxError;
use crate::value::decode_base64;
use crate::{Choice, Date, DateTime, Duration, TimeOfDay};

/// What can stand for itself in JSON.
pub trait ScalarValue: Sized {
    /// The value, if the JSON is one.
    fn from_json(json: &Value) -> Option<Self>;
}

/// One scalar: `{"value": …}`, or nothing but the scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar<S>(pub S);

/// A list of scalars: `{"value": […]}`, or nothing but the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalars<S>(pub Vec<S>);

impl<S: ScalarValue> Response for Scalar<S> {
    fn read(reply: Reply) -> Result<Self, Error> {
        read(reply, S::from_json).map(Self)
    }
}

impl<S: ScalarValue> Response for Scalars<S> {
    fn read(reply: Reply) -> Result<Self, Error> {
        read(reply, |value| value.as_array()?.iter().map(S::from_json).collect()).map(Self)
    }
}

/// The first reading of the body that `from_json` takes.
fn read<T>(reply: Reply, from_json: impl Fn(&Value) -> Option<T>) -> Result<T, Error> {
    let readings = match readings(&reply) {
        Ok(readings) => readings,
        Err(error) => return Err(reply.into_decode_error(error)),
    };
    readings.iter().find_map(from_json).ok_or_else(|| {
        let shown: String = readings.first().map(Value::to_string).unwrap_or_default().chars().take(60).collect();
        reply.into_decode_error(format!("`value` has another type: {shown}"))
    })
}

/// What stands under `value`. Plain text is a value too: a count comes in it, and so does a text that may look like one. Which
/// it is says the type that is wanted.
fn readings(reply: &Reply) -> Result<Vec<Value>, BoxError> {
    if reply.media_type().is_some_and(|media_type| media_type.eq_ignore_ascii_case("text/plain")) {
        let text = reply.text()?.trim();
        return Ok(serde_json::from_str(text).into_iter().chain([Value::from(text)]).collect());
    }
    Ok(vec![match json(reply)? {
        Value::Object(mut object) => object.remove("value").ok_or("it has no `value`")?,
        bare => bare,
    }])
}

impl ScalarValue for String {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str().map(str::to_owned)
    }
}

impl ScalarValue for bool {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_bool()
    }
}

impl ScalarValue for i32 {
    fn from_json(json: &Value) -> Option<Self> {
        whole(json)?.try_into().ok()
    }
}

/// As a number, or as a string of digits.
impl ScalarValue for i64 {
    fn from_json(json: &Value) -> Option<Self> {
        whole(json).or_else(|| json.as_str()?.parse().ok())
    }
}

/// A number without a fraction, however it is written: `5.0` too.
fn whole(json: &Value) -> Option<i64> {
    json.as_i64().or_else(|| crate::record::Value::float(json.as_f64()?).as_int())
}

/// As a number, or one of the names of what JSON has no number for.
impl ScalarValue for f64 {
    fn from_json(json: &Value) -> Option<Self> {
        match json.as_str() {
            Some("INF") => Some(Self::INFINITY),
            Some("-INF") => Some(Self::NEG_INFINITY),
            Some("NaN") => Some(Self::NAN),
            _ => json.as_f64(),
        }
    }
}

impl ScalarValue for Date {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.parse().ok()
    }
}

impl ScalarValue for DateTime {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.parse().ok()
    }
}

impl ScalarValue for TimeOfDay {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.parse().ok()
    }
}

impl ScalarValue for Duration {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.parse().ok()
    }
}

/// Bytes, which come as base64.
impl ScalarValue for Vec<u8> {
    fn from_json(json: &Value) -> Option<Self> {
        decode_base64(json.as_str()?)
    }
}

impl<E: Choice> ScalarValue for E {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str().map(E::from_text)
    }
}
