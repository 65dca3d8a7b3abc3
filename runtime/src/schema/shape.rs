//! What a request or response body holds as a whole.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

/// The shape of a body; types and kinds by the names they have in the reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// No body.
    #[default]
    None,
    /// One value of a type.
    One(String),
    /// A list of values of a type, under `value`.
    Many(String),
    /// One scalar or enumeration member, under `value`.
    Scalar(String),
    /// A list of scalars or members, under `value`.
    Scalars(String),
    /// Text that is not JSON.
    Text,
    /// Bytes.
    Bytes,
    /// Any JSON.
    Untyped,
}

/// A text that names no shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownShape(String);

impl fmt::Display for UnknownShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` names no shape of a body", self.0)
    }
}

impl std::error::Error for UnknownShape {}

impl FromStr for Shape {
    type Err = UnknownShape;

    fn from_str(text: &str) -> Result<Self, UnknownShape> {
        let unknown = || UnknownShape(text.to_owned());
        let Some((word, rest)) = text.split_once('(') else {
            return match text {
                "None" => Ok(Self::None),
                "Text" => Ok(Self::Text),
                "Bytes" => Ok(Self::Bytes),
                "Untyped" => Ok(Self::Untyped),
                _ => Err(unknown()),
            };
        };
        let name = rest.strip_suffix(')').ok_or_else(unknown)?.to_owned();
        match word {
            "One" => Ok(Self::One(name)),
            "Many" => Ok(Self::Many(name)),
            "Scalar" => Ok(Self::Scalar(name)),
            "Scalars" => Ok(Self::Scalars(name)),
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::One(name) => write!(f, "One({name})"),
            Self::Many(name) => write!(f, "Many({name})"),
            Self::Scalar(name) => write!(f, "Scalar({name})"),
            Self::Scalars(name) => write!(f, "Scalars({name})"),
            Self::Text => f.write_str("Text"),
            Self::Bytes => f.write_str("Bytes"),
            Self::Untyped => f.write_str("Untyped"),
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&Shape>) {
        let shape = text.parse::<Shape>().ok();
        assert_eq!(shape.as_ref(), expected, "{text}");
        if let Some(shape) = shape {
            assert_eq!(shape.to_string(), text);
        }
    }

    #[test]
    fn shapes_read_as_they_print() {
        check("None", Some(&Shape::None));
        check("One(a.b)", Some(&Shape::One("a.b".into())));
        check("Many(a.b)", Some(&Shape::Many("a.b".into())));
        check("Scalar(Int32)", Some(&Shape::Scalar("Int32".into())));
        check("Scalars(Date)", Some(&Shape::Scalars("Date".into())));
        check("Bytes", Some(&Shape::Bytes));
        check("Few(a.b)", None);
        check("One(a.b", None);
    }
}
