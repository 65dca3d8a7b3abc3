//! Emitted types: newtypes over a record, seen through references without a copy.

#![expect(unsafe_code, reason = "a transparent newtype and its record are one value seen in two ways")]

use std::fmt::{self, Debug};
use std::mem::{ManuallyDrop, transmute_copy};
use std::slice;

use super::{DecodeError, Record, read};
use crate::reference::Reference;

/// A type of an emitted client.
///
/// # Safety
/// The type is `#[repr(transparent)]` over [`Record<'static>`](Record). The macro [`record!`](crate::record!) sees to it.
pub unsafe trait Typed: Sized + Clone + Debug + Send + Sync + 'static {
    /// The full name in the reference.
    const NAME: &'static str;

    /// The reference it was emitted from.
    fn reference() -> &'static Reference;

    /// An empty value.
    fn empty() -> Self {
        let reference = Self::reference();
        wrap(Record::new(reference.schemas(), reference.index_of(Self::NAME)))
    }

    /// Reads a value of the type, or of one derived from it.
    fn from_json(json: &str) -> Result<Self, DecodeError> {
        let reference = Self::reference();
        read(reference.schemas(), reference.index_of(Self::NAME), json).map(wrap)
    }

    /// Reads a value as answers are read: what in it does not fit is kept as JSON, and [`Record::mismatches`] names it.
    fn from_json_lenient(json: &str) -> Result<Self, DecodeError> {
        let reference = Self::reference();
        Record::from_json_lenient(reference.schemas(), reference.index_of(Self::NAME), json).map(wrap)
    }

    /// Takes a record that is of the type, or of one derived from it.
    fn from_record(record: Record<'static>) -> Result<Self, WrongType> {
        if record.is_a(Self::NAME) {
            Ok(wrap(record))
        } else {
            Err(WrongType { expected: Self::NAME, found: record.type_name() })
        }
    }

    /// The record beneath.
    fn record(&self) -> &Record<'static> {
        // SAFETY: the type is transparent over the record.
        unsafe { &*std::ptr::from_ref(self).cast() }
    }

    /// The record beneath.
    fn record_mut(&mut self) -> &mut Record<'static> {
        // SAFETY: the type is transparent over the record.
        unsafe { &mut *std::ptr::from_mut(self).cast() }
    }

    /// The record beneath.
    fn into_record(self) -> Record<'static> {
        // SAFETY: the type is transparent over the record, and the original is not dropped.
        unsafe { transmute_copy(&ManuallyDrop::new(self)) }
    }

    /// The JSON of the value.
    fn to_json(&self) -> String {
        self.record().to_json()
    }

    /// The value as one of a type it derives from.
    fn upcast<B: Typed>(self) -> B
    where
        Self: Is<B>,
    {
        wrap(self.into_record())
    }

    /// Whether the value is of a derived type.
    fn is<D: Is<Self>>(&self) -> bool {
        self.record().is_a(D::NAME)
    }

    /// The value as one of a derived type, if it is one.
    fn cast<D: Is<Self>>(&self) -> Option<&D> {
        self.is::<D>().then(|| D::wrap_ref(self.record()))
    }

    /// With any JSON under a name: checked where the reference knows it, kept as it is where not.
    #[must_use]
    fn with_untyped(self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        wrap(self.into_record().with_untyped(name, value))
    }

    /// With what an option holds, by the setter of it; without anything new where it holds nothing.
    ///
    /// ```
    /// # mod zoo {
    /// # static REFERENCE: docwright::Reference =
    /// #     docwright::Reference::new(r#"{"types":[{"name":"zoo.animal","fields":[["name","String"],["age","Int32"]]}]}"#);
    /// # docwright::record! { Animal: [] = "zoo.animal" in REFERENCE, new }
    /// # impl Animal {
    /// #     pub fn with_name(self, value: impl AsRef<str>) -> Self { Self(self.0.with_text("name", value)) }
    /// #     pub fn with_age(self, value: i32) -> Self { Self(self.0.with_int32("age", value)) }
    /// # }
    /// # }
    /// # use zoo::Animal;
    /// use docwright::prelude::*;
    ///
    /// let name: Option<String> = Some("Bo".into());
    /// let animal = Animal::new().with_some(name, Animal::with_name).with_some(None, Animal::with_age);
    /// assert_eq!(animal.to_json(), r#"{"name":"Bo"}"#);
    /// ```
    #[must_use]
    fn with_some<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// What to send in an update so that a service that has `before` comes to have this: the properties whose values differ, of a value of a
    /// type in it only those of its members that differ, and lists whole. What was cleared is null. What `before` has and this has not is
    /// no change: an update says nothing of it.
    ///
    /// ```
    /// # mod zoo {
    /// # static REFERENCE: docwright::Reference =
    /// #     docwright::Reference::new(r#"{"types":[{"name":"zoo.animal","fields":[["name","String"],["age","Int32"]]}]}"#);
    /// # docwright::record! { Animal: [] = "zoo.animal" in REFERENCE, new }
    /// # impl Animal {
    /// #     pub fn with_name(self, value: impl AsRef<str>) -> Self { Self(self.0.with_text("name", value)) }
    /// #     pub fn clear_age(self) -> Self { Self(self.0.with_null("age")) }
    /// # }
    /// # }
    /// # use zoo::Animal;
    /// use docwright::prelude::*;
    ///
    /// let before = Animal::from_json(r#"{"@odata.etag":"1","name":"Bo","age":3}"#)?;
    /// let after = before.clone().with_name("Bo").clear_age();
    /// let changes = after.changed_since(&before);
    /// assert_eq!(changes.to_json(), r#"{"age":null}"#);
    /// assert!(changes.changed_since(&after).record().is_empty());
    /// # Ok::<(), docwright::DecodeError>(())
    /// ```
    #[must_use]
    fn changed_since(&self, before: &Self) -> Self {
        wrap(self.record().changed_since(before.record()))
    }

    /// Sees a record as the type, whatever its schema.
    #[doc(hidden)]
    fn wrap_ref<'a>(record: &'a Record<'static>) -> &'a Self {
        // SAFETY: the type is transparent over the record.
        unsafe { &*std::ptr::from_ref(record).cast() }
    }

    /// Sees a record as the type, whatever its schema.
    #[doc(hidden)]
    fn wrap_mut<'a>(record: &'a mut Record<'static>) -> &'a mut Self {
        // SAFETY: the type is transparent over the record.
        unsafe { &mut *std::ptr::from_mut(record).cast() }
    }

    /// Sees records as the type, whatever their schemas.
    #[doc(hidden)]
    fn wrap_slice<'a>(records: &'a [Record<'static>]) -> &'a [Self] {
        // SAFETY: the type is transparent over the record, so both have one size and alignment.
        unsafe { slice::from_raw_parts(records.as_ptr().cast(), records.len()) }
    }
}

/// A type that is `B` or derives from it: what a value of type `B` may be given as.
pub trait Is<B>: Typed {}

impl<T: Typed> Is<T> for T {}

fn wrap<T: Typed>(record: Record<'static>) -> T {
    // SAFETY: the type is transparent over the record, and the original is not dropped.
    unsafe { transmute_copy(&ManuallyDrop::new(record)) }
}

/// A record that is not of the wanted type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongType {
    expected: &'static str,
    found: &'static str,
}

impl fmt::Display for WrongType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a `{}`, found a `{}`", self.expected, self.found)
    }
}

impl std::error::Error for WrongType {}
