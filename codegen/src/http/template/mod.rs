//! The grammar of path templates.

mod arguments;
mod matching;
mod parse;
mod parser;
mod placeholder;
mod print;
mod query;
mod scan;
mod segment;

#[cfg(test)]
mod tests;

use crate::diagnostic::rules::Rule;
use std::ops::Range;

pub use matching::{Binding, WrittenCall, calls};
pub use parse::{parse, parse_beside};

/// A path template such as `/users/{id | userPrincipalName}/messages/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Template {
    /// Its segments.
    pub segments: Vec<Segment>,
    /// Query parameters written behind `?`: `startDateTime={start}`, `$filter=…`.
    pub query: Vec<QueryParameter>,
}

impl Template {
    /// The query parameters of the operation's own. Options of the protocol are no part of it: they may always be set and left out.
    pub fn named_query(&self) -> impl Iterator<Item = &QueryParameter> {
        self.query.iter().filter(|parameter| !parameter.name.is_empty() && !parameter.name.starts_with('$'))
    }

    /// Names of the query parameters that a request must have: those with a place for a value.
    pub fn required_query(&self) -> impl Iterator<Item = &str> {
        self.named_query().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str())
    }
}

/// One segment, or a pair of colons with what stands between.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Fixed text: `users`, `$value`, `ns.main.group` (a cast or a bound operation).
    Literal(String),
    /// A key: `{id | userPrincipalName}`; also an opaque sample that stands for one.
    Key(Placeholder),
    /// `roleTemplateId={x}` as a segment of its own.
    AlternateKey {
        /// The property.
        name: String,
        /// The value.
        value: Placeholder,
    },
    /// `delta(token='{token}')`, `applications(appId='{appId}')`, `range(address='<address>')`; `name()` has no arguments.
    Function {
        /// The name before the parenthesis, maybe dotted.
        name: String,
        /// Arguments in order.
        arguments: Vec<Argument>,
    },
    /// `:/{item-path}:` : a path below the item before it. The closing colon is implied when something follows.
    Colon(Placeholder),
}

/// An argument of a function segment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Argument {
    /// Its name; empty when the page writes only a value (`range(<address>)`).
    pub name: String,
    /// Its value: a placeholder, or a sample that stands for one.
    pub value: Placeholder,
    /// Whether the template writes quotes around the value.
    pub quoted: bool,
    /// The qualified name before the quotes: `ns.color` in `kind=ns.color'{kind}'`; usually empty.
    pub prefix: String,
}

/// A place for a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Placeholder {
    /// The words between the braces as written: `id | userPrincipalName`; the sample itself when the page shows one.
    pub text: String,
    /// True when the page shows a sample (a GUID, a number) in the place of a placeholder.
    pub sample: bool,
}

/// A query parameter of a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct QueryParameter {
    /// Its name, `$` included.
    pub name: String,
    /// Its value as written.
    pub value: String,
    /// A request has to have it: its value is a placeholder, and no line of its operation goes without it.
    pub required: bool,
}

/// An oddity of a template: repaired, or a reason why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// Stable rule id.
    pub rule: &'static Rule,
    /// Bytes of the text that was parsed.
    pub range: Range<usize>,
    /// One line.
    pub message: String,
    /// Replacement that mends it, where that is mechanical.
    pub fix: Option<(Range<usize>, String)>,
}
