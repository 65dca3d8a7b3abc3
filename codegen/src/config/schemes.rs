//! `[schemes.*]`: what tables call the ways to be permitted. A reference that documents no permissions has none.

use serde::Deserialize;

/// One permission scheme.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// For people: `Delegated (work or school account)`.
    pub title: String,
    /// Beginnings of the row or column labels, lower case, blanks folded; the longest match decides.
    pub labels: Vec<String>,
}
