//! Conditions of a filter, put together with the parentheses that they need and no others.

use std::fmt;
use std::ops::Not;

/// What must be true of an item: `$filter`. Comparisons of a [`Property`](super::Property) make conditions, [`Condition::raw`] any other.
#[derive(Clone, Debug)]
#[must_use = "a condition does nothing until it is given to a filter"]
pub struct Condition {
    text: String,
    shape: Shape,
    /// It uses what some services answer only when a call asks for it in a header.
    is_demanding: bool,
    fault: Option<String>,
}

/// How strongly the parts of a condition hold together, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// A text of someone else's, which may be anything.
    Raw,
    Or,
    And,
    /// Two sides and what is said of them. `not` binds its left side alone.
    Comparison,
    /// A function, a negation or a phrase of a search.
    Whole,
}

impl Condition {
    /// A condition as a filter has it, taken as it is: nothing in it is quoted or escaped.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(text.into(), Shape::Raw)
    }

    /// Both are true.
    pub fn and(self, other: Self) -> Self {
        self.joined(" and ", Shape::And, other)
    }

    /// One of them is true, or both.
    pub fn or(self, other: Self) -> Self {
        self.joined(" or ", Shape::Or, other)
    }

    pub(super) fn new(text: String, shape: Shape) -> Self {
        Self { text, shape, is_demanding: false, fault: None }
    }

    pub(super) fn fault(fault: String) -> Self {
        Self { fault: Some(fault), ..Self::new(String::new(), Shape::Raw) }
    }

    pub(super) fn demanding(self) -> Self {
        Self { is_demanding: true, ..self }
    }

    /// The condition that `wrap` makes of the text.
    pub(super) fn map(self, shape: Shape, wrap: impl FnOnce(&str) -> String) -> Self {
        Self { text: wrap(&self.text), shape, ..self }
    }

    pub(crate) fn is_demanding(&self) -> bool {
        self.is_demanding
    }

    /// The text of the option, or why there is none.
    pub(crate) fn into_text(self) -> Result<String, String> {
        match self.fault {
            Some(fault) => Err(fault),
            None if self.text.trim().is_empty() => Err("a filter or a search is empty".to_owned()),
            None => Ok(self.text),
        }
    }

    pub(super) fn joined(self, word: &str, shape: Shape, other: Self) -> Self {
        Self {
            text: format!("{}{word}{}", self.at_least(shape), other.at_least(shape)),
            shape,
            is_demanding: self.is_demanding || other.is_demanding,
            fault: self.fault.or(other.fault),
        }
    }

    /// Its text, in parentheses where it would fall apart beside what holds together as strongly as `shape`.
    fn at_least(&self, shape: Shape) -> String {
        if self.shape < shape { format!("({})", self.text) } else { self.text.clone() }
    }
}

/// It is not true.
impl Not for Condition {
    type Output = Self;

    fn not(self) -> Self {
        let inner = self.at_least(Shape::Whole);
        self.map(Shape::Whole, |_| format!("not {inner}")).demanding()
    }
}

/// As the filter has it.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
