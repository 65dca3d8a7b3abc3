//! What tells an operation from all others.

use std::fmt;

use super::method::Method;
use super::template::Template;

/// Method and path of an operation, placeholders blanked: `GET /users/{}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Its method.
    pub method: Method,
    /// Its path as [`Template::identity`] gives it.
    pub path: String,
}

impl Identity {
    /// The identity of the operation with a method at a path.
    pub fn of(method: Method, template: &Template) -> Self {
        Self { method, path: template.identity() }
    }

    /// The path, where the operation only reads what is there.
    pub fn path_that_is_read(&self) -> Option<&str> {
        (self.method == Method::Get).then_some(self.path.as_str())
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
