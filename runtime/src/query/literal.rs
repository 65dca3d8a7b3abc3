//! Values as a filter writes them.

use crate::value::{float_word_of, is_guid};
use crate::{Choice, Date, DateTime, Duration, TimeOfDay};

/// A value that a property of type `V` may be compared with.
#[diagnostic::on_unimplemented(
    message = "a property of type `{V}` cannot be compared with `{Self}`",
    label = "no value of the property's type",
    note = "`is_null()` asks for null, and `Condition::raw` takes any filter as text"
)]
pub trait ValueOf<V: ?Sized> {
    /// As a filter writes it; `is_guid` where the property holds identifiers, which are written bare.
    #[doc(hidden)]
    fn literal(&self, is_guid: bool) -> String;
}

/// What a property holds, in the type that its accessor gives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no single value that a filter or an order can be about",
    note = "lists have `any`, `all` and `count`; a record's own properties are reached with `and_then`"
)]
pub trait Scalar {
    /// What its values are compared with.
    type Value: ?Sized;
}

/// A text between quotes, of which those within are doubled.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

macro_rules! texts {
    ($($text:ty),*) => {$(
        impl ValueOf<str> for $text {
            fn literal(&self, guid: bool) -> String {
                // What is no identifier stays between quotes, so that no text can end its literal.
                if guid && is_guid(self) { self.to_string() } else { quoted(self) }
            }
        }
    )*};
}

texts!(&str, &&str, String, &String, std::borrow::Cow<'_, str>);

impl Scalar for &str {
    type Value = str;
}

impl Scalar for String {
    type Value = str;
}

macro_rules! scalars {
    ($($kind:ty, $value:ident => $literal:expr;)*) => {$(
        impl Scalar for $kind {
            type Value = Self;
        }

        impl ValueOf<$kind> for $kind {
            fn literal(&self, _: bool) -> String {
                let $value = self;
                $literal
            }
        }
    )*};
}

scalars! {
    bool, value => value.to_string();
    i32, value => value.to_string();
    i64, value => value.to_string();
    f64, value => float_word_of(*value).map_or_else(|| value.to_string(), str::to_owned);
    Date, value => value.to_string();
    DateTime, value => value.to_string();
    TimeOfDay, value => value.to_string();
    Duration, value => format!("duration{}", quoted(&value.to_string()));
}

impl<E: Choice> Scalar for E {
    type Value = Self;
}

impl<E: Choice> ValueOf<E> for E {
    fn literal(&self, _: bool) -> String {
        quoted(self.as_str())
    }
}
