//! Query options that are written with the accessors of the types that they are about.
//!
//! A closure is given a record that holds nothing and notes which properties it is asked for. What accessors give becomes a part of the
//! option by traits of this module, which [`prelude`](crate::prelude) brings along:
//!
//! ```
//! # use docwright::{Client, Collection, Reference, Request};
//! use docwright::prelude::*;
//! # static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://zoo.example","types":[
//! #     {"name":"zoo.animal","fields":[["name","String"],["age","Int32"],["keeper","zoo.keeper"]]},
//! #     {"name":"zoo.keeper","fields":[["name","String"]]}]}"#);
//! # docwright::record! { Animal: [] = "zoo.animal" in REFERENCE }
//! # docwright::record! { Keeper: [] = "zoo.keeper" in REFERENCE }
//! # impl Animal {
//! #     fn name(&self) -> Option<&str> { self.0.text("name") }
//! #     fn age(&self) -> Option<i32> { self.0.int32("age") }
//! #     fn keeper(&self) -> Option<&Keeper> { self.0.record("keeper") }
//! # }
//! # impl Keeper { fn name(&self) -> Option<&str> { self.0.text("name") } }
//! # let client = Client::offline();
//! # let animals = || client.path().literal("animals").request::<Collection<Animal>>(&REFERENCE, "GET", "");
//! let request = animals()
//!     .select_with(|animal| (animal.name(), animal.age()))
//!     .filter_with(|animal| animal.name().equals("Tom's cat").and(animal.age().at_least(3)))
//!     .order_with(|animal| (animal.age().descending(), animal.name()))
//!     .expand_with(|animal| animal.keeper().nested(|keeper| keeper.select_with(|keeper| keeper.name())));
//! assert_eq!(
//!     request.query_pairs(),
//!     [
//!         ("$select", "name,age"),
//!         ("$filter", "name eq 'Tom''s cat' and age ge 3"),
//!         ("$orderby", "age desc,name"),
//!         ("$expand", "keeper($select=name)"),
//!     ]
//!     .map(|(name, value)| (name.to_owned(), value.to_owned()))
//! );
//! ```
//!
//! A search is put together in the same way; `search` takes one as text:
//!
//! ```
//! # use docwright::{Client, Collection, Reference};
//! # static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://zoo.example","types":[
//! #     {"name":"zoo.animal","fields":[["name","String"],["food","String"]]}]}"#);
//! # docwright::record! { Animal: [] = "zoo.animal" in REFERENCE }
//! # impl Animal {
//! #     fn name(&self) -> Option<&str> { self.0.text("name") }
//! #     fn food(&self) -> Option<&str> { self.0.text("food") }
//! # }
//! use docwright::prelude::*;
//! use docwright::query::Search;
//! # let animals = Client::offline().path().literal("animals").request::<Collection<Animal>>(&REFERENCE, "GET", "");
//! let request = animals
//!     .search_with(|animal| animal.food().matches("fish").and(animal.name().matches("Tom").or(Search::phrase(r#"black "cat""#))));
//! let search = r#""food:fish" AND ("name:Tom" OR "black \"cat\"")"#;
//! assert_eq!(request.query_pairs(), [("$search".to_owned(), search.to_owned())]);
//! ```
//!
//! An accessor is called where its property is meant. One whose value is kept and used later cannot be told from another: the request then
//! refuses to be sent and says so.
//!
//! Values are checked against the type of the property:
//!
//! ```compile_fail,E0277
//! use docwright::prelude::*;
//! fn condition(age: Option<i32>) -> docwright::query::Condition {
//!     age.equals("three")
//! }
//! ```

mod condition;
mod expand;
mod keys;
mod literal;
mod options;
mod property;
mod search;

pub use condition::Condition;
pub use expand::{Expand, Expandable, Expanded};
pub(crate) use keys::text as keys_text;
pub use keys::{Descending, Expanding, Keys, OrderKey, Ordering, Selecting};
pub use literal::{Scalar, ValueOf};
pub(crate) use options::Options;
pub use property::{Count, FlagsProperty, ListProperty, Navigation, Operand, Property};
pub use search::{Search, SearchProperty};

use crate::{Collection, Record, Typed, reads};

/// An answer of which the type of its items is known: a record, or a page of records.
#[diagnostic::on_unimplemented(
    message = "the reference does not say what properties `{Self}` has",
    note = "`select`, `expand`, `order_by`, `filter` and `search` take text"
)]
pub trait Items {
    /// What a query option is about.
    type Item: Typed;
}

impl<T: Typed> Items for T {
    type Item = T;
}

impl<T: Typed> Items for Collection<T> {
    type Item = T;
}

/// The record that notes what it is asked for.
pub(crate) fn probe_record<T: Typed>() -> &'static T {
    let reference = T::reference();
    T::wrap_ref(Record::probe(reference.schemas(), reference.index_of(T::NAME)))
}

/// The condition that a closure gives, a fault where it read more than it used.
pub(crate) fn condition_of(run: impl FnOnce() -> Condition) -> Condition {
    let (condition, unused) = reads::note_reads(run);
    match unused {
        Ok(unused) if unused.is_empty() => condition,
        // What the condition itself says is nearer to the mistake.
        Ok(_) if condition.clone().into_text().is_err() => condition,
        Ok(unused) => Condition::fault(reads::misread(&unused)),
        Err(fault) => Condition::fault(fault),
    }
}

#[cfg(test)]
mod tests;
