//! What makes a record a probe: where it stands, and what it gave for the properties that hold records.

use std::sync::OnceLock;

use super::value::Value;
use crate::schema::Schemas;

/// It hangs on [`Extra`](super::extra::Extra), so that a record is no larger for it, and is looked at only where a property is absent.
#[derive(Debug)]
pub(super) struct Probe {
    pub schemas: &'static Schemas,
    /// Where the record stands as seen from the item that the query is about: empty, a path, or the variable of an `any` or `all`.
    pub path: String,
    /// In how many lists the record stands.
    pub depth: usize,
    first: OnceLock<Box<Child>>,
}

/// What a probe gave for a property that holds records. A chain, so that what was given stays where it is while more is added.
#[derive(Debug)]
struct Child {
    name: String,
    value: Value<'static>,
    next: OnceLock<Box<Child>>,
}

impl Probe {
    pub(super) fn new(schemas: &'static Schemas, path: String, depth: usize) -> Self {
        Self { schemas, path, depth, first: OnceLock::new() }
    }

    pub(super) fn behind(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) }
    }

    /// What was given for a path before, or what is made now.
    pub(super) fn child(&self, path: &str, make: impl Fn() -> Value<'static>) -> &Value<'static> {
        let mut place = &self.first;
        loop {
            // Another thread may have put another property here meanwhile, which is then passed over.
            let child = place.get_or_init(|| Box::new(Child { name: path.to_owned(), value: make(), next: OnceLock::new() }));
            if child.name == path {
                return &child.value;
            }
            place = &child.next;
        }
    }
}
