//! What an accessor gives in the closure of a query option, as a part of that option.

use std::marker::PhantomData;

use super::condition::{Condition, Shape};
use super::literal::{Scalar, ValueOf, quoted};
use crate::reads;
use crate::{Is, List, ListItem, Typed};

/// What a filter can compare: what the accessor of a single value gives, an item of a list, or how many items a list has.
#[expect(clippy::wrong_self_convention, reason = "what accessors give is taken as it is, and some of it is no copy")]
pub trait Property: Sized {
    /// What its values are compared with.
    type Value: ?Sized;

    /// How a filter names it, and whether it holds globally unique identifiers.
    #[doc(hidden)]
    fn named(self) -> Result<(String, bool), String>;

    /// `eq`
    fn equals(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "eq", &value)
    }

    /// `ne`
    fn not_equals(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "ne", &value).demanding()
    }

    /// `lt`
    fn less_than(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "lt", &value)
    }

    /// `le`
    fn at_most(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "le", &value)
    }

    /// `gt`
    fn greater_than(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "gt", &value)
    }

    /// `ge`
    fn at_least(self, value: impl ValueOf<Self::Value>) -> Condition {
        compared(self, "ge", &value)
    }

    /// `in`: it is one of these. Of none it is never one.
    fn is_in<V: ValueOf<Self::Value>>(self, values: impl IntoIterator<Item = V>) -> Condition {
        about(self.named(), |name, guid| {
            let values: Vec<String> = values.into_iter().map(|value| value.literal(guid)).collect();
            if values.is_empty() {
                return Condition::new("false".to_owned(), Shape::Whole);
            }
            Condition::new(format!("{name} in ({})", values.join(",")), Shape::Comparison)
        })
    }

    /// It is null.
    fn is_null(self) -> Condition {
        is_null(self.named())
    }

    /// It is not null.
    fn is_not_null(self) -> Condition {
        is_not_null(self.named())
    }

    /// The text begins so.
    fn starts_with(self, text: impl AsRef<str>) -> Condition
    where
        Self: Property<Value = str>,
    {
        function(self, "startswith", text.as_ref())
    }

    /// The text ends so.
    fn ends_with(self, text: impl AsRef<str>) -> Condition
    where
        Self: Property<Value = str>,
    {
        function(self, "endswith", text.as_ref()).demanding()
    }

    /// The text has this in it.
    fn contains(self, text: impl AsRef<str>) -> Condition
    where
        Self: Property<Value = str>,
    {
        function(self, "contains", text.as_ref())
    }
}

/// A property of the item that a query is about.
impl<S: Scalar> Property for Option<S> {
    type Value = S::Value;

    fn named(self) -> Result<(String, bool), String> {
        reads::take().map(|read| (read.path, read.is_guid))
    }
}

/// An item of a list of scalars.
#[derive(Debug)]
pub struct Operand<S> {
    /// In how many lists the list itself stands.
    depth: usize,
    is_guid: bool,
    of: PhantomData<fn() -> S>,
}

impl<S> Clone for Operand<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Operand<S> {}

impl<S: Scalar> Property for Operand<S> {
    type Value = S::Value;

    fn named(self) -> Result<(String, bool), String> {
        Ok((reads::variable(self.depth), self.is_guid))
    }
}

/// How many items a list has.
#[derive(Clone, Debug)]
pub struct Count(Result<String, String>);

impl Property for Count {
    type Value = i64;

    fn named(self) -> Result<(String, bool), String> {
        self.0.map(|name| (name, false))
    }
}

/// What the accessor of a list gives: `None` or a list. The closure is told about one item.
pub trait ListProperty: Sized {
    /// What stands for an item: a record, whose accessors go on, or an [`Operand`].
    type Item;

    /// What stands for an item of a list that is itself an item of so many others.
    #[doc(hidden)]
    fn item(self, depth: usize, is_guid: bool) -> Option<Self::Item>;

    /// It is true of an item at least.
    fn any(self, condition: impl FnOnce(Self::Item) -> Condition) -> Condition {
        lambda(self, "any", condition)
    }

    /// It is true of each item.
    fn all(self, condition: impl FnOnce(Self::Item) -> Condition) -> Condition {
        lambda(self, "all", condition)
    }

