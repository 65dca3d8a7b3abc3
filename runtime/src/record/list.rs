//! Lists of scalars, read in place.

use std::fmt;
use std::marker::PhantomData;

use super::value::Value;
use super::write::{write_list, write_value};
use crate::choice::Choice;
use crate::time::{Date, DateTime, Duration, TimeOfDay};
use crate::value::{decode_base64, encode_base64};

/// A list of scalars in a record. Nulls count and print, and [`Self::iter`] passes them over.
pub struct List<'a, S> {
    values: &'a [Value<'a>],
    of: PhantomData<fn() -> S>,
}

/// What a list of scalars may hold.
pub trait ListItem<'a>: Sized {
    /// Reads an item.
    #[doc(hidden)]
    fn from_item(item: Item<'a>) -> Option<Self>;

    /// Makes an item.
    #[doc(hidden)]
    fn into_item(self) -> NewItem;
}

/// An item of a list: opaque, so that only this crate can say what a scalar is.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Item<'a>(&'a Value<'a>);

/// As [`Item`], owned.
#[doc(hidden)]
pub struct NewItem(pub(super) Value<'static>);

impl<'a, S: ListItem<'a>> List<'a, S> {
    pub(crate) fn new(values: &'a [Value<'a>]) -> Self {
        Self { values, of: PhantomData }
    }

    /// How many items there are, nulls included.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The item at a position; `None` beyond the end, and where it is null.
    pub fn get(&self, index: usize) -> Option<S> {
        S::from_item(Item(self.values.get(index)?))
    }

    /// The items that are not null.
    pub fn iter(&self) -> impl Iterator<Item = S> + use<'a, S> {
        self.values.iter().filter_map(|value| S::from_item(Item(value)))
    }

    /// The JSON of the list, nulls included.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        write_list(&mut json, self.values, |out, value| write_value(out, value, None));
        json
    }

    /// The items that are not null, as a vector.
    pub fn to_vec(&self) -> Vec<S> {
        self.iter().collect()
    }
}

impl<S> Clone for List<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for List<'_, S> {}

impl<'a, S: ListItem<'a> + 'a> IntoIterator for List<'a, S> {
    type Item = S;
    type IntoIter = Box<dyn Iterator<Item = S> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

impl<'a, S: ListItem<'a> + fmt::Debug> fmt::Debug for List<'a, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, S: ListItem<'a> + PartialEq<T>, T> PartialEq<[T]> for List<'a, S> {
    fn eq(&self, other: &[T]) -> bool {
        self.len() == other.len()
            && self.iter().count() == other.len()
            && self.iter().zip(other).all(|(left, right)| left == *right)
    }
}

impl<'a, S: ListItem<'a> + PartialEq<T>, T, const N: usize> PartialEq<[T; N]> for List<'a, S> {
    fn eq(&self, other: &[T; N]) -> bool {
        *self == other[..]
    }
}

macro_rules! scalars {
    ($($kind:ty, $item:ident => $read:expr, $value:ident => $made:expr;)*) => {$(
        impl<'a> ListItem<'a> for $kind {
            fn from_item(Item($item): Item<'a>) -> Option<Self> {
                $read
            }

            fn into_item(self) -> NewItem {
                let $value = self;
                NewItem($made)
            }
        }
    )*};
}

scalars! {
    &'a str, item => item.as_text(), value => Value::text(value);
    String, item => item.as_text().map(str::to_owned), value => Value::text(&value);
    bool, item => match item { Value::Bool(value) => Some(*value), _ => None }, value => Value::Bool(value);
    i32, item => i32::try_from(item.as_int()?).ok(), value => Value::Int(value.into());
    i64, item => item.as_int(), value => Value::Int(value);
    f64, item => item.as_float(), value => Value::float(value);
    Date, item => match item { Value::Date(value) => Some(*value), _ => None }, value => Value::Date(value);
    DateTime, item => match item { Value::DateTime(value) => Some(*value), _ => None }, value => Value::DateTime(value);
    TimeOfDay, item => item.as_text()?.parse().ok(), value => Value::text(&value.to_string());
    Duration, item => item.as_text()?.parse().ok(), value => Value::text(&value.to_string());
    Vec<u8>, item => decode_base64(item.as_text()?), value => Value::text(&encode_base64(&value));
    serde_json::Value, item => match item { Value::Raw(json) => serde_json::from_str(json).ok(), _ => None }, value => Value::Raw(value.to_string().into());
}

impl<'a, E: Choice> ListItem<'a> for E {
    fn from_item(Item(item): Item<'a>) -> Option<Self> {
        item.as_text().map(E::from_text)
    }

    fn into_item(self) -> NewItem {
        NewItem(Value::text(self.as_str()))
    }
}
