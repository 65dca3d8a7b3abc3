//! What of a record differs from what it was before: the body of an update.

use super::compare::same_json;
use super::value::Value;
use super::{Record, Slot, TYPE_MEMBER, write_value};
use crate::schema::FieldKind;

impl Record<'_> {
    /// Whether it has no members at all, so that an update with it would change nothing.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty() && self.extras().next().is_none()
    }

    /// The properties and unknown members whose values differ from those of `before`; of a record in it the members that differ, and lists
    /// whole. A record of another type than before is a change as a whole. What the service says of the answer is no change.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        if self.schema != before.schema {
            return self.clone();
        }
        let mut changes = Self::new(self.schemas, self.schema);
        for slot in &self.slots {
            let was = before.slots.iter().find(|was| was.field == slot.field).map(|was| &was.value);
            let kind = self.flat().field(slot.field).map(|field| field.kind);
            if let Some(value) = change(&slot.value, was, kind) {
                changes.slots.push(Slot { field: slot.field, value });
            }
        }
        for (name, json) in self.extras() {
            if !OF_THE_ANSWER.contains(&&*name) && !before.extra(&name).is_some_and(|was| same_json(was, json)) {
                changes.set_extra(&name, Some(json));
            }
        }
        // A type that the reference does not have is told by this member alone, and says how the others are to be read.
        let is_told = self.stated_type().is_some_and(|name| self.schemas.find(&name) != Some(self.schema));
        if is_told && !changes.is_empty() {
            changes.set_extra(TYPE_MEMBER, self.extra(TYPE_MEMBER));
        }
        changes.height = self.height;
        changes
    }
}

/// What a service says of the answer that a value came in, or of its state there, and what is no part of it.
const OF_THE_ANSWER: [&str; 5] = ["@odata.context", "@odata.etag", "@odata.metadataEtag", "@odata.readLink", "@odata.editLink"];

/// What is sent of a value that was another; nothing where it is the same.
fn change<'s>(value: &Value<'s>, was: Option<&Value<'s>>, kind: Option<FieldKind>) -> Option<Value<'s>> {
    let Some(was) = was else { return Some(value.clone()) };
    if let (Value::Record(record), Value::Record(was)) = (value, was)
        && record.schema == was.schema
    {
        let changes = record.changed_since(was);
        return (!changes.is_empty()).then(|| Value::Record(Box::new(changes)));
    }
    let json = |value: &Value<'_>| {
        let mut json = String::new();
        write_value(&mut json, value, kind);
        json
    };
    (!same_json(&json(value), &json(was))).then(|| value.clone())
}