    /// It has an item.
    fn has_any(self) -> Condition {
        about(reads::take().map(|read| (read.path, false)), |path, _| Condition::new(format!("{path}/any()"), Shape::Whole))
    }

    /// How many items it has.
    fn count(self) -> Count {
        Count(reads::take().map(|read| format!("{}/$count", read.path)))
    }
}

impl<'a, T: Typed> ListProperty for Option<&'a [T]> {
    type Item = &'a T;

    fn item(self, _: usize, _: bool) -> Option<&'a T> {
        self?.first()
    }
}

impl<'a, S: ListItem<'a>> ListProperty for Option<List<'a, S>> {
    type Item = Operand<S>;

    fn item(self, depth: usize, is_guid: bool) -> Option<Operand<S>> {
        Some(Operand { depth, is_guid, of: PhantomData })
    }
}

/// What the accessor of a record gives. Its own properties are reached with [`Option::and_then`].
#[expect(clippy::wrong_self_convention, reason = "what accessors give is taken as it is, and some of it is no copy")]
pub trait Navigation<'a, T: Typed>: Sized {
    /// As a derived type, whose properties can then be named: a cast in the path.
    fn cast_to<D: Is<T>>(self) -> Option<&'a D>;

    /// It is null.
    fn is_null(self) -> Condition {
        is_null(path())
    }

    /// It is not null.
    fn is_not_null(self) -> Condition {
        is_not_null(path())
    }
}

impl<'a, T: Typed> Navigation<'a, T> for Option<&'a T> {
    fn cast_to<D: Is<T>>(self) -> Option<&'a D> {
        let record = self?.record();
        match record.probe_as(T::reference().index_of(D::NAME)) {
            Some(probe) => Some(D::wrap_ref(probe)),
            None => self?.cast(),
        }
    }
}

/// What the accessor of a value of flags gives.
pub trait FlagsProperty<E> {
    /// `has`: the flag is set.
    fn has(self, flag: E) -> Condition;
}

impl<E: crate::Choice> FlagsProperty<E> for Option<Vec<E>> {
    fn has(self, flag: E) -> Condition {
        about(path(), |name, _| {
            // The operator takes a literal that says its type.
            Condition::new(format!("{name} has {}{}", E::NAME, quoted(flag.as_str())), Shape::Comparison)
        })
    }
}

fn path() -> Result<(String, bool), String> {
    reads::take().map(|read| (read.path, read.is_guid))
}

fn about(name: Result<(String, bool), String>, make: impl FnOnce(&str, bool) -> Condition) -> Condition {
    match name {
        Ok((name, is_guid)) => make(&name, is_guid),
        Err(fault) => Condition::fault(fault),
    }
}

fn compared<P: Property>(property: P, operator: &str, value: &impl ValueOf<P::Value>) -> Condition {
    about(property.named(), |name, is_guid| {
        Condition::new(format!("{name} {operator} {}", value.literal(is_guid)), Shape::Comparison)
    })
}

fn function(property: impl Property, function: &str, text: &str) -> Condition {
    about(property.named(), |name, _| Condition::new(format!("{function}({name},{})", quoted(text)), Shape::Whole))
}

fn is_null(name: Result<(String, bool), String>) -> Condition {
    about(name, |name, _| Condition::new(format!("{name} eq null"), Shape::Comparison))
}

fn is_not_null(name: Result<(String, bool), String>) -> Condition {
    about(name, |name, _| Condition::new(format!("{name} ne null"), Shape::Comparison).demanding())
}

fn lambda<L: ListProperty>(list: L, quantifier: &str, condition: impl FnOnce(L::Item) -> Condition) -> Condition {
    let read = match reads::take() {
        Ok(read) => read,
        Err(fault) => return Condition::fault(fault),
    };
    let Some(item) = list.item(read.depth, read.is_guid) else {
        return Condition::fault(reads::misread(&[]));
    };
    let condition = super::condition_of(|| condition(item));
    let variable = reads::variable(read.depth);
    condition.map(Shape::Whole, |inner| format!("{}/{quantifier}({variable}:{inner})", read.path))
}
