//! What bodies of examples hold.

use crate::json::{Node, Value};

/// What bodies hold: the items of those that are lists, and the others themselves.
pub fn samples<'n>(bodies: &[&'n Node]) -> Vec<&'n Node> {
    let mut samples = Vec::new();
    for body in bodies {
        match items(body) {
            Some(items) => samples.extend(items),
            None => samples.push(*body),
        }
    }
    samples
}

/// The entity in a body that is nothing but `{"value": {…}}`.
pub fn unwrapped(body: &Node) -> &Node {
    if let Value::Object(members) = &body.value {
        let mut own = members.iter().filter(|member| !member.key.contains('@'));
        if let (Some(member), None) = (own.next(), own.next())
            && member.key == "value"
            && matches!(member.value.value, Value::Object(_))
        {
            return &member.value;
        }
    }
    body
}

/// Items of a collection in a body.
pub fn items(body: &Node) -> Option<&Vec<Node>> {
    match (&body.value, body.get("value").map(|value| &value.value)) {
        (Value::Array(items), _) | (_, Some(Value::Array(items))) => Some(items),
        _ => None,
    }
}

/// Names of an object's members, annotations of the protocol left out.
pub fn member_names(node: &Node) -> impl Iterator<Item = &str> {
    let members = if let Value::Object(members) = &node.value { members.as_slice() } else { &[] };
    members.iter().map(|member| member.key.as_str()).filter(|key| !key.contains('@'))
}
