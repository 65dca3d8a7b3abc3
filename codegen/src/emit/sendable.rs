//! What a request can carry: the types that get setters, and those whose values it can set to null.

use std::collections::HashSet;

use crate::emit::Emit;
use crate::ids::TiVec;
use crate::json::{Node, Value};
use crate::model::{Content, Operation, TypeId, TypeRef};

/// Types that a request can carry: they get setters, the others do not need them.
pub fn sendable(emit: &Emit<'_>) -> HashSet<TypeId> {
    let model = emit.model;
    let mut open: Vec<TypeId> = Vec::new();
    for operation in &model.operations {
        open.extend(request_types(operation));
    }
    for exchange in &model.exchanges {
        if let (Some(target), Some(json)) = (&exchange.target, &exchange.fact.request.json)
            && let Content::One(TypeRef::Type(id)) = model.operations[target.operation].request
        {
            shown(emit, id, json, &mut open);
        }
    }
    let mut derived: TiVec<TypeId, Vec<TypeId>> = vec![Vec::new(); model.types.len()].into();
    for id in model.types.keys() {
        for base in model.lineage(id).skip(1) {
            derived[base].push(id);
        }
    }
    let mut found = HashSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id) {
            continue;
        }
        open.extend(&derived[id]);
        for owner in model.lineage(id) {
            let ty = &model.types[owner];
            open.extend(ty.properties.iter().filter(|property| !property.navigation || ty.synthetic).filter_map(|property| {
                match property.ty {
                    TypeRef::Type(id) => Some(id),
                    _ => None,
                }
            }));
        }
    }
    found
}

/// Types whose values a request changes in place, where null means something: they get `clear_` too.
pub fn clearable(emit: &Emit<'_>) -> HashSet<TypeId> {
    let mut found: HashSet<TypeId> = HashSet::new();
    for operation in emit.model.operations.iter().filter(|operation| operation.method().changes_its_target()) {
        found.extend(request_types(operation));
    }
    found
}

fn request_types(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let common = match operation.request {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => Some(id),
        _ => None,
    };
    let own = operation.variants.iter().filter_map(|variant| match variant.request.as_ref()?.ty {
        TypeRef::Type(id) => Some(id),
        _ => None,
    });
    common.into_iter().chain(own)
}

/// Types of the objects that an example's body shows, relationships included.
fn shown(emit: &Emit<'_>, declared: TypeId, node: &Node, open: &mut Vec<TypeId>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| shown(emit, declared, item, open)),
        Value::Object(members) => {
            let id = emit.actual_type(declared, node);
            open.push(id);
            for member in members {
                if let Some((owner, index)) = emit.find_property(id, &member.key)
                    && let TypeRef::Type(inner) = emit.model.types[owner].properties[index].ty
                {
                    shown(emit, inner, &member.value, open);
                }
            }
        }
        _ => {}
    }
}
