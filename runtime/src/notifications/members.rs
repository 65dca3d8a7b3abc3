//! The members of an object as they stand in the text, so that each is read for itself and a bad one spoils no other.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Members by name.
pub(super) struct Members<'j>(BTreeMap<String, &'j RawValue>);

impl<'j> Members<'j> {
    /// Nothing, for what is no object.
    pub fn of(json: &'j str) -> Option<Self> {
        serde_json::from_str(json).ok().map(Self)
    }

    /// The text of a member that is there and not null.
    pub fn json(&self, name: &str) -> Option<&'j str> {
        self.0.get(name).map(|value| value.get()).filter(|json| *json != "null")
    }

    /// A member that is a text.
    pub fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.json(name)?).ok()
    }

    /// Whether there is a member of this name, whatever it is.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A member that is a text or a list of texts; of any other, nothing.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let several = || serde_json::from_str(self.json(name)?).ok();
        self.text(name).map(|one| vec![one]).or_else(several).unwrap_or_default()
    }

    /// The items of a member that is a list, each as it stands there; of one that is none, nothing.
    pub fn items(&self, name: &str) -> Option<Vec<&'j RawValue>> {
        self.json(name).map_or(Some(Vec::new()), |json| serde_json::from_str(json).ok())
    }
}
