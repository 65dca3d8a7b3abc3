//! How much of what examples show a type documents.

use crate::ids::TiSlice;
use crate::json::{Node, Value};
use crate::link::bodies::inferred::named_type;
use crate::link::bodies::samples::member_names;
use crate::link::hierarchy::{Hierarchy, has_property};
use crate::link::registry::Registry;
use crate::model::{Type, TypeId, TypeRef};

/// How much of the samples a type documents, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Explains {
    /// No member, or the samples are not of its kind at all.
    Nothing,
    /// Some of the members.
    Part,
    /// All of the members.
    All,
}

/// How much of `names`, and of the members of samples, the type documents. Members of a type that derives from it count where
/// they can: a value may be of any of them.
pub fn explained_names(
    ty: TypeRef,
    samples: &[&Node],
    names: &[&str],
    hierarchy: &Hierarchy<'_>,
    registry: &Registry,
) -> Explains {
    match ty {
        TypeRef::Type(id) => structured(id, samples, names, hierarchy, registry),
        // A scalar stands alone, or under `value`.
        TypeRef::Enum(_) | TypeRef::Primitive(_) => {
            let fits = names.is_empty() && samples.iter().all(|node| member_names(node).all(|name| name == "value"));
            if fits { Explains::All } else { Explains::Nothing }
        }
    }
}

/// Whether one type documents each member of the samples that another documents, and further ones: then the samples show the first,
/// whatever is said of the second.
pub fn documents_more(one: TypeRef, other: TypeRef, samples: &[&Node], types: &TiSlice<TypeId, Type>) -> bool {
    let (TypeRef::Type(one), TypeRef::Type(other)) = (one, other) else { return false };
    let (mut further, mut lacking) = (false, false);
    for name in samples.iter().flat_map(|sample| member_names(sample)) {
        match (has_property(one, name, types), has_property(other, name, types)) {
            (true, false) => further = true,
            (false, true) => lacking = true,
            _ => {}
        }
    }
    further && !lacking
}

fn structured(id: TypeId, samples: &[&Node], names: &[&str], hierarchy: &Hierarchy<'_>, registry: &Registry) -> Explains {
    if !samples.iter().all(|node| matches!(node.value, Value::Object(_) | Value::Null)) {
        return Explains::Nothing;
    }
    let (mut known, mut all) = (0, 0);
    for sample in samples {
        let named = match named_type(sample, registry) {
            Some(TypeRef::Type(named)) => Some(named),
            _ => None,
        };
        for name in member_names(sample) {
            let by_named = named.is_some_and(|named| hierarchy.has_property(named, name));
            known += usize::from(by_named || hierarchy.may_have_property(id, name));
            all += 1;
        }
    }
    known += names.iter().filter(|name| hierarchy.may_have_property(id, name)).count();
    all += names.len();
    match known {
        known if known == all => Explains::All,
        0 => Explains::Nothing,
        _ => Explains::Part,
    }
}
