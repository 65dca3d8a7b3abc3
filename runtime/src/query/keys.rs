//! What the closures of `select_with`, `expand_with` and `order_with` give: one accessor's value, or a tuple of several.

use super::literal::Scalar;
use crate::Typed;
use crate::reads;

/// What is given back; `$select`.
#[derive(Debug)]
pub enum Selecting {}

/// What comes with it: `$expand`.
#[derive(Debug)]
pub enum Expanding {}

/// What comes first: `$orderby`.
#[derive(Debug)]
pub enum Ordering {}

/// One or several properties, for one of [`Selecting`], [`Expanding`] and [`Ordering`]. The values that accessors give are told apart by
/// the order in which they were read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no property for {For}",
    label = "neither what an accessor gives nor a tuple of such",
    note = "return what an accessor gives, such as `|user| user.id()`, or a tuple of several; `select`, `expand` and `order_by` take text"
)]
pub trait Keys<For> {
    /// How many properties it names.
    #[doc(hidden)]
    const COUNT: usize;
}

/// A key from the largest to the smallest.
#[derive(Debug)]
#[must_use = "it is a key for `order_with`"]
pub struct Descending(());

/// What the accessor of a single value gives, as a key of an order.
pub trait OrderKey {
    /// From the largest to the smallest.
    fn descending(self) -> Descending;
}

impl<S: Scalar> OrderKey for Option<S> {
    fn descending(self) -> Descending {
        reads::amend(Ok(" desc".to_owned()));
        Descending(())
    }
}

impl<X> Keys<Selecting> for Option<X> {
    const COUNT: usize = 1;
}

impl<T: Typed> Keys<Expanding> for Option<&T> {
    const COUNT: usize = 1;
}

impl<T: Typed> Keys<Expanding> for Option<&[T]> {
    const COUNT: usize = 1;
}

impl<S: Scalar> Keys<Ordering> for Option<S> {
    const COUNT: usize = 1;
}

impl Keys<Ordering> for Descending {
    const COUNT: usize = 1;
}

macro_rules! tuples {
    ($($key:ident)+) => {
        impl<For, $($key: Keys<For>),+> Keys<For> for ($($key,)+) {
            const COUNT: usize = 0 $(+ $key::COUNT)+;
        }
        tuples! { @less $($key)+ }
    };
    (@less $first:ident) => {};
    (@less $first:ident $($key:ident)+) => {
        tuples! { $($key)+ }
    };
}

// Twice what an address or a person is made of; a longer list is two calls, each of which adds.
tuples! { A B C D E F G H I J K L M N O P Q R S T U V W X }

/// The keys that a closure names, as an option has them.
pub(crate) fn text<For, K: Keys<For>>(run: impl FnOnce() -> K) -> Result<String, String> {
    let (_, reads) = reads::note_reads(run);
    let reads = reads?;
    if reads.len() != K::COUNT {
        return Err(reads::misread(&reads));
    }
    let keys: Vec<String> = reads.into_iter().map(|read| read.path + &read.suffix).collect();
    Ok(keys.join(","))
}
