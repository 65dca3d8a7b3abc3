//! What a page of a delta query says.

use std::fmt;

use crate::Typed;
use crate::record::{Mismatch, Record, write_value};
use crate::response::Collection;

/// The member that marks an item as removed, in the JSON format of `OData`.
const REMOVED: &str = "@removed";

/// One page of changes.
#[derive(Clone)]
pub struct DeltaPage<T> {
    changes: Vec<Change<T>>,
    mismatches: Vec<Mismatch>,
    last: bool,
}

/// What has become of one item.
#[derive(Clone, Debug)]
pub enum Change<T> {
    /// It is new, or has changed, or stands in the first round. A service may send only the properties that have changed.
    Changed(T),
    /// It does not belong to the collection any more.
    Removed(Removed<T>),
}

/// An item that does not belong to the collection any more.
#[derive(Clone, Debug)]
pub struct Removed<T> {
    item: T,
    reason: RemovalReason,
}

/// Why an item was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovalReason {
    /// `deleted`: for good.
    Deleted,
    /// `changed`: it is somewhere, out of the collection, and may come back.
    Changed,
    /// Another word; empty where the service gives none.
    Other(String),
}

impl<T: Typed> DeltaPage<T> {
    pub(super) fn new(page: Collection<T>) -> Self {
        let last = page.next_link().is_none();
        let mismatches = page.mismatches().to_vec();
        Self { changes: page.into_iter().map(Change::of).collect(), mismatches, last }
    }
}

impl<T> DeltaPage<T> {
    /// The changes, in the order of the service: of several to one item, the last counts.
    pub fn changes(&self) -> &[Change<T>] {
        &self.changes
    }

    /// The values on this page that are not as documented, as [`Collection::mismatches`] has them.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }

    /// Whether the round ends with it.
    pub fn is_last(&self) -> bool {
        self.last
    }
}

/// Short: how much it holds.
impl<T> fmt::Debug for DeltaPage<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("DeltaPage");
        shown.field("changes", &self.changes.len()).field("mismatches", &self.mismatches.len()).field("last", &self.last).finish()
    }
}

impl<T> IntoIterator for DeltaPage<T> {
    type Item = Change<T>;
    type IntoIter = std::vec::IntoIter<Change<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.changes.into_iter()
    }
}

impl<T: Typed> Change<T> {
    fn of(item: T) -> Self {
        match removal(item.record()) {
            Some(reason) => Self::Removed(Removed { item, reason }),
            None => Self::Changed(item),
        }
    }

    /// The item, as far as the service tells it.
    pub fn item(&self) -> &T {
        match self {
            Self::Changed(item) => item,
            Self::Removed(removed) => removed.item(),
        }
    }
}

impl<T: Typed> Removed<T> {
    /// The item's identifier.
    pub fn id(&self) -> Option<&str> {
        self.item.record().text("id")
    }

    /// What the service tells of the item: often its identifier alone.
    pub fn item(&self) -> &T {
        &self.item
    }

    /// Why it was removed.
    pub fn reason(&self) -> &RemovalReason {
        &self.reason
    }
}

/// Why the item was removed, if it was.
fn removal(record: &Record<'static>) -> Option<RemovalReason> {
    // A reference may document the mark like any property.
    let known = record.values().find(|(name, _, _)| *name == REMOVED).map(|(_, _, value)| {
        let mut json = String::new();
        write_value(&mut json, value, None);
        json
    });
    let json = known.or_else(|| record.extra(REMOVED).map(str::to_owned)).filter(|json| json != "null")?;
    let mark: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
    Some(match mark.get("reason").and_then(serde_json::Value::as_str) {
        Some("deleted") => RemovalReason::Deleted,
        Some("changed") => RemovalReason::Changed,
        other => RemovalReason::Other(other.unwrap_or_default().to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Schemas;

    fn check(fields: &str, json: &str, expected: Option<&RemovalReason>) {
        let text = format!(
            r#"{{"types":[{{"name":"s.mark","fields":[["reason","String"]]}},{{"name":"s.item","fields":[{fields}]}}]}}"#
        );
        let schemas: &'static Schemas = Box::leak(Box::new(Schemas::parse(&text).expect("a reference")));
        let item = Record::from_json(schemas, schemas.find("s.item").expect("a type"), json).expect("an item");
        assert_eq!(removal(&item).as_ref(), expected, "{fields} {json}");
    }

    #[test]
    fn removals() {
        for fields in ["", r#"["@removed","s.mark"]"#] {
            check(fields, "{}", None);
            check(fields, r#"{"@removed":null}"#, None);
            check(fields, r#"{"@removed":{"reason":"deleted"}}"#, Some(&RemovalReason::Deleted));
            check(fields, r#"{"@removed":{"reason":"changed"}}"#, Some(&RemovalReason::Changed));
            check(fields, r#"{"@removed":{"reason":"moved"}}"#, Some(&RemovalReason::Other("moved".into())));
            check(fields, r#"{"@removed":{}}"#, Some(&RemovalReason::Other(String::new())));
        }
        check("", r#"{"@removed":true}"#, Some(&RemovalReason::Other(String::new())));
    }
}
