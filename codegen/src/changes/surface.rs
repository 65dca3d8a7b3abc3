//! What a client promises: every item of Rust with its signature. What has to be counted up follows from it, and from nothing else.
//!
//! Getters are those that a type has through its bases as well, since callers reach them there. One that moves to a base is still called as
//! it was, but no longer named as it was: `loaves.map(Loaf::label)` does not see through `Deref`, so that own getters count once more. Types
//! of places in the tree of calls are no promise; the chain of methods that leads to an operation is.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use crate::emit::rust_type;
use crate::emit::views::calls::{body, response_type};
use crate::model::{OperationId, TypeId, TypeRef};
use crate::names::calls::{Step, StepKind};
use crate::names::identifiers::setter_name;

use super::Bump;
use super::side::Side;

/// Signatures by item.
type Surface = HashMap<String, String>;

/// What one surface asks of a client that had the other.
pub(super) fn bump(base: &Side<'_>, head: &Side<'_>) -> Bump {
    let (base, head) = rayon::join(|| surface(base), || surface(head));
    if base.iter().any(|(item, signature)| head.get(item) != Some(signature)) {
        return Bump::Major;
    }
    if head.len() > base.len() { Bump::Minor } else { Bump::None }
}

fn surface(side: &Side<'_>) -> Surface {
    let types = (0..side.model.types.len()).into_par_iter().map(TypeId::from).flat_map_iter(|id| of_type(side, id));
    let mut surface: Surface = types.collect();
    surface.extend(side.model.enums.keys().flat_map(|id| {
        let name = side.item(TypeRef::Enum(id));
        let members = side.names.members[id].iter().map(|member| (format!("{name}::{member}"), String::new()));
        std::iter::once((name.clone(), String::new())).chain(members).collect::<Vec<_>>()
    }));
    let stands = |id: &OperationId| side.names.tree.twin(*id).is_none();
    surface.extend(side.model.operations.keys().filter(stands).map(|id| of_call(side, id)));
    surface.extend(side.names.headers.iter().map(|header| (format!("headers::{}", header.rust), String::new())));
    surface
}

fn of_type(side: &Side<'_>, id: TypeId) -> Vec<(String, String)> {
    let name = side.item(TypeRef::Type(id));
    let is_sendable = side.emit.sendable.contains(&id);
    let mut items = vec![(name.clone(), String::new())];
    if is_sendable {
        items.push((format!("{name}::new"), String::new()));
    }
    for owner in side.model.lineage(id) {
        if owner != id {
            items.push((format!("{name}: Is<{}>", side.item(TypeRef::Type(owner))), String::new()));
        }
        for (at, property) in side.model.types[owner].properties.iter().enumerate() {
            let getter = &side.names.properties[owner][at];
            let in_rust = rust_type::of_property(&side.emit, id, property, &mut BTreeSet::new());
            if is_sendable {
                items.push((format!("{name}::{}", setter_name("with", getter)), in_rust.argument));
            }
            if is_sendable && side.emit.can_clear(id, property) {
                items.push((format!("{name}::{}", setter_name("clear", getter)), String::new()));
            }
            if owner == id {
                items.push((format!("{name}::{getter} by its path"), String::new()));
            }
            items.push((format!("{name}::{getter}"), in_rust.value));
        }
    }
    items
}

/// The chain of methods with the types of their arguments, which are told apart by place, and what the last one gives.
fn of_call(side: &Side<'_>, id: OperationId) -> (String, String) {
    let call = side.names.tree.call(id);
    let arguments = |step: &Step| {
        let bare = |quoted: bool| if step.kind == StepKind::Function && !quoted { "impl Display" } else { "&str" };
        step.params.iter().map(|param| bare(param.quoted)).collect::<Vec<_>>().join(", ")
    };
    let chain: Vec<String> = call.steps.iter().map(|step| format!("{}({})", step.rust, arguments(step))).collect();
    let operation = &side.model.operations[id];
    let (body, _) = body(&side.emit, operation.request);
    let last: Vec<String> = call.arguments.iter().map(|_| "&str".to_owned()).chain(body).collect();
    let item = format!("{}.{}", chain.join("."), call.verb.name().unwrap_or_default());
    (item, format!("({}) -> {}", last.join(", "), response_type(&side.emit, operation.response)))
}
