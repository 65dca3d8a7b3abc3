//! What the bodies of examples show of documented types: which properties, and which members of enumerations.

use std::collections::HashSet;

use crate::emit::Emit;
use crate::json::{Node, Value};
use crate::model::{Content, EnumId, TypeId, TypeRef};

/// Behind the name of a relationship in a request, what it is set to by reference.
const BIND: &str = "@odata.bind";

/// Properties and members that some example shows.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Owner of a property, and its place there.
    properties: HashSet<(TypeId, usize)>,
    /// An enumeration, and the place of its member.
    members: HashSet<(EnumId, usize)>,
}

impl Seen {
    /// What requests and successful responses show. What a failure answers is of the protocol, and no type of a page.
    pub fn of(emit: &Emit<'_>) -> Self {
        let mut seen = Self::default();
        for exchange in &emit.model.exchanges {
            let Some(target) = &exchange.target else { continue };
            let operation = &emit.model.operations[target.operation];
            let request = exchange.fact.request.json.as_ref().map(|json| (operation.request, json));
            let answered = exchange.fact.responses.iter().filter(|response| response.status() < 300);
            let answers = answered.filter_map(|response| Some((operation.response, response.message.json.as_ref()?)));
            for (content, json) in request.into_iter().chain(answers) {
                seen.content(emit, content, json);
            }
        }
        seen
    }

    pub fn has_property(&self, owner: TypeId, at: usize) -> bool {
        self.properties.contains(&(owner, at))
    }

    pub fn has_member(&self, owner: EnumId, at: usize) -> bool {
        self.members.contains(&(owner, at))
    }

    fn content(&mut self, emit: &Emit<'_>, content: Content, json: &Node) {
        match content {
            Content::One(ty @ TypeRef::Type(_)) => self.value(emit, ty, json),
            // Values without members of their own travel in an object, as lists do.
            Content::One(ty) | Content::Many(ty) => self.value(emit, ty, json.get("value").unwrap_or(json)),
            Content::None | Content::Bytes | Content::Redirect | Content::Untyped => {}
        }
    }

    fn value(&mut self, emit: &Emit<'_>, ty: TypeRef, node: &Node) {
        match (&node.value, ty) {
            (Value::Array(items), _) => items.iter().for_each(|item| self.value(emit, ty, item)),
            (Value::Object(members), TypeRef::Type(declared)) => {
                let id = emit.actual_type(declared, node);
                for member in members {
                    let bound = member.key.strip_suffix(BIND);
                    let Some((owner, at)) = emit.find_property(id, bound.unwrap_or(&member.key)) else { continue };
                    self.properties.insert((owner, at));
                    if bound.is_none() {
                        self.value(emit, emit.model.types[owner].properties[at].ty, &member.value);
                    }
                }
            }
            (Value::String(text), TypeRef::Enum(id)) => {
                let members = &emit.model.enums[id].members;
                for name in text.split(',') {
                    let at = members.iter().position(|member| member.name == name.trim());
                    self.members.extend(at.map(|at| (id, at)));
                }
            }
            _ => {}
        }
    }
}
