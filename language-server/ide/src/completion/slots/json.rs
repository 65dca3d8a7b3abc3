//! Members of JSON with their neighbours, for annotations and bodies alike.

use docwright_codegen::json::{Member, Node, Value};

/// A member and what stands around it.
pub(super) struct Place<'n> {
    /// The members of its object.
    pub object: &'n [Member],
    /// Its position among them.
    pub index: usize,
    /// The key that the object is the value of; what the caller says for the outermost one.
    pub label: &'n str,
    /// First byte of the object.
    pub start: usize,
}

impl<'n> Place<'n> {
    pub fn member(&self) -> &'n Member {
        &self.object[self.index]
    }

    pub fn key(&self) -> &'n str {
        &self.member().key
    }

    /// Key of the member before; empty at the start.
    pub fn previous(&self) -> &'n str {
        self.index.checked_sub(1).map_or("", |index| &self.object[index].key)
    }

    /// Key of the member behind; empty at the end.
    pub fn next(&self) -> &'n str {
        self.object.get(self.index + 1).map_or("", |member| &member.key)
    }
}

/// Calls `see` with every member of every object.
pub(super) fn members<'n>(node: &'n Node, label: &'n str, see: &mut dyn FnMut(&Place<'n>)) {
    match &node.value {
        Value::Object(object) => {
            for (index, member) in object.iter().enumerate() {
                see(&Place { object, index, label, start: node.range.start });
                // The list of an answer holds what the answer is about.
                let inner = if member.key == "value" { label } else { &member.key };
                members(&member.value, inner, see);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| members(item, label, see)),
        _ => {}
    }
}

/// The words that a member's value offers a choice of: a text, a flag, or the texts of a list.
pub(super) fn words(node: &Node) -> Vec<&Node> {
    match &node.value {
        Value::String(_) | Value::Bool(_) | Value::Null => vec![node],
        Value::Array(items) => items.iter().filter(|item| matches!(item.value, Value::String(_))).collect(),
        _ => Vec::new(),
    }
}
