//! Searches for phrases, put together with the parentheses that they need and no others.

use std::fmt;

use super::condition::{Condition, Shape};
use crate::reads;

/// What items are searched for: `$search`. [`SearchProperty::matches`] looks in a property, [`Search::phrase`] wherever the service looks,
/// and [`Search::raw`] is any other search.
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is given to `search_with`"]
pub struct Search(Condition);

impl Search {
    /// This phrase, wherever the service looks.
    pub fn phrase(phrase: impl AsRef<str>) -> Self {
        Self::quoted(phrase.as_ref())
    }

    /// This phrase in what a service searches under a name that is no property, such as `participants` of a message.
    pub fn named(name: &str, phrase: impl AsRef<str>) -> Self {
        Self::quoted(&format!("{name}:{}", phrase.as_ref()))
    }

    /// A search as the option has it, taken as it is: nothing in it is quoted or escaped.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(Condition::raw(text))
    }

    /// Both match.
    pub fn and(self, other: Self) -> Self {
        Self(self.0.joined(" AND ", Shape::And, other.0))
    }

    /// One of them matches, or both.
    pub fn or(self, other: Self) -> Self {
        Self(self.0.joined(" OR ", Shape::Or, other.0))
    }

    /// The name of a property stands between the quotes too.
    fn quoted(text: &str) -> Self {
        let escaped = text.replace('\\', r"\\").replace('"', "\\\"");
        Self(Condition::new(format!("\"{escaped}\""), Shape::Whole))
    }

    /// Every search is what some services answer only when a call asks for it in a header.
    pub(crate) fn into_condition(self) -> Condition {
        self.0.demanding()
    }
}

/// As the option has it.
impl fmt::Display for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What an accessor gives in the closure of `search_with`.
pub trait SearchProperty: Sized {
    /// The property matches this phrase, in the way in which the service matches.
    fn matches(self, phrase: impl AsRef<str>) -> Search;
}

impl<X> SearchProperty for Option<X> {
    fn matches(self, phrase: impl AsRef<str>) -> Search {
        match reads::take() {
            Ok(read) => Search::named(&read.path, phrase),
            Err(fault) => Search(Condition::fault(fault)),
        }
    }
}
