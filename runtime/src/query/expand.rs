//! What is asked about expanded items: options in parentheses.

use std::fmt;
use std::marker::PhantomData;

use super::keys::{Expanding, Keys, Ordering, Selecting};
use super::options::Options;
use super::{Condition, probe_record};
use crate::Typed;
use crate::reads;

/// The options of what is expanded, of type `T`: as those of a [`Request`](crate::Request), and of this item or these items alone.
#[must_use = "it is what the closure of `nested` gives back"]
pub struct Expand<T> {
    options: Options,
    fault: Option<String>,
    of: PhantomData<fn() -> T>,
}

/// An expanded property with options of its own.
#[derive(Debug)]
#[must_use = "it is a key for `expand_with`"]
pub struct Expanded(());

impl Keys<Expanding> for Expanded {
    const COUNT: usize = 1;
}

/// What the accessor of a record or a list of records gives, as something to expand.
pub trait Expandable {
    /// What is expanded.
    type Of: Typed;

    /// With options of its own.
    fn nested(self, options: impl FnOnce(Expand<Self::Of>) -> Expand<Self::Of>) -> Expanded;
}

impl<T: Typed> Expandable for Option<&T> {
    type Of = T;

    fn nested(self, options: impl FnOnce(Expand<T>) -> Expand<T>) -> Expanded {
        reads::amend(options(Expand::new()).into_text());
        Expanded(())
    }
}

impl<T: Typed> Expandable for Option<&[T]> {
    type Of = T;

    fn nested(self, options: impl FnOnce(Expand<T>) -> Expand<T>) -> Expanded {
        reads::amend(options(Expand::new()).into_text());
        Expanded(())
    }
}

impl<T: Typed> Expand<T> {
    fn new() -> Self {
        Self { options: Options::default(), fault: None, of: PhantomData }
    }

    /// Only these properties: `$select`. Called again, it adds.
    pub fn select_with<K: Keys<Selecting>>(self, keys: impl FnOnce(&'static T) -> K) -> Self {
        let keys = super::keys::text(|| keys(probe_record()));
        self.extended("$select", keys)
    }

    /// Related items: `$expand`. Called again, it adds.
    pub fn expand_with<K: Keys<Expanding>>(self, keys: impl FnOnce(&'static T) -> K) -> Self {
        let keys = super::keys::text(|| keys(probe_record()));
        self.extended("$expand", keys)
    }

    /// The order of the items: `$orderby`. Called again, it adds.
    pub fn order_with<K: Keys<Ordering>>(self, keys: impl FnOnce(&'static T) -> K) -> Self {
        let keys = super::keys::text(|| keys(probe_record()));
        self.extended("$orderby", keys)
    }

    /// Only items of which this is true: `$filter`.
    pub fn filter_with(self, condition: impl FnOnce(&'static T) -> Condition) -> Self {
        let condition = super::condition_of(|| condition(probe_record()));
        match condition.into_text() {
            Ok(text) => self.option("$filter", &text),
            Err(fault) => self.refused(fault),
        }
    }

    /// At most so many items: `$top`.
    pub fn top(self, items: u32) -> Self {
        self.option("$top", &items.to_string())
    }

    /// Without the first items: `$skip`.
    pub fn skip(self, items: u32) -> Self {
        self.option("$skip", &items.to_string())
    }

    /// Any option, as it is.
    pub fn option(mut self, name: &str, value: &str) -> Self {
        self.options.set(name, value);
        self
    }

    fn extended(mut self, name: &str, keys: Result<String, String>) -> Self {
        match keys {
            Ok(keys) => {
                self.options.extend(name, &keys);
                self
            }
            Err(fault) => self.refused(fault),
        }
    }

    fn refused(mut self, fault: String) -> Self {
        self.fault.get_or_insert(fault);
        self
    }

    fn into_text(self) -> Result<String, String> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let options: Vec<String> = self.options.pairs().iter().map(|(name, value)| format!("{name}={value}")).collect();
        Ok(if options.is_empty() { String::new() } else { format!("({})", options.join(";")) })
    }
}

impl<T> fmt::Debug for Expand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expand").field(&self.options).finish()
    }
}
